"""What the sandbox's GitHub holds about people, repositories, issues and comments.

Names are those of the GraphQL schema in snake case, so that a plain field needs no resolver.
Times are stamps as `clock.stamp` writes them.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from portfolio_bot.sandbox.board import Item, Project
    from portfolio_bot.sandbox.gitstore import GitStore
    from portfolio_bot.sandbox.runs import Workflow
    from portfolio_bot.sandbox.talk import Discussion, DiscussionCategory, PullRequest

SITE = "https://github.com"


class Level(IntEnum):
    """What a person may do in a repository, in rising order."""

    NONE = 0
    READ = 1
    TRIAGE = 2
    WRITE = 3
    MAINTAIN = 4
    ADMIN = 5


@dataclass(slots=True, eq=False)
class User:
    """A person, or the bot user of an app; `login` has no `[bot]` suffix."""

    login: str
    name: str | None
    is_bot: bool
    is_site_admin: bool
    database_id: int
    id: str

    @property
    def graphql_type(self) -> str:
        """The name of its type in the schema."""
        return "Bot" if self.is_bot else "User"

    @property
    def rest_login(self) -> str:
        """The login as REST and web hooks write it."""
        return f"{self.login}[bot]" if self.is_bot else self.login

    @property
    def url(self) -> str:
        """The address of its page."""
        return f"{SITE}/apps/{self.login}" if self.is_bot else f"{SITE}/{self.login}"


@dataclass(slots=True, eq=False)
class Team:
    """A team of an organisation; `privacy` is `closed` (members see it) or `secret`."""

    graphql_type: ClassVar[str] = "Team"
    organization: Organization
    slug: str
    name: str
    privacy: Literal["closed", "secret"]
    members: list[User]
    database_id: int
    id: str
    parent_team: Team | None = None


@dataclass(slots=True, eq=False)
class Organization:
    """An organisation; `owners` administer everything in it, `members` read it."""

    graphql_type: ClassVar[str] = "Organization"
    login: str
    name: str | None
    database_id: int
    id: str
    members: list[User] = field(default_factory=list)
    owners: list[User] = field(default_factory=list)
    teams: dict[str, Team] = field(default_factory=dict)
    is_bot: ClassVar[bool] = False

    @property
    def rest_login(self) -> str:
        """The login as REST and web hooks write it."""
        return self.login

    @property
    def url(self) -> str:
        """The address of its page."""
        return f"{SITE}/{self.login}"


Owner = User | Organization


@dataclass(slots=True, eq=False)
class Label:
    """A label of a repository; `color` is six hexadecimal digits."""

    graphql_type: ClassVar[str] = "Label"
    repository: Repository
    name: str
    color: str
    description: str | None
    database_id: int
    id: str


@dataclass(frozen=True, slots=True)
class Collaborator:
    """A person's role in a repository; `role_name` differs from `level` for custom roles."""

    user: User
    level: Level
    role_name: str


@dataclass(frozen=True, slots=True)
class Protection:
    """A branch that takes no direct commits but from the logins in `bypass`."""

    branch: str
    bypass: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Repository:
    """A repository. The keys of `labels` and `collaborators` are in lower case."""

    graphql_type: ClassVar[str] = "Repository"
    owner: Owner
    name: str
    is_private: bool
    default_branch: str
    description: str | None
    created_at: str
    git: GitStore
    database_id: int
    id: str
    labels: dict[str, Label] = field(default_factory=dict)
    collaborators: dict[str, Collaborator] = field(default_factory=dict)
    issues: dict[int, Issue] = field(default_factory=dict)
    protections: dict[str, Protection] = field(default_factory=dict)
    pull_requests: dict[int, PullRequest] = field(default_factory=dict)
    discussion_categories: list[DiscussionCategory] = field(default_factory=list)
    workflows: dict[str, Workflow] = field(default_factory=dict)
    discussions: dict[int, Discussion] = field(default_factory=dict)

    def next_number(self) -> int:
        """Return the next number of the row that issues, pull requests and discussions share."""
        return max((*self.issues, *self.pull_requests, *self.discussions), default=0) + 1

    @property
    def name_with_owner(self) -> str:
        """`owner/name`."""
        return f"{self.owner.login}/{self.name}"

    @property
    def url(self) -> str:
        """The address of its page."""
        return f"{SITE}/{self.name_with_owner}"


@dataclass(slots=True, eq=False)
class Reaction:
    """One actor's reaction; `content` is the schema's word, such as `THUMBS_UP`."""

    graphql_type: ClassVar[str] = "Reaction"
    subject: Issue | Comment
    user: User
    content: str
    created_at: str
    database_id: int
    id: str


@dataclass(slots=True, eq=False)
class Edit:
    """A version of a body, where `diff` is its whole text: so GitHub has it, despite the name."""

    graphql_type: ClassVar[str] = "UserContentEdit"
    subject: Issue | Comment
    editor: User
    diff: str
    edited_at: str
    database_id: int
    id: str


@dataclass(slots=True, eq=False)
class Comment:
    """A comment on an issue; `edits` are the versions of its body, once it was changed."""

    graphql_type: ClassVar[str] = "IssueComment"
    issue: Issue
    author: User
    body: str
    created_at: str
    updated_at: str
    database_id: int
    id: str
    last_edited_at: str | None = None
    editor: User | None = None
    edits: list[Edit] = field(default_factory=list)
    is_minimized: bool = False
    reactions: list[Reaction] = field(default_factory=list)

    @property
    def repository(self) -> Repository:
        """The repository of its issue."""
        return self.issue.repository

    @property
    def url(self) -> str:
        """The address of the comment on its issue's page."""
        return f"{self.issue.url}#issuecomment-{self.database_id}"


@dataclass(slots=True, eq=False)
class Event:
    """Something that happened to an issue; `kind` is the type's name in the schema.

    `before` and `after` are the titles, or the names of the boards' statuses, around it.
    """

    kind: str
    issue: Issue
    actor: User
    created_at: str
    database_id: int
    id: str
    label: Label | None = None
    assignee: User | None = None
    state_reason: str | None = None
    project: Project | None = None
    before: str = ""
    after: str = ""

    @property
    def graphql_type(self) -> str:
        """The name of its type in the schema."""
        return self.kind


@dataclass(slots=True, eq=False)
class Issue:
    """An issue; `state` is `OPEN` or `CLOSED`, `timeline` holds events and comments in order."""

    graphql_type: ClassVar[str] = "Issue"
    repository: Repository
    number: int
    title: str
    body: str
    author: User
    created_at: str
    updated_at: str
    database_id: int
    id: str
    state: Literal["OPEN", "CLOSED"] = "OPEN"
    state_reason: str | None = None
    closed_at: str | None = None
    closed_by: User | None = None
    last_edited_at: str | None = None
    editor: User | None = None
    edits: list[Edit] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)
    assignees: list[User] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    reactions: list[Reaction] = field(default_factory=list)
    timeline: list[Event | Comment] = field(default_factory=list)
    project_items: list[Item] = field(default_factory=list)
    parent: Issue | None = None
    sub_issues: list[Issue] = field(default_factory=list)
    blocked_by: list[Issue] = field(default_factory=list)
    blocking: list[Issue] = field(default_factory=list)

    @property
    def closed(self) -> bool:
        """Whether it is closed."""
        return self.state == "CLOSED"

    @property
    def url(self) -> str:
        """The address of its page."""
        return f"{self.repository.url}/issues/{self.number}"
