"""`samlet.json`: the roll-up's data for other programs, documented in docs/rollup.md."""

from __future__ import annotations

from datetime import date
from typing import Literal

from pydantic import Field as Declared

from portfolio_bot.domain.config.rollup import Rollup
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.report.files.sharing import SharedFigures
from portfolio_bot.report.files.writing import file_bytes
from portfolio_bot.rollup.initiative import Initiative
from portfolio_bot.rollup.model import Portfolio, RolledUp

ROLLUP_VERSION: Literal[1] = 1


class AreaData(Frozen):
    """An area, and its sums."""

    id: str = Declared(description="Its id.")
    name: str = Declared(description="Its name.")
    portfolios: tuple[str, ...] = Declared(
        description="Ids of the portfolios that it has anything of."
    )
    missing: tuple[str, ...] = Declared(description="Ids of those without figures.")
    figures: SharedFigures = Declared(description="The sums of what is known.")


class NeedData(Frozen):
    """Open initiatives that seem to ask for the same, and why."""

    urls: tuple[str, ...] = Declared(description="Their addresses.")
    words: tuple[str, ...] = Declared(description="Words that they share.")


class RollupData(Frozen):
    """One roll-up's data, as of a day."""

    version: Literal[1] = Declared(
        alias="schema",
        description="Version of this format. Keys may be added within a version, never changed.",
    )
    program: str = Declared(description="Version of the program that made it.")
    as_of: date = Declared(description="The day of the roll-up.")
    title: str = Declared(description="Its heading.")
    figures: SharedFigures = Declared(
        description="The sums over all; null where no portfolio tells."
    )
    missing: tuple[str, ...] = Declared(description="Ids of the portfolios without figures.")
    areas: tuple[AreaData, ...] = Declared(description="The areas in order.")
    portfolios: tuple[Portfolio, ...] = Declared(description="The portfolios in order.")
    doubles: tuple[str, ...] = Declared(
        description="Addresses of initiatives that stand in several portfolios."
    )
    needs: tuple[NeedData, ...] = Declared(
        description="Open initiatives of several portfolios that seem to ask for the same."
    )
    initiatives: tuple[Initiative, ...] = Declared(description="Every initiative that is told of.")


def data_text(config: Rollup, rolled: RolledUp) -> str:
    """Write the data of *rolled* as the file holds it."""
    whole = rolled.whole
    data = RollupData(
        schema=ROLLUP_VERSION,
        program=rolled.program,
        as_of=rolled.as_of,
        title=config.title,
        figures=whole.figures,
        missing=tuple(each.id for each in whole.untold),
        areas=tuple(
            AreaData(
                id=key,
                name=config.areas[key].name,
                portfolios=tuple(each.id for each in part.portfolios),
                missing=tuple(each.id for each in part.untold),
                figures=part.figures,
            )
            for key, part in rolled.areas.items()
        ),
        portfolios=whole.portfolios,
        doubles=tuple(some[0].url for some in whole.doubles),
        needs=tuple(
            NeedData(urls=tuple(one.url for one in each.initiatives), words=each.words)
            for each in whole.needs
        ),
        initiatives=whole.initiatives,
    )
    return file_bytes(data).decode()
