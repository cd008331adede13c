"""How a command ends."""

from dataclasses import dataclass
from pathlib import Path

import pytest

from portfolio_bot.calls.endings import ended
from portfolio_bot.configuration.load import load
from portfolio_bot.domain.config import Language
from portfolio_bot.domain.messages import UsageError, say
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import AccessError


@dataclass(frozen=True)
class Spoken:
    """A configuration that has a language, and no more."""

    language: Language


def _refused(_config: object) -> ExitCode:
    raise AccessError(say("github-not-there", number=1, repository="o/r"))


def _misused(_config: object) -> ExitCode:
    raise UsageError(say("usage-no-token"))


def test_own_ending_is_given() -> None:
    """What ends by itself has its own code, and nothing is told."""
    told = list[str]()
    assert ended(told.append, lambda: None, lambda _config: ExitCode.PROBLEMS) == ExitCode.PROBLEMS
    assert told == []


def test_configuration_that_is_not_there_is_told() -> None:
    """It has an exit code of its own."""
    told = list[str]()
    code = ended(told.append, lambda: load(Path("borte.yml")).config, lambda _config: ExitCode.DONE)
    assert code == ExitCode.CONFIGURATION
    assert "borte.yml" in "".join(told)


@pytest.mark.parametrize(
    ("language", "words"), [("nb", "Kjøringen stoppet"), ("en", "The run stopped")]
)
def test_githubs_failure_is_told_in_the_configurations_language(
    language: Language, words: str
) -> None:
    """Once it is known; without a configuration, in English."""
    told = list[str]()
    assert ended(told.append, lambda: Spoken(language), _refused) == ExitCode.GITHUB
    assert words in told[0]
    assert ended(told.append, lambda: None, _refused) == ExitCode.GITHUB
    assert "The run stopped" in told[-2]


def test_a_call_that_cannot_be_used_is_left_to_the_caller() -> None:
    """The command line tells it in one line."""
    with pytest.raises(UsageError):
        ended(print, lambda: None, _misused)
