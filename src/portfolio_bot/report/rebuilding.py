"""An edition built again from its own data: nothing else of it need be remembered.

What a page shows is worked out from the data, the configuration and the edition before, so an
old edition comes out byte for byte as it was committed (by the same version of the program).
"""

from __future__ import annotations

from typing import NamedTuple

from pydantic import ValidationError

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.data import PortfolioData
from portfolio_bot.report.model import Origin, Read, Report, assemble


class Rebuilt(NamedTuple):
    """An edition built again: by which configuration, and by which version it was made first."""

    config: Portfolio
    report: Report
    program: str


def rebuild(setup: str, text: str, previous: str | None) -> Rebuilt | None:
    """Build the edition of a *setup* whose data file holds *text*; None when one is damaged.

    *previous* is the data of the edition that it was compared with. Data of an older version of
    the format cannot be built from either.
    """
    try:
        config = Portfolio.model_validate_json(setup)
        data = PortfolioData.model_validate_json(text)
    except ValidationError:
        return None
    read = Read(data.initiatives, data.log, data.logged)
    origin = Origin(data.repository, data.board, previous)
    report = assemble(config, read, origin, data.as_of, data.edition)
    return Rebuilt(config, report, data.program)
