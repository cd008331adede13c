"""What a repository and its board have already, as one reading of GitHub tells it."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.snapshot import FieldKind

Seen = Literal["yes", "no", "unknown"]


class Label(Frozen):
    """A label; ``colour`` is six hexadecimal digits, in small letters."""

    id: str
    name: str
    colour: str


class Option(Frozen):
    """A choice of a single-select field; ``id`` is empty for one that is yet to be made."""

    name: str
    id: str = ""
    colour: str = "GRAY"
    description: str = ""


class Field(Frozen):
    """A field of the board."""

    id: str
    name: str
    kind: FieldKind
    options: tuple[Option, ...] = ()


class Board(Frozen):
    """The board. ``items`` counts what is on it, archived or not."""

    id: str
    number: int
    url: str
    writable: bool
    linked: bool
    items: int
    fields: tuple[Field, ...]

    def named(self, name: str) -> Field | None:
        """Return the field of that name, in any letter case, as GitHub finds it."""
        wanted = name.casefold()
        return next((each for each in self.fields if each.name.casefold() == wanted), None)


class Place(Frozen):
    """Where a portfolio is: what `sync` must know.

    ``owner`` is the node id of the board's owner, None when there is no such account.
    """

    repository: str
    labels: tuple[Label, ...]
    owner: str | None = None
    board: Board | None = None


class Workflow(Frozen):
    """A workflow as Actions sees it: its state, in GitHub's words, and its last scheduled run."""

    state: str
    scheduled: datetime | None = None


class Token(Frozen):
    """What GitHub tells of the token: whose it is, a classic one's scopes, and when it ends."""

    login: str
    scopes: frozenset[str] | None = None
    expires: datetime | None = None


class Checkup(Frozen):
    """All that `doctor` must know beside the place.

    ``teams`` maps `org/team` to how many members are seen, None when the team is not seen;
    ``people`` maps logins to whether there is such a person. ``files`` maps paths to the text
    on the default branch, None where there is none. ``workflows`` maps file names to what
    Actions tells, and is None when the token may not know. ``ledger`` tells whether its
    branch is there. ``elsewhere`` maps other portfolios to how many open initiatives they tell
    of, None when what they share is not seen.
    """

    now: datetime
    token: Token
    teams: dict[str, int | None] = {}
    people: dict[str, bool] = {}
    files: dict[str, str | None] = {}
    workflows: dict[str, Workflow] | None = None
    ledger: bool = False
    elsewhere: dict[str, int | None] = {}
