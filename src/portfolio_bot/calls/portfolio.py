"""A call about one portfolio on GitHub: its configuration, and a connection."""

from __future__ import annotations

from collections.abc import Callable

from portfolio_bot.calls.endings import Echo, ended
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client
from portfolio_bot.surroundings import Surroundings, configuration_of, connected


def call(
    here: Surroundings, complain: Echo, do: Callable[[Portfolio, Client], ExitCode]
) -> ExitCode:
    """Let *do* work with the portfolio of *here*; what fails is told by *complain*.

    Raises `UsageError`.
    """

    def connect(config: Portfolio) -> ExitCode:
        client = connected(here)
        try:
            return do(config, client)
        finally:
            client.close()

    return ended(complain, lambda: configuration_of(here), connect)
