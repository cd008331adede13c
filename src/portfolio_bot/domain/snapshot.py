"""Everything a decision may know: read at once, before deciding, and never changed."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.frozen import Frozen, Made
from portfolio_bot.domain.messages import Message

Membership = Literal["yes", "no", "unknown"]
BoardValue = str | float | date
FieldKind = Literal["text", "number", "date", "single_select", "other"]


class Comment(Frozen):
    """A comment; ``own`` when the bot wrote it; ``reactions`` are the bot's own.

    ``by_bot`` tells that no person wrote it. ``edited_by`` is the login of the latest editor
    where that is not the author. The bot's own comment then has in ``body`` what the bot
    itself wrote last, and in ``shown`` what stands on GitHub instead; ``changed_by`` is who has
    done that, when it was one person alone.
    """

    id: str
    author: str
    body: str
    created_at: datetime
    own: bool = False
    by_bot: bool = False
    reactions: frozenset[str] = frozenset()
    edited_at: datetime | None = None
    edited_by: str = ""
    shown: str | None = None
    changed_by: str = ""


class Parent(Frozen):
    """The issue of the same repository that an initiative is a sub-issue of."""

    number: int
    title: str
    url: str


class Issue(Frozen):
    """The issue of an initiative as GitHub has it. ``author`` is empty for a deleted account.

    ``closed_as`` is GitHub's reason in small letters, such as ``not_planned``; ``blocked_by`` are
    the numbers of the same repository's issues that GitHub knows it waits for. ``own`` tells
    whether the bot has opened it.
    """

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
    closed_as: str | None = None
    labels: frozenset[str] = frozenset()
    assignees: tuple[str, ...] = ()
    comments: tuple[Comment, ...] = ()
    tasks_done: int = 0
    tasks: int = 0
    blocked_by: tuple[int, ...] = ()
    parent: Parent | None = None
    own: bool = False


class BoardField(Frozen):
    """A field of the board; ``options`` maps a single-select's names to their ids."""

    id: str
    name: str
    kind: FieldKind
    options: dict[str, str] = {}


class Board(Frozen):
    """The board, and the initiative's place on it (``item`` is None when it has none).

    ``moved_at`` tells when the phase that it shows was set.
    """

    id: str
    url: str
    fields: dict[str, BoardField]
    item: str | None = None
    values: dict[str, BoardValue] = {}
    moved_at: datetime | None = None


class Actor(Made):
    """Who gave a command. ``permission`` and ``custom_roles`` are None when not to be read."""

    login: str
    permission: str | None
    teams: Mapping[str, Membership] = {}
    custom_roles: frozenset[str] | None = None


class OtherIssue(Frozen):
    """An issue that the initiative refers to; ``body`` tells what it depends on in turn.

    Its node ``id``, and the ``comments`` of the bot's own, are read when a command names it.
    """

    number: int
    title: str
    open: bool
    body: str
    id: str = ""
    comments: tuple[Comment, ...] = ()


class Neighbour(Frozen):
    """An open initiative beside the one in question."""

    number: int
    title: str
    body: str


class OpenNeed(Frozen):
    """What an open initiative asks for, as other portfolios may know it."""

    number: int = Declared(description="The issue's number.")
    title: str = Declared(description="The issue's title, on one line.")
    words: tuple[str, ...] = Declared(
        description="Words of the answers that tell what is asked for, in the alphabet's order."
    )


class Alike(Frozen):
    """An open initiative that may ask for the same thing, and ``words`` that both use.

    ``portfolio`` is the id of the other portfolio that it is of, and None when it is of this
    one; its ``title`` is kept then, as GitHub shows one only to those who may read it there.
    """

    number: int
    words: tuple[str, ...]
    portfolio: str | None = None
    title: str = ""


class Repository(Made):
    """The portfolio's repository; ``labels`` maps those of our label names that exist to ids."""

    id: str
    name: str
    labels: Mapping[str, str] = {}


class Snapshot(Made):
    """The world at ``now``. ``board_trouble`` says why there is a board that cannot be used.

    ``viewer`` is the bot's own login.

    ``assignable`` maps logins that commands name (folded) to login and id, or None when
    they cannot be assigned. ``others`` has None for numbers that name no issue. ``in_phase``
    counts the open initiatives of phases that have a limit. ``neighbours`` are the newest open
    initiatives, ``elsewhere`` what is asked for in other portfolios, by their ids, and ``alike``
    those that may ask for the same; None when nobody looked.
    """

    now: datetime
    repository: Repository
    issue: Issue
    viewer: str = ""
    board: Board | None = None
    board_trouble: Message | None = None
    actor: Actor | None = None
    assignable: Mapping[str, tuple[str, str] | None] = {}
    others: Mapping[int, OtherIssue | None] = {}
    in_phase: Mapping[str, int] = {}
    neighbours: tuple[Neighbour, ...] | None = None
    elsewhere: Mapping[str, tuple[OpenNeed, ...]] = {}
    alike: tuple[Alike, ...] | None = None


class Witness(Frozen):
    """What GitHub's own history tells of an issue: who moved, closed or reopened it, and when.

    ``after`` is the board's status, or the reason of a closing.
    """

    id: str
    kind: Literal["moved", "closed", "reopened"]
    by: str
    at: datetime
    after: str = ""


class Entry(Made):
    """One initiative as the report and the sweep read it: its issue, and its place on the board.

    ``witnesses``, oldest first, are read by the sweep only.
    """

    issue: Issue
    values: Mapping[str, BoardValue] = {}
    item: str | None = None
    moved_at: datetime | None = None
    witnesses: tuple[Witness, ...] = ()


class PortfolioSnapshot(Made):
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
    files: Mapping[str, str] = {}
    previous: str | None = None
    board_url: str | None = None
