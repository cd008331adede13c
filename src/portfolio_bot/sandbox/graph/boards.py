"""Projects v2: boards, fields, items and values."""

from dataclasses import dataclass
from dataclasses import field as dataclass_field

from portfolio_bot.sandbox.access import INTEGRATION, can_see, project_level
from portfolio_bot.sandbox.board import Field, Item, Option, Project, StatusUpdate, Value
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.graph.registry import (
    Args,
    Context,
    constant,
    renamed,
    resolves,
    unresolved,
)
from portfolio_bot.sandbox.ids import node_id
from portfolio_bot.sandbox.model import Issue, Label, Level, Organization, Owner, Repository, User

_OWNERS = ("User", "Organization", "Issue")
_SINGLE = "ProjectV2ItemFieldSingleSelectValue"

constant("closedAt", "ProjectV2", value=None)
constant("readme", "ProjectV2", value=None)
constant("template", "ProjectV2", value=False)


renamed("text", "value", "ProjectV2ItemFieldTextValue")
renamed("number", "value", "ProjectV2ItemFieldNumberValue")
renamed("date", "value", "ProjectV2ItemFieldDateValue")
renamed("optionId", "value", _SINGLE)


@dataclass(frozen=True, slots=True)
class Mirror:
    """What a built-in field shows of the issue."""

    graphql_type: str
    field: Field
    labels: list[Label] = dataclass_field(default_factory=list)
    users: list[User] = dataclass_field(default_factory=list)
    repository: Repository | None = None


@resolves("projectV2", *_OWNERS)
def _project(source: Owner | Issue, context: Context, args: Args) -> Project:
    number = args["number"]
    if isinstance(source, Issue):
        known = next((i.project for i in source.project_items if i.project.number == number), None)
    else:
        known = context.world.project(source, number)
    if known and project_level(context.session, known) >= Level.READ:
        return known
    if known and not context.session.is_person:
        raise RefusedError("forbidden", INTEGRATION)
    raise unresolved(f"a ProjectV2 with the number {number}.")


@resolves("projectsV2", *_OWNERS)
def _projects(source: Owner | Issue, context: Context, _args: Args) -> list[Project]:
    if isinstance(source, Issue):
        found = [item.project for item in source.project_items]
    else:
        found = [project for project in context.world.projects if project.owner is source]
    return [each for each in found if project_level(context.session, each) >= Level.READ]


@resolves("statusUpdates", "ProjectV2")
def _status_updates(source: Project, _context: Context, _args: Args) -> list[StatusUpdate]:
    """List the reports on the project's health, the newest first."""
    return source.status_updates[::-1]


@resolves("creator", "ProjectV2")
def _creator(source: Project, _context: Context, _args: Args) -> User | None:
    owner = source.owner
    return next(iter(owner.owners), None) if isinstance(owner, Organization) else owner


@resolves("viewerCanUpdate", "ProjectV2")
def _can_update(source: Project, context: Context, _args: Args) -> bool:
    return project_level(context.session, source) >= Level.WRITE


@resolves("repositories", "ProjectV2")
def _repositories(source: Project, context: Context, _args: Args) -> list[Repository]:
    return [each for each in source.repositories if can_see(context.session, each)]


@resolves("field", "ProjectV2")
def _field(source: Project, _context: Context, args: Args) -> Field | None:
    return source.field_named(args["name"])


@resolves("options", "ProjectV2SingleSelectField")
def _options(source: Field, _context: Context, args: Args) -> list[Option]:
    names = args.get("names")
    return [each for each in source.options if names is None or each.name in names]


@resolves("items", "ProjectV2")
def _items(source: Project, _context: Context, args: Args) -> list[Item]:
    states = args.get("archivedStates") or ["NOT_ARCHIVED"]
    wanted = {state == "ARCHIVED" for state in states}
    return [item for item in source.items.values() if item.is_archived in wanted]


@resolves("content", "ProjectV2Item")
def _content(source: Item, context: Context, _args: Args) -> Issue | None:
    return source.content if can_see(context.session, source.content.repository) else None


@resolves("type", "ProjectV2Item")
def _type(source: Item, context: Context, _args: Args) -> str:
    return "ISSUE" if _content(source, context, {}) else "REDACTED"


@resolves("fieldValueByName", "ProjectV2Item")
def _value_by_name(source: Item, context: Context, args: Args) -> Value | Mirror | None:
    field = source.project.field_named(args["name"])
    return _cell(source, field, context) if field else None


@resolves("fieldValues", "ProjectV2Item")
def _values(source: Item, context: Context, _args: Args) -> list[Value | Mirror]:
    cells = (_cell(source, field, context) for field in source.project.fields)
    return [cell for cell in cells if cell]


def _cell(item: Item, field: Field, context: Context) -> Value | Mirror | None:
    stored = item.values.get(field.id)
    if stored:
        return stored
    issue = _content(item, context, {})
    return _mirror(item, field, issue) if issue else None


def _mirror(item: Item, field: Field, issue: Issue) -> Value | Mirror | None:
    """Show what the issue itself says, in the built-in fields."""
    match field.data_type:
        case "TITLE":
            identifier = node_id("PVTFTV", item.id.encode())
            when = (issue.created_at, issue.updated_at)
            return Value(
                item, field, issue.title, issue.author, *when, item.database_id, identifier
            )
        case "LABELS" if issue.labels:
            return Mirror("ProjectV2ItemFieldLabelValue", field, labels=issue.labels)
        case "ASSIGNEES" if issue.assignees:
            return Mirror("ProjectV2ItemFieldUserValue", field, users=issue.assignees)
        case "REPOSITORY":
            kind = "ProjectV2ItemFieldRepositoryValue"
            return Mirror(kind, field, repository=issue.repository)
        case _:
            return None


def _option(value: Value) -> Option | None:
    return value.field.option(str(value.value))


@resolves("name", _SINGLE)
def _option_name(source: Value, _context: Context, _args: Args) -> str | None:
    option = _option(source)
    return option.name if option else None


@resolves("color", _SINGLE)
def _option_color(source: Value, _context: Context, _args: Args) -> str | None:
    option = _option(source)
    return option.color if option else None


@resolves("description", _SINGLE)
def _option_description(source: Value, _context: Context, _args: Args) -> str | None:
    option = _option(source)
    return option.description if option else None
