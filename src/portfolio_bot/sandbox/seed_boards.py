"""Filling the world with the boards of a seed, and tying issues to one another."""

from collections.abc import Mapping

from portfolio_bot.sandbox.board import BUILT_IN, Field, Item, Plain, Project
from portfolio_bot.sandbox.changes.boards import (
    STATUS,
    new_options,
    register_field,
    register_project,
)
from portfolio_bot.sandbox.changes.projects import check_value, make_item, store_value
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.model import Issue
from portfolio_bot.sandbox.seed_file import SeedError
from portfolio_bot.sandbox.seed_issues import acting
from portfolio_bot.sandbox.seed_schema import (
    Seed,
    SeedField,
    SeedIssue,
    SeedItem,
    SeedOption,
    SeedProject,
)
from portfolio_bot.sandbox.state import World

_STATUS = SeedField(
    name="Status",
    type="SINGLE_SELECT",
    options=[SeedOption(name=name) for name in STATUS],
)


def add_project(world: World, given: SeedProject) -> None:
    """Add a board with its fields; `Status` is there even when the seed does not name it."""
    place = f"projects.{given.owner}/{given.number}"
    owner = world.owner(given.owner)
    if owner is None:
        raise SeedError(f"seed: {place}: no such owner")
    if world.project(owner, given.number):
        raise SeedError(f"seed: {place}: there are two of them")
    told = {"public": given.public, "closed": given.closed}
    project = register_project(world, owner, given.number, given.title, **told)
    project.short_description = given.description
    for name in given.repositories:
        home = world.repository(*name.split("/", 1)) if "/" in name else None
        if home is None:
            raise SeedError(f"seed: {place}.repositories: there is no {name}")
        project.repositories.append(home)
    _add_fields(world, project, given, place)


def _add_fields(world: World, project: Project, given: SeedProject, place: str) -> None:
    named = {field.name.casefold() for field in given.fields}
    if len(named) < len(given.fields) or named & {name.casefold() for name in BUILT_IN}:
        raise SeedError(f"seed: {place}.fields: a name is used twice, or is a built-in field's")
    for name, kind in BUILT_IN.items():
        register_field(world, project, name, kind)
    for field in [*([] if "status" in named else [_STATUS]), *given.fields]:
        options = new_options(world, (option.model_dump() for option in field.options))
        register_field(world, project, field.name, field.type, options)


def add_items(world: World, seed: Seed) -> None:
    """Put issues on boards: those that the boards name, and those that name boards."""
    for given in seed.projects:
        owner = world.owner(given.owner)
        project = owner and world.project(owner, given.number)
        for item in given.items if project else []:
            _add_item(world, project, item)  # type: ignore[arg-type]
    for issue, told in _told(world, seed):
        for number, values in told.projects.items():
            project = world.project(issue.repository.owner, number)
            if project is None:
                raise SeedError(f"seed: {issue.url}: its owner has no project {number}")
            _fill(world, project, issue, values)


def _add_item(world: World, project: Project, given: SeedItem) -> None:
    issue = issue_named(world, given.issue, f"projects.{project.number}.items")
    item = _fill(world, project, issue, given.values)
    item.is_archived = given.archived


def _fill(world: World, project: Project, issue: Issue, values: Mapping[str, Plain]) -> Item:
    session = acting(world, issue.author)
    item = project.items.get(issue.id) or make_item(session, project, issue)
    for name, told in values.items():
        field = project.field_named(name)
        if field is None:
            raise SeedError(f"seed: {issue.url}: project {project.number} has no field {name!r}")
        value = _value(field, told)
        try:
            check_value(field, value)
        except RefusedError as error:
            raise SeedError(f"seed: {issue.url}: {name}: {error.message}") from error
        store_value(session, item, field, value)
    return item


def _value(field: Field, told: Plain) -> Plain:
    if field.data_type == "SINGLE_SELECT":
        return next((option.id for option in field.options if option.name == told), str(told))
    return told


def _told(world: World, seed: Seed) -> list[tuple[Issue, SeedIssue]]:
    """Every issue with what the seed says about it."""
    pairs: list[tuple[Issue, SeedIssue]] = []
    for name, repository in seed.repositories.items():
        issues = world.repositories[name.lower()].issues.values()
        pairs += zip(issues, repository.issues, strict=True)
    return pairs


def tie_issues(world: World, seed: Seed) -> None:
    """Set parents and dependencies; another issue is named `#3` or `owner/name#3`."""
    for issue, told in _told(world, seed):
        home = issue.repository.name_with_owner
        if told.parent:
            issue.parent = issue_named(world, told.parent, issue.url, home)
            issue.parent.sub_issues.append(issue)
        for reference in told.blocked_by:
            blocker = issue_named(world, reference, issue.url, home)
            issue.blocked_by.append(blocker)
            blocker.blocking.append(issue)


def issue_named(world: World, reference: str, place: str, home: str = "") -> Issue:
    """Return the issue that `owner/name#3`, or `#3` within `home`, means. Raises SeedError."""
    name, _, number = reference.partition("#")
    repository = world.repositories.get((name or home).lower())
    found = repository.issues.get(int(number)) if repository and number.isdecimal() else None
    if found is None:
        raise SeedError(f"seed: {place}: no issue {reference!r}")
    return found
