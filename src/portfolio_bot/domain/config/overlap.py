"""When two initiatives count as asking for the same thing."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field as Declared
from pydantic import PositiveInt

from portfolio_bot.domain.config.fields import Id
from portfolio_bot.domain.frozen import Frozen


class Overlap(Frozen):
    """How initiatives that ask for the same thing are found, by the words that they share."""

    on_opening: bool = Declared(
        default=True,
        description="Whether the answer to a proposer names open initiatives that may ask for the "
        "same. The report has a section of its own for them.",
    )
    threshold: Annotated[float, Declared(gt=0, le=1)] = Declared(
        default=0.26,
        description="How alike two texts must be, from 0 to 1. A higher one finds fewer, and is "
        "wrong less often.",
    )
    shown: PositiveInt = Declared(
        default=3, description="Initiatives that an answer names at most, the most alike first."
    )
    fields: tuple[Id, ...] = Declared(
        default=(),
        description="The fields whose answers are compared, beside the title. Left out: the text "
        "areas that must be answered from the opening.",
    )
