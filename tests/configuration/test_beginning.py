"""The configuration that a portfolio begins with."""

import pytest

from portfolio_bot.configuration.beginning import Answers, first_configuration, with_board_number
from tests.configuration.samples import config_of

ACTION = f"o/portfolio-bot@{'1' * 40}"


def test_answers_become_a_configuration() -> None:
    """Everything that was answered stands in the file, and the file loads."""
    roles = {"legal": ["kari", "o/jurister"], "security": ["ola"]}
    text = first_configuration(Answers("digdir", ACTION, "Ja: vi «kan» #1", ("o", 3), roles))
    config = config_of(text)
    assert text.startswith("# yaml-language-server: $schema=https://")
    assert config.name == "Ja: vi «kan» #1"
    assert config.board is not None
    assert (config.board.owner, config.board.number) == ("o", 3)
    assert config.roles["legal"].teams == ("o/jurister",)
    assert config.roles["legal"].users == ("kari",)
    assert config_of(first_configuration(Answers("digdir", ACTION))).board is None


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("board:\n  number: 0 # soon\n", "board:\n  number: 7 # soon\n"),
        ("board: {owner: o, number: 0}\n", "board: {owner: o, number: 7}\n"),
        ("board: {owner: o}\n", None),
        ("board: {number: 05}\n", None),
        ("board: null\n", None),
    ],
)
def test_number_of_the_board_is_written_in_its_place(text: str, after: str | None) -> None:
    """Only the 0 is changed; where it does not stand, nothing is."""
    assert with_board_number(text, 7) == after
