"""Exit codes: one number, one meaning."""

import pytest

from portfolio_bot.exit_codes import MEANINGS, ExitCode


@pytest.mark.parametrize("code", ExitCode)
def test_every_code_has_its_meaning(code: ExitCode) -> None:
    """Every code says, in one sentence, how the command ended."""
    assert MEANINGS[code].endswith(".")
    assert "\n" not in MEANINGS[code]


def test_numbers_stay() -> None:
    """The numbers are a promise to those who call the program."""
    assert {code.name: int(code) for code in ExitCode} == {
        "DONE": 0,
        "PROBLEMS": 1,
        "USAGE": 2,
        "CONFIGURATION": 3,
        "GITHUB": 4,
        "FAULT": 70,
        "INTERRUPTED": 130,
    }
