"""Opening, editing, closing and reopening issues."""

from collections.abc import Sequence

from portfolio_bot.sandbox.access import Session, require, require_author_or
from portfolio_bot.sandbox.changes.assignees import MAX_ASSIGNEES, assign, assignable_users
from portfolio_bot.sandbox.changes.history import record
from portfolio_bot.sandbox.changes.labels import tell_labelled
from portfolio_bot.sandbox.changes.text import check_body, check_title
from portfolio_bot.sandbox.changes.versions import rewrite
from portfolio_bot.sandbox.deliveries import issue_event
from portfolio_bot.sandbox.errors import invalid
from portfolio_bot.sandbox.model import Issue, Label, Repository, User

CLOSED_REASONS = ("COMPLETED", "NOT_PLANNED", "DUPLICATE")


def open_issue(
    session: Session,
    repository: Repository,
    title: str,
    body: str,
    labels: Sequence[Label] = (),
    assignees: Sequence[User] = (),
) -> Issue:
    """Open an issue with the labels and assignees given, whatever rights the caller has to them.

    Both faces drop what a caller without triage asks for; the issue form does not.
    """
    require(session, "issues", repository)
    check_title(title)
    check_body(body)
    now = session.world.clock.tick()
    issue = make_issue(session, repository, title, body, now)
    # GitHub's «opened» shows the labels already; a «labeled» follows for each.
    issue.labels.extend(dict.fromkeys(labels))
    issue_event(session, "opened", issue)
    for label in issue.labels:
        tell_labelled(session, issue, label)
    assign(session, issue, assignable_users(dict.fromkeys(assignees), repository)[:MAX_ASSIGNEES])
    return issue


def make_issue(
    session: Session,
    repository: Repository,
    title: str,
    body: str,
    created_at: str,
    number: int | None = None,
) -> Issue:
    """Add an issue to the world, with the next number unless told otherwise."""
    database_id, identifier = session.world.ids.next("I")
    number = number or repository.next_number()
    issue = Issue(
        repository,
        number,
        title,
        body,
        session.user,
        created_at,
        created_at,
        database_id,
        identifier,
    )
    repository.issues[number] = issue
    session.world.register(issue)
    return issue


def edit_issue(
    session: Session, issue: Issue, title: str | None = None, body: str | None = None
) -> None:
    """Change the title or the body; None leaves it, and what is the same changes nothing.

    Another's texts take the right to write, where only to look in takes triage.
    """
    require_author_or(session, "triage", issue)
    changes = _changes(issue, title, body)
    if changes:
        require_author_or(session, "edit", issue)
        _apply_edit(session, issue, changes, title, body)


def _changes(issue: Issue, title: str | None, body: str | None) -> dict[str, str]:
    """Return the old texts of what would change. Raises RefusedError for texts not taken."""
    changes: dict[str, str] = {}
    if title is not None and title != issue.title:
        check_title(title)
        changes["title"] = issue.title
    if body is not None and body != issue.body:
        check_body(body)
        changes["body"] = issue.body
    return changes


def _apply_edit(
    session: Session, issue: Issue, changes: dict[str, str], title: str | None, body: str | None
) -> None:
    now = issue.updated_at = session.world.clock.tick()
    if "title" in changes:
        issue.title = title or ""
        record(session, "RenamedTitleEvent", issue, before=changes["title"], after=issue.title)
    if "body" in changes:
        rewrite(session, issue, body or "", now)
    issue_event(session, "edited", issue, changes=changes)


def close_issue(session: Session, issue: Issue, reason: str = "COMPLETED") -> None:
    """Close the issue; one that is closed already only takes the new reason."""
    require_author_or(session, "triage", issue)
    if reason not in CLOSED_REASONS:
        raise invalid("Issue", "state_reason", "invalid")
    if issue.closed and issue.state_reason == reason:
        return
    now = session.world.clock.tick()
    was_open = not issue.closed
    issue.state, issue.state_reason = "CLOSED", reason
    issue.updated_at = now
    if was_open:
        issue.closed_at, issue.closed_by = now, session.user
        record(session, "ClosedEvent", issue, state_reason=reason)
        issue_event(session, "closed", issue)


def reopen_issue(session: Session, issue: Issue) -> None:
    """Reopen the issue; an open one is left as it is."""
    require_author_or(session, "triage", issue)
    if not issue.closed:
        return
    issue.updated_at = session.world.clock.tick()
    issue.state, issue.state_reason = "OPEN", "REOPENED"
    issue.closed_at = issue.closed_by = None
    record(session, "ReopenedEvent", issue, state_reason="REOPENED")
    issue_event(session, "reopened", issue)
