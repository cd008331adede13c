"""Each effect as one GraphQL mutation, which also asks for what shall be so afterwards.

(https://docs.github.com/en/graphql/reference/mutations)
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any, assert_never

from portfolio_bot.domain.documents import Document as Text
from portfolio_bot.domain.effects import (
    AddLabels,
    Assign,
    Close,
    DeleteComment,
    Effect,
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
from portfolio_bot.github.queries import Document, board_values

_STATE = "issue { state }"
_LABELS = "labelable { ... on Issue { labels(first: 100) { nodes { id } } } }"
_ASSIGNEES = "assignable { ... on Issue { assignees(first: 20) { nodes { id } } } }"

Write = Callable[[Text], str]
NewLabel = tuple[str, str]
Step = Effect | NewLabel


@dataclass
class Ids:
    """Node ids that mutations need; those that are made on the way are filled in."""

    issue: str
    repository: str
    item: str | None = None
    labels: dict[str, str] = field(default_factory=dict)


def new_labels(
    effects: Iterable[Effect], ids: Ids, labels: Iterable[str] = ()
) -> tuple[NewLabel, ...]:
    """Return name and colour of the labels that *effects* need and the repository lacks.

    If there is one, the rest of *labels* that it lacks come along.
    """
    adding = [effect for effect in effects if isinstance(effect, AddLabels)]
    needed = [name for effect in adding for name in effect.names if name not in ids.labels]
    if not needed:
        return ()
    others = (name for name in labels if name not in ids.labels)
    return tuple((name, adding[0].colour) for name in dict.fromkeys((*needed, *others)))


def mutation(document: Document, step: Step, ids: Ids, write: Write) -> str:
    """Write *step* as a field of the mutation *document*."""
    match step:
        case tuple():
            return _new_label(document, step, ids)
        case WriteComment() | RecordOn() | RestoreComment() | DeleteComment() | React():
            return _of_comment(document, step, ids, write)
        case PutOnBoard() | SetBoardField():
            return _on_board(document, step, ids)
        case AddLabels() | RemoveLabels() | Assign() | Close() | Reopen():
            return _on_issue(document, step, ids)
        case WriteFiles() | TellDigest():
            raise TypeError("files are written by github.commits, digests by github.digests")
        case _:
            assert_never(step)


def _field(
    document: Document, name: str, kind: str, given: dict[str, Any], back: str = "clientMutationId"
) -> str:
    return f"{name}(input: {document.variable(f'{kind}!', given)}) {{ {back} }}"


def _new_label(document: Document, label: NewLabel, ids: Ids) -> str:
    name, colour = label
    given = {"repositoryId": ids.repository, "name": name, "color": colour}
    return _field(document, "createLabel", "CreateLabelInput", given, "label { id name }")


def _of_comment(
    document: Document,
    effect: WriteComment | RecordOn | RestoreComment | DeleteComment | React,
    ids: Ids,
    write: Write,
) -> str:
    match effect:
        case WriteComment():
            return _comment(document, effect.comment, write(effect.document), ids.issue)
        case RecordOn():
            return _comment(document, None, write(effect.document), effect.issue)
        case RestoreComment():
            return _comment(document, effect.comment, effect.text, ids.issue)
        case DeleteComment():
            name, kind = "deleteIssueComment", "DeleteIssueCommentInput"
            return _field(document, name, kind, {"id": effect.comment})
        case React():
            given = {"subjectId": effect.subject, "content": effect.content}
            shown = "reaction { content }"
            return _field(document, "addReaction", "AddReactionInput", given, shown)
        case _:
            assert_never(effect)


def _comment(document: Document, comment: str | None, body: str, issue: str) -> str:
    if comment is None:
        given = {"subjectId": issue, "body": body}
        shown = "commentEdge { node { body } }"
        return _field(document, "addComment", "AddCommentInput", given, shown)
    given = {"id": comment, "body": body}
    name, kind = "updateIssueComment", "UpdateIssueCommentInput"
    return _field(document, name, kind, given, "issueComment { body }")


def _on_board(document: Document, effect: PutOnBoard | SetBoardField, ids: Ids) -> str:
    given: dict[str, Any]
    if isinstance(effect, PutOnBoard):
        given = {"projectId": effect.board, "contentId": ids.issue}
        name, kind = "addProjectV2ItemById", "AddProjectV2ItemByIdInput"
        return _field(document, name, kind, given, "item { id }")
    given = {"projectId": effect.board, "itemId": ids.item, "fieldId": effect.field.id}
    shown = f"projectV2Item {{ id {board_values(document, [effect.field.name])} }}"
    if effect.value is None:
        name, kind = "clearProjectV2ItemFieldValue", "ClearProjectV2ItemFieldValueInput"
        return _field(document, name, kind, given, shown)
    given["value"] = _value(effect)
    name, kind = "updateProjectV2ItemFieldValue", "UpdateProjectV2ItemFieldValueInput"
    return _field(document, name, kind, given, shown)


def _value(effect: SetBoardField) -> dict[str, Any]:
    match effect.value:
        case str() if effect.field.kind == "single_select":
            return {"singleSelectOptionId": effect.field.options[effect.value]}
        case date():
            return {"date": effect.value.isoformat()}
        case float():
            return {"number": effect.value}
        case _:
            return {"text": effect.value}


def _on_issue(
    document: Document, effect: AddLabels | RemoveLabels | Assign | Close | Reopen, ids: Ids
) -> str:
    given: dict[str, Any]
    match effect:
        case AddLabels():
            given = {"labelableId": ids.issue, "labelIds": _label_ids(effect, ids)}
            name, kind = "addLabelsToLabelable", "AddLabelsToLabelableInput"
            return _field(document, name, kind, given, _LABELS)
        case RemoveLabels():
            given = {"labelableId": ids.issue, "labelIds": _label_ids(effect, ids)}
            name, kind = "removeLabelsFromLabelable", "RemoveLabelsFromLabelableInput"
            return _field(document, name, kind, given, _LABELS)
        case Assign():
            given = {"assignableId": ids.issue, "assigneeIds": [user for _, user in effect.users]}
            name, kind = "addAssigneesToAssignable", "AddAssigneesToAssignableInput"
            return _field(document, name, kind, given, _ASSIGNEES)
        case Close():
            given = {"issueId": ids.issue, "stateReason": effect.reason}
            return _field(document, "closeIssue", "CloseIssueInput", given, _STATE)
        case Reopen():
            given = {"issueId": ids.issue}
            return _field(document, "reopenIssue", "ReopenIssueInput", given, _STATE)
        case _:
            assert_never(effect)


def _label_ids(effect: AddLabels | RemoveLabels, ids: Ids) -> list[str]:
    return [ids.labels[name] for name in effect.names]
