"""What the sandbox's GitHub holds about pull requests and discussions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Literal

if TYPE_CHECKING:
    from portfolio_bot.sandbox.model import Repository, User


@dataclass(slots=True, eq=False)
class PullRequest:
    """A pull request within a repository; its number is of the same row as the issues'."""

    graphql_type: ClassVar[str] = "PullRequest"
    repository: Repository
    number: int
    title: str
    body: str
    author: User
    base_ref_name: str
    head_ref_name: str
    created_at: str
    updated_at: str
    database_id: int
    id: str
    is_draft: bool = False
    state: Literal["OPEN", "CLOSED", "MERGED"] = "OPEN"

    @property
    def closed(self) -> bool:
        """Whether it is closed, merged or not."""
        return self.state != "OPEN"

    @property
    def merged(self) -> bool:
        """Whether its commits are in the base."""
        return self.state == "MERGED"

    @property
    def url(self) -> str:
        """The address of its page."""
        return f"{self.repository.url}/pull/{self.number}"


@dataclass(slots=True, eq=False)
class DiscussionCategory:
    """A category of a repository's discussions."""

    graphql_type: ClassVar[str] = "DiscussionCategory"
    repository: Repository
    name: str
    id: str


@dataclass(slots=True, eq=False)
class Discussion:
    """A discussion; its number is of the same row as the issues'."""

    graphql_type: ClassVar[str] = "Discussion"
    repository: Repository
    category: DiscussionCategory
    number: int
    title: str
    body: str
    author: User
    created_at: str
    updated_at: str
    database_id: int
    id: str

    @property
    def url(self) -> str:
        """The address of its page."""
        return f"{self.repository.url}/discussions/{self.number}"
