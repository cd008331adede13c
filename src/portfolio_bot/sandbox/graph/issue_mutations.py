"""Mutations of issues, labels, comments and reactions."""

from typing import TypeVar

from portfolio_bot.sandbox.changes import assignees, comments, issues, labels, reactions, relations
from portfolio_bot.sandbox.errors import invalid
from portfolio_bot.sandbox.graph.reactions import groups_of
from portfolio_bot.sandbox.graph.registry import Args, Context, mutates, unresolved
from portfolio_bot.sandbox.graph.roots import find_node
from portfolio_bot.sandbox.model import Comment, Issue, Label, Reaction, Repository, User

Kind = TypeVar("Kind")


def node_of(context: Context, identifier: str, kind: type[Kind]) -> Kind:
    """Find a node of the kind. Raises RefusedError when it is none."""
    found = find_node(context, identifier)
    if not isinstance(found, kind):
        raise unresolved(f"a node with the global id of '{identifier}'")
    return found


def _labels(context: Context, home: Repository, identifiers: list[str] | None) -> list[Label]:
    found = [node_of(context, each, Label) for each in identifiers or ()]
    if any(label.repository is not home for label in found):
        raise invalid("Label", "labelIds", "invalid", "Label does not belong to the repository")
    return found


def _users(context: Context, identifiers: list[str] | None) -> list[User]:
    return [node_of(context, each, User) for each in identifiers or ()]


@mutates("createIssue")
def _create_issue(context: Context, given: Args) -> Args:
    home = node_of(context, given["repositoryId"], Repository)
    wanted = _labels(context, home, given.get("labelIds"))
    people = _users(context, given.get("assigneeIds"))
    if not labels.may_label(context.session, home):
        wanted, people = [], []
    body = given.get("body") or ""
    issue = issues.open_issue(context.session, home, given["title"], body, wanted, people)
    return {"issue": issue}


@mutates("updateIssue")
def _update_issue(context: Context, given: Args) -> Args:
    session, issue = context.session, node_of(context, given["id"], Issue)
    wanted = _labels(context, issue.repository, given.get("labelIds"))
    people = _users(context, given.get("assigneeIds"))
    issues.edit_issue(session, issue, given.get("title"), given.get("body"))
    if given.get("labelIds") is not None:
        labels.set_labels(session, issue, wanted)
    if given.get("assigneeIds") is not None:
        assignees.set_assignees(session, issue, people)
    if given.get("state") == "CLOSED":
        issues.close_issue(session, issue, issue.state_reason or "COMPLETED")
    elif given.get("state") == "OPEN":
        issues.reopen_issue(session, issue)
    return {"issue": issue, "actor": context.viewer}


@mutates("closeIssue")
def _close_issue(context: Context, given: Args) -> Args:
    issue = node_of(context, given["issueId"], Issue)
    issues.close_issue(context.session, issue, given.get("stateReason") or "COMPLETED")
    return {"issue": issue}


@mutates("reopenIssue")
def _reopen_issue(context: Context, given: Args) -> Args:
    issue = node_of(context, given["issueId"], Issue)
    issues.reopen_issue(context.session, issue)
    return {"issue": issue}


@mutates("addSubIssue")
def _add_sub_issue(context: Context, given: Args) -> Args:
    parent = node_of(context, given["issueId"], Issue)
    child = node_of(context, given.get("subIssueId") or "", Issue)
    replace = bool(given.get("replaceParent"))
    relations.add_sub_issue(context.session, parent, child, replace=replace)
    return {"issue": parent, "subIssue": child}


@mutates("addBlockedBy")
def _add_blocked_by(context: Context, given: Args) -> Args:
    issue = node_of(context, given["issueId"], Issue)
    blocker = node_of(context, given["blockingIssueId"], Issue)
    relations.add_blocked_by(context.session, issue, blocker)
    return {"issue": issue, "blockingIssue": blocker}


@mutates("createLabel")
def _create_label(context: Context, given: Args) -> Args:
    home = node_of(context, given["repositoryId"], Repository)
    told = (given["name"], given["color"], given.get("description"))
    return {"label": labels.create_label(context.session, home, *told)}


@mutates("updateLabel")
def _update_label(context: Context, given: Args) -> Args:
    label = node_of(context, given["id"], Label)
    told = (given.get("name"), given.get("color"), given.get("description"))
    labels.update_label(context.session, label, *told)
    return {"label": label}


@mutates("addLabelsToLabelable")
def _add_labels(context: Context, given: Args) -> Args:
    issue = node_of(context, given["labelableId"], Issue)
    wanted = _labels(context, issue.repository, given.get("labelIds"))
    labels.add_labels(context.session, issue, wanted)
    return {"labelable": issue}


@mutates("removeLabelsFromLabelable")
def _remove_labels(context: Context, given: Args) -> Args:
    issue = node_of(context, given["labelableId"], Issue)
    unwanted = _labels(context, issue.repository, given["labelIds"])
    labels.remove_labels(context.session, issue, unwanted)
    return {"labelable": issue}


@mutates("addAssigneesToAssignable")
def _add_assignees(context: Context, given: Args) -> Args:
    issue = node_of(context, given["assignableId"], Issue)
    people = _users(context, given.get("assigneeIds"))
    assignees.add_assignees(context.session, issue, people)
    return {"assignable": issue}


@mutates("removeAssigneesFromAssignable")
def _remove_assignees(context: Context, given: Args) -> Args:
    issue = node_of(context, given["assignableId"], Issue)
    people = _users(context, given["assigneeIds"])
    assignees.remove_assignees(context.session, issue, people)
    return {"assignable": issue}


@mutates("addComment")
def _add_comment(context: Context, given: Args) -> Args:
    issue = node_of(context, given["subjectId"], Issue)
    comment = comments.add_comment(context.session, issue, given["body"])
    return {"subject": issue, "commentEdge": {"cursor": comment.id, "node": comment}}


@mutates("updateIssueComment")
def _update_comment(context: Context, given: Args) -> Args:
    comment = node_of(context, given["id"], Comment)
    comments.edit_comment(context.session, comment, given["body"])
    return {"issueComment": comment}


@mutates("deleteIssueComment")
def _delete_comment(context: Context, given: Args) -> Args:
    comments.delete_comment(context.session, node_of(context, given["id"], Comment))
    return {}


def _reactable(context: Context, given: Args) -> Issue | Comment:
    found = find_node(context, given["subjectId"])
    return found if isinstance(found, Issue) else node_of(context, given["subjectId"], Comment)


@mutates("addReaction")
def _add_reaction(context: Context, given: Args) -> Args:
    subject = _reactable(context, given)
    reaction, _ = reactions.react(context.session, subject, given["content"])
    return _reacted(subject, reaction)


@mutates("removeReaction")
def _remove_reaction(context: Context, given: Args) -> Args:
    subject = _reactable(context, given)
    reaction = reactions.find(context.session, subject, given["content"])
    if reaction is None:
        raise unresolved("a Reaction of that kind by the viewer.")
    reactions.withdraw(context.session, reaction)
    return _reacted(subject, reaction)


def _reacted(subject: Issue | Comment, reaction: Reaction) -> Args:
    return {"subject": subject, "reaction": reaction, "reactionGroups": groups_of(subject)}
