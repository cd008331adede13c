"""The whole of the sandbox's GitHub, and how things in it are found and made."""

import threading
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from portfolio_bot.sandbox.board import Project
from portfolio_bot.sandbox.clock import Clock
from portfolio_bot.sandbox.gitstore import GitStore
from portfolio_bot.sandbox.ids import Ids
from portfolio_bot.sandbox.model import Comment, Label, Organization, Owner, Repository, User
from portfolio_bot.sandbox.talk import DiscussionCategory


@dataclass(frozen=True, slots=True)
class Token:
    """What a caller shows; a `user` token may do all its user may.

    `permissions` (such as `issues: write`) bind an `app` installation and an `actions` job;
    `repositories` (`owner/name` in lower case), when given, are the only ones it is installed in.
    `limit` is the points an hour it may spend.
    """

    value: str
    user: User
    kind: Literal["user", "app", "actions"] = "user"
    permissions: dict[str, str] = field(default_factory=dict)
    owners: frozenset[str] | None = None
    repositories: frozenset[str] | None = None
    limit: int = 5000


class World:
    """Everything there is. `lock` is held for the whole of each request.

    `gaps` names what this GitHub does not do, as the real one at times does not: with
    `status-events` no move on a board is told in a timeline. With `unseen`, nobody is told of
    `git_root`: a git repository is written there once somebody asks where it lies.
    """

    def __init__(
        self, git_root: Path, start: datetime | None = None, *, unseen: bool = False
    ) -> None:
        self.lock = threading.RLock()
        self.clock = Clock(start)
        self.ids = Ids()
        self.git_root = git_root
        self._unseen = unseen
        self.users: dict[str, User] = {}
        self.organizations: dict[str, Organization] = {}
        self.repositories: dict[str, Repository] = {}
        self.projects: list[Project] = []
        self.tokens: dict[str, Token] = {}
        self.nodes: dict[str, Any] = {}
        self._comments: dict[int, Comment] = {}
        self.deliveries: list[dict[str, Any]] = []
        self.gaps: frozenset[str] = frozenset()

    def user(self, login: str) -> User | None:
        """Return the person or bot of that login, in any letter case, with or without `[bot]`."""
        return self.users.get(login.lower().removesuffix("[bot]"))

    def owner(self, login: str) -> Owner | None:
        """Return the user or organisation of that login, in any letter case."""
        return self.organizations.get(login.lower()) or self.users.get(login.lower())

    def repository(self, owner: str, name: str) -> Repository | None:
        """Return the repository, in any letter case."""
        return self.repositories.get(f"{owner}/{name}".lower())

    def project(self, owner: Owner, number: int) -> Project | None:
        """Return the owner's project of that number."""
        found = (p for p in self.projects if p.owner is owner and p.number == number)
        return next(found, None)

    def public_repositories(self, owner: Owner) -> int:
        """Count the owner's repositories that all may see."""
        return sum(
            each.owner is owner and not each.is_private for each in self.repositories.values()
        )

    def comment(self, number: int) -> Comment | None:
        """Return the comment with that database id."""
        return self._comments.get(number)

    def register(self, node: Any) -> None:
        """Let `node(id:)` find the object."""
        self.nodes[node.id] = node
        if isinstance(node, Comment):
            self._comments[node.database_id] = node

    def forget(self, node: Any) -> None:
        """Let nothing find the object any more."""
        del self.nodes[node.id]
        if isinstance(node, Comment):
            del self._comments[node.database_id]

    def add_user(
        self, login: str, name: str | None = None, *, bot: bool = False, admin: bool = False
    ) -> User:
        """Make a person or a bot."""
        number, identifier = self.ids.next("BOT" if bot else "U")
        made = User(login, name, bot, admin, number, identifier)
        self.users[login.lower()] = made
        self.register(made)
        return made

    def add_repository(
        self,
        owner: Owner,
        name: str,
        *,
        private: bool,
        default_branch: str,
        description: str | None,
    ) -> Repository:
        """Make a repository without files, labels or issues."""
        number, identifier = self.ids.next("R")
        git = GitStore(self.git_root / owner.login / f"{name}.git")
        git.create(default_branch, unseen=self._unseen)
        created = self.clock.now()
        made = Repository(
            owner, name, private, default_branch, description, created, git, number, identifier
        )
        self.repositories[made.name_with_owner.lower()] = made
        self.register(made)
        return made

    def add_category(self, repository: Repository, name: str) -> None:
        """Make a category of discussions, which are then in use."""
        _, identifier = self.ids.next("DIC")
        made = DiscussionCategory(repository, name, identifier)
        repository.discussion_categories.append(made)
        self.register(made)

    def add_label(
        self,
        repository: Repository,
        name: str,
        color: str = "ededed",
        description: str | None = None,
    ) -> Label:
        """Make a label; the default colour is the one GitHub gives labels made in passing."""
        number, identifier = self.ids.next("LA")
        made = Label(repository, name, color, description, number, identifier)
        repository.labels[name.lower()] = made
        self.register(made)
        return made
