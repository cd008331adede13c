"""Where the ledger is kept."""

import pytest
from pydantic import ValidationError

from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.config import LedgerPlace


def place(text: str) -> LedgerPlace:
    """Load the ledger's place over the preset."""
    return load_text(f"extends: digdir\nboard: null\n{text}", "portfolio.yml").config.ledger


def test_without_a_word_there_is_a_branch_of_its_own() -> None:
    """A default branch that is protected stops no decision from being written down."""
    assert place("") == LedgerPlace(branch="portfolio-ledger", folder="beslutninger")


def test_null_is_the_default_branch() -> None:
    """Whoever wants the ledger beside the report says so."""
    assert place("ledger: {branch: null, folder: a/b}") == LedgerPlace(branch=None, folder="a/b")


@pytest.mark.parametrize("folder", ["", "../x", "/x", "a//b", ".git"])
def test_the_folder_is_inside_the_repository(folder: str) -> None:
    """A folder that leads out is refused."""
    with pytest.raises(ValidationError):
        LedgerPlace(folder=folder)
