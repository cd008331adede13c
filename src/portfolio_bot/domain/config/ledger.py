"""Where the ledger of decisions is kept."""

from pydantic import Field as Declared

from portfolio_bot.domain.config.fields import Line
from portfolio_bot.domain.config.places import FilePath
from portfolio_bot.domain.frozen import Frozen


class LedgerPlace(Frozen):
    """Where every decision is written down for good, one line each."""

    branch: Line | None = Declared(
        default="portfolio-ledger",
        description="Branch that holds the ledger; the bot makes it. `null`: the default branch.",
    )
    folder: FilePath = Declared(
        default="beslutninger", description="Folder of that branch, with a file a month."
    )
