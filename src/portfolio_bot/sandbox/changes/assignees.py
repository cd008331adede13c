"""Who an issue is assigned to."""

from collections.abc import Iterable

from portfolio_bot.sandbox.access import Session, level_of, require
from portfolio_bot.sandbox.changes.history import dated, record
from portfolio_bot.sandbox.deliveries import issue_event
from portfolio_bot.sandbox.model import Issue, Level, Organization, Repository, User

MAX_ASSIGNEES = 10


def is_assignable(user: User, repository: Repository) -> bool:
    """Whether issues in the repository can be assigned to the user."""
    if user.is_bot:
        return False
    if level_of(user, repository) >= Level.TRIAGE:
        return True
    owner = repository.owner
    insider = isinstance(owner, Organization) and user in owner.members
    return insider or user.login.lower() in repository.collaborators


def assignable_users(users: Iterable[User], repository: Repository) -> list[User]:
    """Those of the users that issues can be assigned to, by login."""
    found = [user for user in users if is_assignable(user, repository)]
    return sorted(found, key=lambda user: user.login.lower())


def add_assignees(session: Session, issue: Issue, users: Iterable[User]) -> None:
    """Assign the issue; people it cannot be assigned to, or above ten, are silently left out."""
    require(session, "triage", issue.repository)
    possible = assignable_users(dict.fromkeys(users), issue.repository)
    room = MAX_ASSIGNEES - len(issue.assignees)
    new = [user for user in possible if user not in issue.assignees][:room]
    assign(session, issue, dated(session, issue, new))


def assign(session: Session, issue: Issue, users: Iterable[User]) -> None:
    """Assign without asking for rights or moving the clock."""
    for user in users:
        issue.assignees.append(user)
        record(session, "AssignedEvent", issue, assignee=user)
        issue_event(session, "assigned", issue, assignee=user)


def remove_assignees(session: Session, issue: Issue, users: Iterable[User]) -> None:
    """Take people off the issue; those it is not assigned to change nothing."""
    require(session, "triage", issue.repository)
    old = [user for user in dict.fromkeys(users) if user in issue.assignees]
    for user in dated(session, issue, old):
        issue.assignees.remove(user)
        record(session, "UnassignedEvent", issue, assignee=user)
        issue_event(session, "unassigned", issue, assignee=user)


def set_assignees(session: Session, issue: Issue, users: list[User]) -> None:
    """Make these the issue's assignees."""
    remove_assignees(session, issue, [user for user in issue.assignees if user not in users])
    add_assignees(session, issue, users)
