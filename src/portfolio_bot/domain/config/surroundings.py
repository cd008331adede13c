"""Where GitHub shows the portfolio: board, labels and report."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field as Declared
from pydantic import PositiveInt, StringConstraints

from portfolio_bot.domain.config.fields import Id, Text
from portfolio_bot.domain.config.roles import Login
from portfolio_bot.domain.frozen import Frozen

LabelName = Annotated[str, StringConstraints(min_length=1, max_length=50, strip_whitespace=True)]
Colour = Annotated[str, StringConstraints(pattern=r"^[0-9a-fA-F]{6}$")]
_SEGMENT = r"[\p{L}\p{N}_-][\p{L}\p{N}_. -]*"
FilePath = Annotated[str, StringConstraints(pattern=rf"^{_SEGMENT}(/{_SEGMENT})*$")]

Section = Literal["summary", "decisions-due", "changes", "status", "missing", "decision-log"]
SECTIONS: tuple[Section, ...] = (
    "summary",
    "decisions-due",
    "changes",
    "status",
    "missing",
    "decision-log",
)


class Board(Frozen):
    """The Projects v2 board. ``fields`` maps what we know to the board's own field names.

    Keys are ``phase``, ``priority``, ``progress`` or the id of a form field.
    """

    owner: Login
    number: PositiveInt
    fields: dict[Id, Text] = {}


class Labels(Frozen):
    """Names of the labels that the bot sets."""

    initiative: LabelName = "tiltak"
    incomplete: LabelName = "mangler opplysninger"
    on_hold: LabelName = "på vent"
    stopped: LabelName = "stoppet"
    phase_prefix: Annotated[str, StringConstraints(max_length=20)] = "fase: "
    priority_prefix: Annotated[str, StringConstraints(max_length=20)] = "prioritet: "
    route_prefix: Annotated[str, StringConstraints(max_length=20)] = "rute: "
    colour: Colour = "0b5cad"


class Report(Frozen):
    """What the weekly report holds, and where it is written."""

    title: Text = "Porteføljerapport"
    folder: FilePath = "portefolje"
    branch: Text | None = Declared(default=None, description="Default: the default branch.")
    sections: tuple[Section, ...] = SECTIONS
    silent_after_days: PositiveInt = 14
    rows: PositiveInt = Declared(default=200, description="Rows a table shows at most.")
