"""Items of Projects v2 boards and their values."""

import math
from collections.abc import Mapping
from datetime import date

from portfolio_bot.sandbox.access import Session, denied, project_level
from portfolio_bot.sandbox.board import SETTABLE, Field, Item, Plain, Project, StatusUpdate, Value
from portfolio_bot.sandbox.changes.history import record
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.model import Issue, Level

MAX_TEXT_BYTES = 1024


def require_board(session: Session, project: Project) -> None:
    """Raise RefusedError unless the caller may write to the board."""
    if project_level(session, project) < Level.WRITE:
        raise denied(session)


def add_item(session: Session, project: Project, issue: Issue) -> Item:
    """Put the issue on the board; where it is already, that item is given."""
    require_board(session, project)
    known = project.items.get(issue.id)
    if known:
        return known
    project.updated_at = session.world.clock.tick()
    item = make_item(session, project, issue)
    record(session, "AddedToProjectV2Event", issue, project=project)
    return item


def make_item(session: Session, project: Project, issue: Issue) -> Item:
    """Add an item to the world, by the caller."""
    number, identifier = session.world.ids.next("PVTI")
    now = session.world.clock.now()
    item = Item(project, issue, session.user, now, now, number, identifier)
    project.items[issue.id] = item
    issue.project_items.append(item)
    session.world.register(item)
    return item


def set_value(session: Session, item: Item, field: Field, value: Plain) -> None:
    """Give the item a value in the field; the same value again changes nothing."""
    require_board(session, item.project)
    check_value(field, value)
    known = item.values.get(field.id)
    if known and known.value == value:
        return
    old = known.value if known else None
    now = session.world.clock.tick()
    store_value(session, item, field, value)
    item.updated_at = now
    _record_status(session, item, field, old, value)


def check_value(field: Field, value: Plain) -> None:
    """Raise RefusedError for a value the field does not take."""
    if field.data_type not in SETTABLE:
        raise RefusedError(
            "invalid", f"The field of type {field.data_type.lower()} is currently not supported."
        )
    wrong = isinstance(value, float) != (field.data_type == "NUMBER")
    if wrong or (isinstance(value, float) and not math.isfinite(value)):
        raise RefusedError(
            "invalid",
            f"Did not receive a {field.data_type.lower()} value to update "
            f"a field of type {field.data_type.lower()}",
        )
    if field.data_type == "SINGLE_SELECT" and not field.option(str(value)):
        raise RefusedError("invalid", "The single select option Id does not belong to the field")
    if field.data_type == "DATE" and not _is_date(str(value)):
        raise RefusedError("invalid", f"{value} is not a valid date")
    if field.data_type == "TEXT" and len(str(value).encode()) > MAX_TEXT_BYTES:
        raise RefusedError("invalid", f"Text value is too long (maximum is {MAX_TEXT_BYTES} bytes)")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2026-01-31")


def store_value(session: Session, item: Item, field: Field, value: Plain) -> None:
    """Write a checked value without asking for rights or moving the clock."""
    now = session.world.clock.now()
    known = item.values.get(field.id)
    if known:
        known.value, known.updated_at = value, now
        return
    number, identifier = session.world.ids.next("PVTFV")
    made = Value(item, field, value, session.user, now, now, number, identifier)
    item.values[field.id] = made
    session.world.register(made)


def clear_value(session: Session, item: Item, field: Field) -> None:
    """Take the item's value in the field away; where there is none, nothing changes."""
    require_board(session, item.project)
    known = item.values.pop(field.id, None)
    if known:
        item.updated_at = session.world.clock.tick()
        _record_status(session, item, field, known.value, None)


def _record_status(
    session: Session, item: Item, field: Field, old: Plain | None, new: Plain | None
) -> None:
    if field.name != "Status" or field.data_type != "SINGLE_SELECT":
        return
    if "status-events" in session.world.gaps:
        return
    names = {option.id: option.name for option in field.options}
    record(
        session,
        "ProjectV2ItemStatusChangedEvent",
        item.content,
        project=item.project,
        before=names.get(str(old), ""),
        after=names.get(str(new), ""),
    )


def update_status(
    session: Session,
    project: Project,
    body: str,
    status: str | None,
    start: str | None,
    target: str | None,
) -> StatusUpdate:
    """Report on the project's health; dates as `2026-01-31`."""
    require_board(session, project)
    number, identifier = session.world.ids.next("PVTSU")
    now = session.world.clock.tick()
    update = StatusUpdate(
        project, session.user, body, status, start, target, now, now, number, identifier
    )
    project.status_updates.append(update)
    session.world.register(update)
    return update


def change_status(session: Session, update: StatusUpdate, given: Mapping[str, str]) -> None:
    """Change what a report on a project's health says; keys are those of the model."""
    require_board(session, update.project)
    for name, value in given.items():
        setattr(update, name, value)
    update.updated_at = session.world.clock.tick()
