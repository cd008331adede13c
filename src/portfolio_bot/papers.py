"""`portfolio-bot paper`: the board paper of a case, from GitHub, as markdown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from portfolio_bot.action import Surroundings, configuration_of, connected
from portfolio_bot.app import Shop, read_paper
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.domain.config import Language
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import GitHubError
from portfolio_bot.summary import Account, configuration_faults, failed

Echo = Callable[[str], None]


def tell_paper(
    here: Surroundings, number: int, now: datetime, echo: Echo, complain: Echo
) -> ExitCode:
    """Print the paper of issue *number*; what fails is told by *complain*. Raises `UsageError`."""
    language: Language = "en"
    try:
        config = configuration_of(here)
        language = config.language
        client = connected(here)
        try:
            echo(read_paper(Shop(client, config, here.repository, now, sleep=here.sleep), number))
        finally:
            client.close()
    except ConfigurationError as error:
        return _failed(configuration_faults(error), complain, ExitCode.CONFIGURATION)
    except GitHubError as error:
        return _failed(failed(language, error), complain, ExitCode.GITHUB)
    return ExitCode.DONE


def _failed(account: Account, complain: Echo, code: ExitCode) -> ExitCode:
    for line in account.log():
        complain(line)
    return code
