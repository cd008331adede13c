"""The shape of a seed: what the sandbox's GitHub holds when it starts.

Unknown keys are refused. The shape is told in full in docs/sandbox.md.
"""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from portfolio_bot.sandbox.clock import moment_of, stamp


def _stamp_of(given: object) -> str:
    if isinstance(given, datetime):
        return stamp(given)
    if isinstance(given, date):
        return f"{given.isoformat()}T00:00:00Z"
    if isinstance(given, str):
        return stamp(moment_of(given))
    raise ValueError("is no date and time")


def _day_of(given: object) -> object:
    return given.isoformat() if isinstance(given, date) else given


def _named(given: object) -> object:
    return {"name": given} if isinstance(given, str) else given


def _role(given: object) -> object:
    return {"permission": given} if isinstance(given, str) else given


Stamp = Annotated[str, BeforeValidator(_stamp_of)]
Worth = Annotated[str | float, BeforeValidator(_day_of)]
Right = Literal["read", "write", "admin"]
Kind = Literal["TEXT", "NUMBER", "DATE", "SINGLE_SELECT"]
Color = Annotated[str, Field(pattern="^[0-9a-fA-F]{6}$")]
Reactions = dict[str, list[str]]
"""The schema's reaction word -> logins."""


class Strict(BaseModel):
    """A part of a seed; a key it does not know is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class SeedUser(Strict):
    """A person with a token of his own."""

    name: str | None = None
    token: str | None = None
    site_admin: bool = False
    limit: int = 5000


class SeedApp(Strict):
    """An app's bot user and the token of its installation, or of a job (`kind: actions`).

    `owners` and `repositories` narrow where it is installed; without them it is everywhere.
    """

    name: str | None = None
    token: str | None = None
    kind: Literal["app", "actions"] = "app"
    permissions: dict[str, Right] = {}
    owners: list[str] | None = None
    repositories: list[str] | None = None
    limit: int | None = None


class SeedTeam(Strict):
    """A team."""

    name: str | None = None
    members: list[str] = []
    privacy: Literal["closed", "secret"] = "closed"
    parent: str | None = None


class SeedOrganization(Strict):
    """An organisation."""

    name: str | None = None
    members: list[str] = []
    owners: list[str] = []
    teams: dict[str, SeedTeam] = {}


class SeedLabel(Strict):
    """A label."""

    name: str
    color: Color = "ededed"
    description: str | None = None


class SeedRole(Strict):
    """A collaborator's permission, with the name of a custom role when it is one."""

    permission: Literal["read", "triage", "write", "maintain", "admin"]
    role_name: str | None = None


class SeedEdit(Strict):
    """A version of a body."""

    editor: str
    body: str
    edited_at: Stamp


class SeedComment(Strict):
    """A comment."""

    author: str
    body: str
    created_at: Stamp | None = None
    updated_at: Stamp | None = None
    editor: str | None = None
    edits: list[SeedEdit] = []
    minimized: bool = False
    reactions: Reactions = {}


class SeedIssue(Strict):
    """An issue; `projects` gives its values on its owner's boards, by number."""

    title: str
    author: str
    number: int | None = Field(default=None, gt=0)
    body: str = ""
    labels: list[str] = []
    assignees: list[str] = []
    state: Literal["open", "closed"] = "open"
    state_reason: Literal["completed", "not_planned", "duplicate", "reopened"] | None = None
    created_at: Stamp | None = None
    updated_at: Stamp | None = None
    closed_at: Stamp | None = None
    closed_by: str | None = None
    edited_at: Stamp | None = None
    editor: str | None = None
    edits: list[SeedEdit] = []
    comments: list[SeedComment] = []
    reactions: Reactions = {}
    parent: str | None = None
    blocked_by: list[str] = []
    projects: dict[int, dict[str, Worth]] = {}


class SeedProtection(Strict):
    """A branch that takes no direct commits but from `bypass`."""

    name: str
    bypass: list[str] = []


class SeedRun(Strict):
    """A run of a workflow."""

    created_at: Stamp
    event: str = "schedule"
    conclusion: str = "success"


class SeedWorkflow(Strict):
    """What GitHub tells of a workflow file: whether it is on, and its runs."""

    state: Literal["active", "disabled_manually", "disabled_inactivity"] = "active"
    runs: list[SeedRun] = []


class SeedRepository(Strict):
    """A repository."""

    private: bool = False
    default_branch: str = "main"
    description: str | None = None
    created_at: Stamp | None = None
    files: dict[str, str] = {}
    labels: list[Annotated[SeedLabel, BeforeValidator(_named)]] = []
    collaborators: dict[str, Annotated[SeedRole, BeforeValidator(_role)]] = {}
    protected_branches: list[Annotated[SeedProtection, BeforeValidator(_named)]] = []
    discussion_categories: list[str] = []
    workflows: dict[str, SeedWorkflow] = {}
    issues: list[SeedIssue] = []


class SeedOption(Strict):
    """A choice of a single-select field."""

    name: str
    color: str = "GRAY"
    description: str = ""


class SeedField(Strict):
    """A field of a board that people fill in."""

    name: str
    type: Kind
    options: list[Annotated[SeedOption, BeforeValidator(_named)]] = []


class SeedItem(Strict):
    """An issue, as `owner/name#number`, on a board."""

    issue: str
    values: dict[str, Worth] = {}
    archived: bool = False


class SeedProject(Strict):
    """A board."""

    owner: str
    number: int = Field(gt=0)
    title: str
    public: bool = False
    closed: bool = False
    description: str | None = None
    fields: list[SeedField] = []
    repositories: list[str] = []
    items: list[SeedItem] = []


class Seed(Strict):
    """All of it. `record` is what a dump tells beside: reading a seed leaves it out."""

    clock: Stamp | None = None
    gaps: list[Literal["status-events"]] = []
    users: dict[str, SeedUser] = {}
    apps: dict[str, SeedApp] = {}
    organizations: dict[str, SeedOrganization] = {}
    repositories: dict[str, SeedRepository] = {}
    projects: list[SeedProject] = []
    record: dict[str, Any] = {}
