"""A call about one portfolio on GitHub: its configuration, a connection, and failures told."""

from __future__ import annotations

from collections.abc import Callable

from portfolio_bot.action import Surroundings, configuration_of, connected
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.domain.config import Language, Portfolio
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client, GitHubError
from portfolio_bot.summary import Account, configuration_faults, failed

Echo = Callable[[str], None]


def call(
    here: Surroundings, complain: Echo, do: Callable[[Portfolio, Client], ExitCode]
) -> ExitCode:
    """Let *do* work with the portfolio of *here*; what fails is told by *complain*.

    Raises `UsageError`.
    """
    language: Language = "en"
    try:
        config = configuration_of(here)
        language = config.language
        client = connected(here)
        try:
            return do(config, client)
        finally:
            client.close()
    except ConfigurationError as error:
        return _failed(configuration_faults(error), complain, ExitCode.CONFIGURATION)
    except GitHubError as error:
        return _failed(failed(language, error), complain, ExitCode.GITHUB)


def _failed(account: Account, complain: Echo, code: ExitCode) -> ExitCode:
    for line in account.log():
        complain(line)
    return code
