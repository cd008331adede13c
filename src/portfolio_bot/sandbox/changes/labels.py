"""Labels of repositories and of issues."""

from collections.abc import Iterable

from portfolio_bot.sandbox.access import Session, may, require
from portfolio_bot.sandbox.changes.history import dated, record
from portfolio_bot.sandbox.changes.text import check_label
from portfolio_bot.sandbox.deliveries import issue_event
from portfolio_bot.sandbox.errors import invalid
from portfolio_bot.sandbox.model import Issue, Label, Repository

_HEX = frozenset("0123456789abcdefABCDEF")


def create_label(
    session: Session, repository: Repository, name: str, color: str, description: str | None
) -> Label:
    """Make a label. Raises RefusedError when the name is taken, in any letter case."""
    require(session, "labels", repository)
    check_label(name)
    _check_color(color)
    if name.lower() in repository.labels:
        raise invalid("Label", "name", "already_exists")
    session.world.clock.tick()
    return session.world.add_label(repository, name, color, description)


def update_label(
    session: Session,
    label: Label,
    name: str | None = None,
    color: str | None = None,
    description: str | None = None,
) -> None:
    """Change what is given; issues keep the label under its new name."""
    repository = label.repository
    require(session, "labels", repository)
    if color is not None:
        _check_color(color)
    if name is not None:
        _rename(repository, label, name)
    if color is not None:
        label.color = color
    if description is not None:
        label.description = description
    session.world.clock.tick()


def delete_label(session: Session, label: Label) -> None:
    """Remove the label from the repository and from all its issues."""
    require(session, "labels", label.repository)
    session.world.clock.tick()
    for issue in label.repository.issues.values():
        if label in issue.labels:
            issue.labels.remove(label)
    del label.repository.labels[label.name.lower()]
    session.world.forget(label)


def named_labels(session: Session, repository: Repository, names: Iterable[str]) -> list[Label]:
    """Return the labels of those names; one that does not exist is made, as REST does."""
    found = []
    for name in names:
        check_label(name)
        known = repository.labels.get(name.lower())
        if known is None:
            require(session, "labels", repository)
            known = session.world.add_label(repository, name)
        if known not in found:
            found.append(known)
    return found


def add_labels(session: Session, issue: Issue, labels: Iterable[Label]) -> None:
    """Put the labels on the issue; those it has already change nothing."""
    require(session, "triage", issue.repository)
    new = [label for label in dict.fromkeys(labels) if label not in issue.labels]
    for label in dated(session, issue, new):
        issue.labels.append(label)
        tell_labelled(session, issue, label)


def tell_labelled(session: Session, issue: Issue, label: Label) -> None:
    """Record and deliver that *label* is on the issue."""
    record(session, "LabeledEvent", issue, label=label)
    issue_event(session, "labeled", issue, label=label)


def remove_labels(session: Session, issue: Issue, labels: Iterable[Label]) -> None:
    """Take the labels off the issue; those it lacks change nothing."""
    require(session, "triage", issue.repository)
    old = [label for label in dict.fromkeys(labels) if label in issue.labels]
    for label in dated(session, issue, old):
        issue.labels.remove(label)
        record(session, "UnlabeledEvent", issue, label=label)
        issue_event(session, "unlabeled", issue, label=label)


def set_labels(session: Session, issue: Issue, labels: list[Label]) -> None:
    """Make these the issue's labels."""
    remove_labels(session, issue, [label for label in issue.labels if label not in labels])
    add_labels(session, issue, labels)


def may_label(session: Session, repository: Repository) -> bool:
    """Whether labels and assignees that the caller asks for are kept or silently dropped."""
    return may(session, "triage", repository)


def _rename(repository: Repository, label: Label, name: str) -> None:
    check_label(name)
    if repository.labels.get(name.lower(), label) is not label:
        raise invalid("Label", "name", "already_exists")
    del repository.labels[label.name.lower()]
    label.name = name
    repository.labels[name.lower()] = label


def _check_color(color: str) -> None:
    if len(color) != 6 or not _HEX.issuperset(color):
        raise invalid("Label", "color", "invalid")
