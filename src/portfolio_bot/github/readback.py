"""Whether GitHub shows what was written: it has been seen to say yes and change nothing.

Each mutation asks for what it changed; here that is held against what was wanted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from portfolio_bot.domain.effects import (
    AddLabels,
    Assign,
    Close,
    DeleteComment,
    PutOnBoard,
    React,
    RecordOn,
    RemoveLabels,
    Reopen,
    RestoreComment,
    SetBoardField,
    TellDigest,
    WriteComment,
    WriteFiles,
)
from portfolio_bot.github.mutations import Ids, Step, Write
from portfolio_bot.github.nodes import present, read_values

Result = Mapping[str, Any]


def is_so(step: Step, result: Result | None, ids: Ids, write: Write) -> bool:
    """Tell whether *result*, the answer to *step*, shows what *step* was to do.

    *write* puts a document into the words that were sent.
    """
    if result is None:
        return False
    match step:
        case tuple():
            return bool(result.get("label"))
        case WriteComment() | RecordOn() | RestoreComment():
            return _has_comment(step, result, write)
        case DeleteComment():
            return True
        case React():
            return bool((result.get("reaction") or {}).get("content") == step.content)
        case PutOnBoard():
            return bool(result.get("item"))
        case SetBoardField():
            item = result.get("projectV2Item") or {}
            return read_values(item, [step.field.name]).get(step.field.name) == step.value
        case _:
            return _shows_issue(step, result, ids)


def _has_comment(
    step: WriteComment | RecordOn | RestoreComment, result: Result, write: Write
) -> bool:
    wanted = step.text if isinstance(step, RestoreComment) else write(step.document)
    edited = not isinstance(step, RecordOn) and step.comment is not None
    edge = result if edited else result.get("commentEdge") or {}
    comment = edge.get("issueComment" if edited else "node") or {}
    return same_text(comment.get("body") or "", wanted)


def same_text(shown: str, written: str) -> bool:
    """Tell whether a comment reads as it was written, whatever GitHub made of its line ends."""
    return shown.replace("\r\n", "\n").rstrip() == written.rstrip()


def _shows_issue(
    step: AddLabels | RemoveLabels | Assign | Close | Reopen | WriteFiles | TellDigest,
    result: Result,
    ids: Ids,
) -> bool:
    match step:
        case AddLabels():
            return {ids.labels[name] for name in step.names} <= _ids(result, "labelable", "labels")
        case RemoveLabels():
            gone = {ids.labels[name] for name in step.names}
            return gone.isdisjoint(_ids(result, "labelable", "labels"))
        case Assign():
            users = {user for _, user in step.users}
            return users <= _ids(result, "assignable", "assignees")
        case Close() | Reopen():
            wanted = "CLOSED" if isinstance(step, Close) else "OPEN"
            return bool((result.get("issue") or {}).get("state") == wanted)
        case WriteFiles() | TellDigest():
            return True
        case _:
            assert_never(step)


def _ids(result: Result, subject: str, connection: str) -> set[str]:
    found = result.get(subject) or {}
    return {node["id"] for node in present(found.get(connection))}
