"""How a command ends: as it says itself, or with a failure that is told and has its exit code."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar, runtime_checkable

from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.domain.config import Language
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import GitHubError
from portfolio_bot.summary import Account, configuration_faults, failed

Echo = Callable[[str], None]


@runtime_checkable
class Spoken(Protocol):
    """A configuration that says in which language its people are spoken to."""

    @property
    def language(self) -> Language:
        """The language."""


_Config = TypeVar("_Config")


def ended(
    complain: Echo, configure: Callable[[], _Config], do: Callable[[_Config], ExitCode]
) -> ExitCode:
    """Let *do* work by what *configure* gives; what fails is told by *complain*.

    Until there is a configuration, and without one, it is told in English. Raises `UsageError`.
    """
    language: Language = "en"
    try:
        config = configure()
        language = config.language if isinstance(config, Spoken) else language
        return do(config)
    except ConfigurationError as error:
        return _told(configuration_faults(error), complain, ExitCode.CONFIGURATION)
    except GitHubError as error:
        return _told(failed(language, error), complain, ExitCode.GITHUB)


def _told(account: Account, complain: Echo, code: ExitCode) -> ExitCode:
    for line in account.log():
        complain(line)
    return code
