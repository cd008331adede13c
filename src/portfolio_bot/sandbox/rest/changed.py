"""What a commit has changed, file by file."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher
from typing import Any

from portfolio_bot.sandbox import addresses
from portfolio_bot.sandbox.gitstore import Entry, GitCommit
from portfolio_bot.sandbox.model import Repository

_Files = Mapping[str, Entry]


def changed_files(repository: Repository, commit: GitCommit, api: str) -> list[dict[str, Any]]:
    """List the files that differ from the first parent, with how many lines came and went."""
    git = repository.git
    old = git.files(commit.parents[0]) if commit.parents else {}
    new = git.files(commit.oid)
    differing = (path for path in sorted(old.keys() | new.keys()) if old.get(path) != new.get(path))
    return [
        {
            "filename": path,
            "sha": (new.get(path) or old[path]).oid,
            "status": _status(path, old, new),
            **_counts(_lines(repository, old.get(path)), _lines(repository, new.get(path))),
            **_addresses(repository, commit, path, api),
        }
        for path in differing
    ]


def _status(path: str, old: _Files, new: _Files) -> str:
    if path not in old:
        return "added"
    return "modified" if path in new else "removed"


def _lines(repository: Repository, entry: Entry | None) -> list[bytes]:
    return repository.git.read(entry.oid)[1].splitlines(keepends=True) if entry else []


def _counts(old: list[bytes], new: list[bytes]) -> dict[str, int]:
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    same = sum(block.size for block in blocks)
    came, went = len(new) - same, len(old) - same
    return {"additions": came, "deletions": went, "changes": came + went}


def _addresses(repository: Repository, commit: GitCommit, path: str, api: str) -> dict[str, str]:
    place = addresses.part(path)
    home = f"{api}/repos/{repository.name_with_owner}"
    return {
        "blob_url": f"{repository.url}/blob/{commit.oid}/{place}",
        "raw_url": f"{repository.url}/raw/{commit.oid}/{place}",
        "contents_url": f"{home}/contents/{place}?ref={commit.oid}",
    }
