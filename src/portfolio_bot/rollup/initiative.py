"""An initiative of a roll-up: what its portfolio tells of it, and where it belongs."""

from __future__ import annotations

from pydantic import Field as Declared

from portfolio_bot.report.files.sharing import SharedInitiative


class Initiative(SharedInitiative):
    """An initiative, and where in the roll-up it belongs."""

    portfolio: str = Declared(description="Id of the portfolio that tells of it.")
    belongs: str | None = Declared(
        description="Id of the area that it belongs to: as it says itself, else its portfolio's."
    )
    counted: bool = Declared(
        description="Whether it counts here; one that stands in several portfolios counts in the "
        "first."
    )
