"""The boards that govern the portfolio: who sits there, what they cover, and what they may."""

from pydantic import Field as Declared

from portfolio_bot.domain.config.fields import Id, Line
from portfolio_bot.domain.frozen import Frozen


class GoverningBoard(Frozen):
    """A board of people; a gate's `vote` asks for its word (B13, B23)."""

    name: Line = Declared(description="The board's name.")
    role: Id = Declared(description="The role that sits on it.")
    deciding: bool = Declared(
        default=True,
        description="Whether it decides. One that does not only advises, and so must a vote of "
        "its role be `advisory`.",
    )
    groups: tuple[Id, ...] = Declared(
        default=(), description="The parts of the organisation that it covers; empty: all."
    )
