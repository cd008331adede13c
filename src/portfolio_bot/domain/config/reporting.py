"""The words in which an initiative's state is reported: dimensions, levels, colours."""

from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.config.fields import Id, Line
from portfolio_bot.domain.frozen import Frozen

Dimension = Literal["economy", "risk", "quality", "progress", "benefits", "opportunity"]
DIMENSIONS: tuple[Dimension, ...] = (
    "economy",
    "risk",
    "quality",
    "progress",
    "benefits",
    "opportunity",
)
Signal = Literal["green", "yellow", "red", "none"]


class Level(Frozen):
    """One step of a status scale."""

    name: Line = Declared(description="The step's name, as people write and read it.")
    aliases: tuple[Line, ...] = Declared(default=(), description="Other words for it.")
    signal: Signal = Declared(
        description="`green` as planned, `yellow` some deviation, `red` material deviation, "
        "`none` when the step says nothing of that."
    )


class Scale(Frozen):
    """A status dimension: what it is called, and the steps it is reported in."""

    name: Line = Declared(description="The dimension's name, the heading of its column.")
    aliases: tuple[Line, ...] = Declared(default=(), description="Other words for it.")
    levels: dict[Id, Level] = Declared(min_length=1, description="The steps, best first.")
