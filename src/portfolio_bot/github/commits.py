"""Files written in one signed commit, and only those that differ."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from portfolio_bot.domain.effects import Content, WriteFiles, as_bytes
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.objects import blob_id
from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import GitHubError, HeadMovedError, UnavailableError
from portfolio_bot.github.refusals import told_by

_EDITION = "As-of: "
_KIND = "Edition: "
_COMMIT = """
mutation Commit($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}
"""


class Change(NamedTuple):
    """A commit to be made on top of *head*: files (path and content), and its message."""

    branch: str
    head: str
    files: tuple[tuple[str, Content], ...]
    headline: str
    body: str


def pending_files(present: Mapping[str, str], effect: WriteFiles) -> WriteFiles | None:
    """Leave out of *effect* the files that stand so already; None when all do.

    *present* maps paths to the git object ids of what stands there.
    """
    changed = tuple(
        (path, content) for path, content in effect.files if present.get(path) != blob_id(content)
    )
    return effect.model_copy(update={"files": changed}) if changed else None


def commit(client: Client, repository: str, effect: WriteFiles, headline: str) -> str:
    """Commit the files of *effect* under *headline* and return the commit's object id.

    Raises `HeadMovedError` when the branch has got a commit since it was read.
    """
    body = edition_line(effect.edition, effect.kind)
    change = Change(effect.branch, effect.head, effect.files, headline, body)
    return commit_change(client, repository, change)


def commit_change(client: Client, repository: str, change: Change) -> str:
    """Make the commit *change* and return its object id.

    Raises `HeadMovedError` when the branch has got a commit since it was read, and
    `UnavailableError` when GitHub does not show the commit.
    (https://docs.github.com/en/graphql/reference/mutations#createcommitonbranch)
    """
    additions = [
        {"path": path, "contents": base64.b64encode(as_bytes(content)).decode()}
        for path, content in change.files
    ]
    answer = client.mutate(
        _COMMIT,
        {
            "input": {
                "branch": {"repositoryNameWithOwner": repository, "branchName": change.branch},
                "expectedHeadOid": change.head,
                "message": {"headline": change.headline, "body": change.body},
                "fileChanges": {"additions": additions},
            }
        },
    )
    if any(error.get("type") == "STALE_DATA" for error in answer.errors):
        raise HeadMovedError(say("github-head-moved", branch=change.branch))
    made = answer.data.get("createCommitOnBranch")
    if not made:
        reasons = told_by(answer.errors)
        raise GitHubError(say("github-commit-refused", reason=reasons))
    oid = (made.get("commit") or {}).get("oid")
    if oid is None:
        raise _unseen(answer.errors)
    return str(oid)


def _unseen(errors: tuple[dict[str, Any], ...]) -> UnavailableError:
    """Say that nobody knows of a commit whether it was made: reading afresh will tell."""
    reason = told_by(errors)
    if reason:
        return UnavailableError(say("github-left-out-because", reason=reason))
    return UnavailableError(say("github-changed-nothing"))


def edition_line(day: date, kind: str) -> str:
    """Write the lines of a commit's message by which the edition of *day* is found again."""
    return f"{_EDITION}{day.isoformat()}\n{_KIND}{kind}"


def edition_of(message: str, kind: str) -> date | None:
    """Read the day of the edition that a commit's *message* names; None when it names none.

    An edition of another *kind* is none; one that does not say is weekly.
    """
    lines = message.splitlines()
    told = [line.removeprefix(_KIND) for line in lines if line.startswith(_KIND)]
    if (told[0] if told else "weekly") != kind:
        return None
    for line in lines:
        if line.startswith(_EDITION):
            try:
                return date.fromisoformat(line.removeprefix(_EDITION))
            except ValueError:
                return None
    return None
