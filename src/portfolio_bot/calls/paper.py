"""`portfolio-bot paper`: the board paper of a case, from GitHub, as markdown."""

from __future__ import annotations

from datetime import datetime

from portfolio_bot.app import Shop
from portfolio_bot.app.papers import read_paper
from portfolio_bot.calls.endings import Echo
from portfolio_bot.calls.portfolio import call
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client
from portfolio_bot.surroundings import Surroundings


def tell_paper(
    here: Surroundings, number: int, now: datetime, echo: Echo, complain: Echo
) -> ExitCode:
    """Print the paper of issue *number*; what fails is told by *complain*. Raises `UsageError`."""

    def do(config: Portfolio, client: Client) -> ExitCode:
        echo(read_paper(Shop(client, config, here.repository, now, sleep=here.sleep), number))
        return ExitCode.DONE

    return call(here, complain, do)
