"""Everything a decision may know: read at once, before deciding, and never changed."""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.messages import Message

Membership = Literal["yes", "no", "unknown"]
BoardValue = str | float | date
FieldKind = Literal["text", "number", "date", "single_select", "other"]


class Comment(Frozen):
    """A comment; ``own`` when the bot wrote it; ``reactions`` are the bot's own."""

    id: str
    author: str
    body: str
    created_at: datetime
    own: bool = False
    reactions: frozenset[str] = frozenset()


class Issue(Frozen):
    """The issue of an initiative as GitHub has it. ``author`` is empty for a deleted account."""

    id: str
    number: int
    title: str
    body: str
    url: str
    author: str
    open: bool
    created_at: datetime
    updated_at: datetime
    closed_at: datetime | None = None
    labels: frozenset[str] = frozenset()
    assignees: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    tasks_done: int = 0
    tasks: int = 0


class BoardField(Frozen):
    """A field of the board; ``options`` maps a single-select's names to their ids."""

    id: str
    name: str
    kind: FieldKind
    options: dict[str, str] = {}


class Board(Frozen):
    """The board, and the initiative's place on it (``item`` is None when it has none)."""

    id: str
    url: str
    fields: dict[str, BoardField]
    item: str | None = None
    values: dict[str, BoardValue] = {}


class Actor(Frozen):
    """Who gave a command. ``permission`` and ``custom_roles`` are None when not to be read."""

    login: str
    permission: str | None
    teams: dict[str, Membership] = {}
    custom_roles: frozenset[str] | None = None


class OtherIssue(Frozen):
    """An issue that the initiative refers to; ``body`` tells what it depends on in turn."""

    number: int
    title: str
    open: bool
    body: str


class Repository(Frozen):
    """The portfolio's repository; ``labels`` maps those of our label names that exist to ids."""

    id: str
    name: str
    labels: dict[str, str] = {}


class Snapshot(Frozen):
    """The world at ``now``. ``board_trouble`` says why there is a board that cannot be used.

    ``assignable`` maps logins that commands name (folded) to login and id, or None when
    they cannot be assigned. ``others`` has None for numbers that name no issue. ``in_phase``
    counts the open initiatives of phases that have a limit.
    """

    now: datetime
    repository: Repository
    issue: Issue
    board: Board | None = None
    board_trouble: Message | None = None
    actor: Actor | None = None
    assignable: dict[str, tuple[str, str] | None] = {}
    others: dict[int, OtherIssue | None] = {}
    in_phase: dict[str, int] = {}


class Entry(Frozen):
    """One initiative as the report reads it: its issue, and what the board shows of it."""

    issue: Issue
    values: dict[str, BoardValue] = {}


class PortfolioSnapshot(Frozen):
    """The whole portfolio at ``now``.

    ``head`` is the object id of the report branch's newest commit. ``files`` maps the paths
    that a report may write to the git object ids of what stands there now; ``previous`` is
    the text of `portfolio.json` in the latest edition of an earlier day.
    """

    now: datetime
    repository: Repository
    entries: tuple[Entry, ...]
    branch: str
    head: str
    files: dict[str, str] = {}
    previous: str | None = None
    board_url: str | None = None
