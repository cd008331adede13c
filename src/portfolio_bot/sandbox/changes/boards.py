"""Projects v2 boards themselves: made, given fields, and linked to repositories."""

from collections.abc import Iterable, Sequence
from typing import Any

from portfolio_bot.sandbox.access import INTEGRATION, Session, holds, is_insider, is_installed
from portfolio_bot.sandbox.board import BUILT_IN, Field, Option, Project
from portfolio_bot.sandbox.changes.projects import require_board
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.model import Organization, Owner, Repository
from portfolio_bot.sandbox.state import Token, World

STATUS = ("Todo", "In Progress", "Done")
"""The options of the field that GitHub gives every new board."""


def make_project(session: Session, owner: Owner, title: str) -> Project:
    """Make a board, with the fields that every one has. Its number is the owner's next."""
    _require_owner(session, owner)
    session.world.clock.tick()
    taken = (each.number for each in session.world.projects if each.owner is owner)
    project = register_project(session.world, owner, max(taken, default=0) + 1, title)
    for name, kind in BUILT_IN.items():
        register_field(session.world, project, name, kind)
    options = new_options(session.world, ({"name": name} for name in STATUS))
    register_field(session.world, project, "Status", "SINGLE_SELECT", options)
    return project


def register_project(
    world: World,
    owner: Owner,
    number: int,
    title: str,
    *,
    public: bool = False,
    closed: bool = False,
) -> Project:
    """Add a board without any fields to the world."""
    identity = world.ids.next("PVT")
    now = world.clock.now()
    project = Project(owner, number, title, public, closed, now, now, *identity)
    world.projects.append(project)
    world.register(project)
    return project


def register_field(
    world: World, project: Project, name: str, kind: str, options: tuple[Option, ...] = ()
) -> Field:
    """Add a field to a board in the world."""
    now = world.clock.now()
    identity = world.ids.next("PVTSSF" if kind == "SINGLE_SELECT" else "PVTF")
    made = Field(project, name, kind, now, now, *identity, options)
    project.fields.append(made)
    world.register(made)
    return made


def new_options(world: World, given: Iterable[dict[str, Any]]) -> tuple[Option, ...]:
    """Make options, each with an id of its own."""
    return tuple(
        Option(
            f"{world.ids.next('option')[0]:08x}",
            each["name"],
            each.get("color", "GRAY"),
            each.get("description", ""),
        )
        for each in given
    )


def link(session: Session, project: Project, repository: Repository) -> None:
    """Show the board at the repository; twice is as good as once."""
    require_board(session, project)
    if repository not in project.repositories:
        project.repositories.append(repository)
        project.updated_at = session.world.clock.tick()


def create_field(
    session: Session, project: Project, name: str, kind: str, given: Sequence[dict[str, Any]]
) -> Field:
    """Add a field. Raises RefusedError for a name that is taken, or a list without options."""
    require_board(session, project)
    _check_name(project, name, None)
    if kind == "SINGLE_SELECT" and not given:
        raise RefusedError("invalid", "Single select options must be provided")
    if kind != "SINGLE_SELECT" and given:
        raise RefusedError("invalid", "Options are only for single select fields")
    _check_options(given)
    project.updated_at = session.world.clock.tick()
    return register_field(session.world, project, name, kind, new_options(session.world, given))


def change_field(
    session: Session, field: Field, name: str | None, given: Sequence[dict[str, Any]] | None
) -> None:
    """Rename a field, or give it other options.

    The options that are given are all there is afterwards. One with the id of an option keeps
    its place in the items' values; every value of an option that is not given again is cleared.
    """
    project = field.project
    require_board(session, project)
    if name is not None:
        _check_name(project, name, field)
    if given:
        _check_options(given)
        _replace_options(session, field, given)
    field.name = field.name if name is None else name
    field.updated_at = project.updated_at = session.world.clock.tick()


def _replace_options(session: Session, field: Field, given: Sequence[dict[str, Any]]) -> None:
    if field.data_type != "SINGLE_SELECT":
        raise RefusedError("invalid", "The field is not a single select field")
    wrong = [each["id"] for each in given if each.get("id") and not field.option(each["id"])]
    if wrong:
        raise RefusedError("invalid", "The single select option Id does not belong to the field")
    fresh = new_options(session.world, given)
    field.options = tuple(
        Option(told.get("id") or made.id, made.name, made.color, made.description)
        for told, made in zip(given, fresh, strict=True)
    )
    for item in field.project.items.values():
        value = item.values.get(field.id)
        if value and not field.option(str(value.value)):
            del item.values[field.id]


def _check_name(project: Project, name: str, field: Field | None) -> None:
    other = project.field_named(name)
    if not name.strip() or (other is not None and other is not field):
        raise RefusedError("invalid", "Name has already been taken")


def _check_options(given: Sequence[dict[str, Any]]) -> None:
    names = [each["name"].casefold() for each in given]
    if len(set(names)) < len(names):
        raise RefusedError("invalid", "Single select options must have unique names")


def _require_owner(session: Session, owner: Owner) -> None:
    """Let those in who may make boards of the owner's: insiders, and apps of an organisation."""
    token = session.token
    if token is None or not _may_make(token, owner):
        raise RefusedError("forbidden", INTEGRATION)


def _may_make(token: Token, owner: Owner) -> bool:
    if token.kind == "user":
        return is_insider(token.user, owner)
    reached = isinstance(owner, Organization) and is_installed(token, owner)
    return token.kind == "app" and reached and holds(token, "organization_projects", "write")
