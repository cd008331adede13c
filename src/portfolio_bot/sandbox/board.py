"""What the sandbox's GitHub holds about Projects v2."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import ClassVar

from portfolio_bot.sandbox.model import SITE, Issue, Organization, Owner, Repository, User

SETTABLE = ("TEXT", "NUMBER", "DATE", "SINGLE_SELECT")
"""The kinds of field whose value belongs to the item; the others mirror the issue."""


BUILT_IN = {
    "Title": "TITLE",
    "Assignees": "ASSIGNEES",
    "Labels": "LABELS",
    "Linked pull requests": "LINKED_PULL_REQUESTS",
    "Milestone": "MILESTONE",
    "Repository": "REPOSITORY",
    "Reviewers": "REVIEWERS",
    "Parent issue": "PARENT_ISSUE",
    "Sub-issues progress": "SUB_ISSUES_PROGRESS",
}
"""The fields every board has, which mirror the issue."""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice of a single-select field."""

    id: str
    name: str
    color: str = "GRAY"
    description: str = ""


@dataclass(slots=True, eq=False)
class Field:
    """A column of a project; `data_type` is the schema's word, such as `SINGLE_SELECT`."""

    project: Project
    name: str
    data_type: str
    created_at: str
    updated_at: str
    database_id: int
    id: str
    options: tuple[Option, ...] = ()

    @property
    def graphql_type(self) -> str:
        """The name of its type in the schema."""
        return (
            "ProjectV2SingleSelectField" if self.data_type == "SINGLE_SELECT" else "ProjectV2Field"
        )

    def option(self, identifier: str) -> Option | None:
        """Return the option with that id."""
        return next((option for option in self.options if option.id == identifier), None)


VALUE_TYPES = {
    "TITLE": "ProjectV2ItemFieldTextValue",
    "TEXT": "ProjectV2ItemFieldTextValue",
    "NUMBER": "ProjectV2ItemFieldNumberValue",
    "DATE": "ProjectV2ItemFieldDateValue",
    "SINGLE_SELECT": "ProjectV2ItemFieldSingleSelectValue",
}
"""A field's data type -> the schema's type of a value in it."""

Plain = str | float
"""A stored value: text, a number, a date as `2026-01-31`, or an option's id."""


@dataclass(slots=True, eq=False)
class Value:
    """An item's value in one field."""

    item: Item
    field: Field
    value: Plain
    creator: User
    created_at: str
    updated_at: str
    database_id: int
    id: str

    @property
    def graphql_type(self) -> str:
        """The name of its type in the schema."""
        return VALUE_TYPES[self.field.data_type]


@dataclass(slots=True, eq=False)
class Item:
    """An issue on a project; `values` by the field's node id."""

    graphql_type: ClassVar[str] = "ProjectV2Item"
    project: Project
    content: Issue
    creator: User
    created_at: str
    updated_at: str
    database_id: int
    id: str
    is_archived: bool = False
    values: dict[str, Value] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class StatusUpdate:
    """A project's report on its own health; dates as `2026-01-31`."""

    graphql_type: ClassVar[str] = "ProjectV2StatusUpdate"
    project: Project
    creator: User
    body: str
    status: str | None
    start_date: str | None
    target_date: str | None
    created_at: str
    updated_at: str
    database_id: int
    id: str


@dataclass(slots=True, eq=False)
class Project:
    """A Projects v2 board; `items` by the issue's node id, in the order they were added."""

    graphql_type: ClassVar[str] = "ProjectV2"
    owner: Owner
    number: int
    title: str
    public: bool
    closed: bool
    created_at: str
    updated_at: str
    database_id: int
    id: str
    short_description: str | None = None
    fields: list[Field] = field(default_factory=list)
    items: dict[str, Item] = field(default_factory=dict)
    repositories: list[Repository] = field(default_factory=list)
    status_updates: list[StatusUpdate] = field(default_factory=list)

    @property
    def url(self) -> str:
        """The address of its page."""
        place = "orgs" if isinstance(self.owner, Organization) else "users"
        return f"{SITE}/{place}/{self.owner.login}/projects/{self.number}"

    def field_named(self, name: str) -> Field | None:
        """Return the field of that name, in any letter case."""
        wanted = name.casefold()
        return next((each for each in self.fields if each.name.casefold() == wanted), None)
