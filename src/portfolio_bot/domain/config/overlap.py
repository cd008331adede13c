"""When two initiatives count as asking for the same thing."""

from typing import Annotated

from pydantic import Field as Declared
from pydantic import PositiveInt

from portfolio_bot.domain.config.fields import Id, Line, RepositoryName
from portfolio_bot.domain.config.places import FilePath
from portfolio_bot.domain.frozen import Frozen

Likeness = Annotated[float, Declared(gt=0, le=1)]
THRESHOLD = 0.26
"""Chosen by the figures of `python -m tests.overlap`."""


class OtherPortfolio(Frozen):
    """A portfolio in another repository; by `overlap.share` it says there that it takes part."""

    name: Line = Declared(description="What it is called here.")
    repository: RepositoryName = Declared(
        description="The repository that holds it, as owner/name; the token must be able to read "
        "its files."
    )
    path: FilePath = Declared(
        default="portefolje/deling.json", description="The path of what it shares, in there."
    )


class Overlap(Frozen):
    """How initiatives that ask for the same thing are found, by the words that they share."""

    on_opening: bool = Declared(
        default=True,
        description="Whether the answer to a proposer names open initiatives that may ask for the "
        "same. The report has a section of its own for them.",
    )
    threshold: Likeness = Declared(
        default=THRESHOLD,
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
    share: bool = Declared(
        default=False,
        description="Whether `deling.json` tells other portfolios what the open initiatives ask "
        "for: title, and single words of the compared answers that are public.",
    )
    portfolios: dict[Id, OtherPortfolio] = Declared(
        default={},
        max_length=20,
        description="Other portfolios, by id, whose open initiatives are compared too when one is "
        "opened or edited.",
    )
