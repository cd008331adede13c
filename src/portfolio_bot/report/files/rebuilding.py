"""An edition built again from its own data: nothing else of it need be remembered.

What a page shows is worked out from the data, the configuration and the edition before, so an
old edition comes out byte for byte as it was committed (by the same version of the program).
"""

from __future__ import annotations

from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.report.files.data import UnreadableDataError, read_data, read_report
from portfolio_bot.report.files.settings import read_settings
from portfolio_bot.report.model import Report


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
    config = read_settings(setup)
    try:
        data = read_data(text)
    except UnreadableDataError:
        return None
    if config is None:
        return None
    return Rebuilt(config, read_report(config, data, previous), data.program)
