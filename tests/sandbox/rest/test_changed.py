"""What a commit tells of its files."""

from base64 import b64encode
from typing import Any

from tests.sandbox.client import REPO, Client


def put(bot: Client, path: str, text: str, **more: str) -> Any:
    """Write a file, and return what is told of it and of the commit."""
    content = b64encode(text.encode()).decode()
    answer = bot.put(f"{REPO}/contents/{path}", message="m", content=content, **more)
    assert answer.status < 300, answer.body
    return answer.data


def files(bot: Client, written: Any) -> list[dict[str, Any]]:
    """Return the files of a commit."""
    found: list[dict[str, Any]] = bot.get(f"{REPO}/commits/{written['commit']['sha']}").data[
        "files"
    ]
    return found


def test_lines_are_counted(bot: Client) -> None:
    """A new file has only lines that came; a changed one those that came and went."""
    made = put(bot, "år 1.md", "a\nb\nc\n")
    (new,) = files(bot, made)
    assert (new["status"], new["additions"], new["deletions"]) == ("added", 3, 0)
    changed = put(bot, "år 1.md", "a\nx\ny\nc\n", sha=made["content"]["sha"])
    (old,) = files(bot, changed)
    counts = (old["additions"], old["deletions"], old["changes"])
    assert (old["status"], *counts) == ("modified", 2, 1, 3)


def test_addresses_of_a_file_are_escaped(bot: Client) -> None:
    """A file's addresses name the commit, and are such as a browser can follow."""
    made = put(bot, "år 1.md", "a\n")
    (told,) = files(bot, made)
    oid = made["commit"]["sha"]
    assert told["filename"] == "år 1.md"
    assert told["blob_url"] == f"https://github.com/etat/portefolje/blob/{oid}/%C3%A5r%201.md"
    assert told["contents_url"].endswith(f"/contents/%C3%A5r%201.md?ref={oid}")


def test_deleted_file_is_told(bot: Client) -> None:
    """A file that was deleted is told with the lines that went."""
    made = put(bot, "a.md", "a\nb\n")
    answer = bot.delete(f"{REPO}/contents/a.md", message="m", sha=made["content"]["sha"])
    (told,) = files(bot, answer.data)
    assert (told["status"], told["deletions"], told["changes"]) == ("removed", 2, 2)
