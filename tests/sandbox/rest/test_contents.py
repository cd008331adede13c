"""Files over REST."""

from base64 import b64decode

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client

README = f"{REPO}/contents/README.md"


def test_file_is_shown(nobody: Client) -> None:
    """A file comes with its content in Base64, or raw when that is asked for."""
    found = nobody.get(README).data
    assert b64decode(found["content"]).decode() == "# Portefølje\n"
    assert (found["type"], found["path"], found["size"]) == ("file", "README.md", 14)
    raw = nobody.get(README, Accept="application/vnd.github.raw+json")
    assert raw.body.decode() == "# Portefølje\n"
    assert raw.headers["content-type"] == "application/vnd.github.raw+json; charset=utf-8"


def test_directory_is_listed(nobody: Client) -> None:
    """A directory lists its files and directories; so does the root."""
    root = nobody.get(f"{REPO}/contents").data
    assert [(each["name"], each["type"]) for each in root] == [
        ("README.md", "file"),
        ("data", "dir"),
    ]
    below = nobody.get(f"{REPO}/contents/data?ref=main").data
    assert [each["path"] for each in below] == ["data/a.json"]
    assert nobody.get(f"{REPO}/contents/").data == root


@pytest.mark.parametrize("path", ["README.md?ref=borte", "borte.md", "README.md/under"])
def test_lost_path_is_not_found(nobody: Client, path: str) -> None:
    """A path or branch that is not there is not found."""
    assert nobody.get(f"{REPO}/contents/{path}").status == 404


def test_file_is_written_and_removed(sven: Client) -> None:
    """A file is made, changed and removed, each in one commit, given what was there before."""
    path = f"{REPO}/contents/ny/fil.md"
    made = sven.put(path, message="Ny", content="ZW4=")
    assert (made.status, made.data["content"]["name"]) == (201, "fil.md")
    sha = made.data["content"]["sha"]
    changed = sven.put(path, content="dG8=", sha=sha)
    assert (changed.status, changed.data["commit"]["message"]) == (200, "Update ny/fil.md")
    assert changed.data["commit"]["verification"]["verified"] is True
    removed = sven.call("DELETE", f"{path}?sha={changed.data['content']['sha']}")
    assert (removed.status, removed.data["content"]) == (200, None)
    assert sven.get(path).status == 404
    assert len(sven.get(f"{REPO}/commits").data) == 4


def test_change_needs_the_old_file(sven: Client) -> None:
    """A change without the old file's id is refused, with a wrong one it is a conflict."""
    assert sven.put(README, content="ZW4=", message="m").status == 422
    assert sven.put(README, content="ZW4=", message="m", sha="0" * 40).status == 409
    assert sven.put(f"{REPO}/contents/ny", content="ZW4=", message="m", sha="0").status == 409
    assert sven.delete(README).status == 422
    assert sven.delete(f"{REPO}/contents/borte").status == 404


def test_wrong_content_is_refused(sven: Client) -> None:
    """A new file needs content in Base64, and a branch that is there."""
    path = f"{REPO}/contents/ny"
    assert sven.put(path, message="m").status == 422
    assert sven.put(path, message="m", content="%").status == 422
    assert sven.put(path, message="m", content="", branch="borte").status == 404


def test_empty_repository_gets_its_first_file(kari: Client, liv: Client) -> None:
    """An empty repository has no files, and takes a first one from who may push."""
    home = "/repos/etat/hemmelig"
    assert kari.get(f"{home}/contents").status == 404
    assert kari.get(f"{home}/commits").status == 409
    assert liv.put(f"{home}/contents/a.md", message="m", content="ZW4=").status == 201
    assert kari.get(f"{home}/contents/a.md").status == 200


@pytest.mark.parametrize(("token", "status"), [("tri", 404), ("ola", 404), ("leser", 403)])
def test_writing_needs_push_access(sandbox: Sandbox, token: str, status: int) -> None:
    """To a person who may not push the path is not found; an app is forbidden."""
    client = Client(sandbox.url, token)
    assert client.put(f"{REPO}/contents/ny", message="m", content="").status == status


def test_large_file_has_no_content(sven: Client) -> None:
    """Above a megabyte the content is left out, but can be had raw."""
    path = f"{REPO}/contents/stor.txt"
    sven.put(path, message="m", content="YWFh" * 400_000)
    found = sven.get(path).data
    assert (found["encoding"], found["content"], found["size"]) == ("none", "", 1_200_000)
    assert len(sven.get(path, Accept="application/vnd.github.raw").body) == 1_200_000


def test_readme_is_found_in_three_places(bot: Client) -> None:
    """The README of `.github` comes before that of the root, and that before `docs`."""
    assert bot.get(f"{REPO}/readme").data["path"] == "README.md"
    for path in ("docs/readme.rst", ".github/README", "data/README.md"):
        bot.put(f"{REPO}/contents/{path}", message="Ny", content="aGVp")
    assert bot.get(f"{REPO}/readme").data["path"] == ".github/README"
    assert bot.get(f"{REPO}/readme", Accept="application/vnd.github.raw+json").body == b"hei"


def test_readme_may_be_missing(ola: Client) -> None:
    """A repository without a README, and a ref that is not there, have none."""
    assert ola.get("/repos/ola/egen/readme").status == 404
    assert ola.get(f"{REPO}/readme?ref=borte").status == 404
