"""The demo, played once for all tests of this folder."""

import pytest

from portfolio_bot.demo.pages.cases import Case
from tests.stories import Shown
from tests.stories import shown as shown_once


@pytest.fixture(scope="session")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Shown:
    """Play the demo."""
    return shown_once("digdir", tmp_path_factory.getbasetemp())


@pytest.fixture(scope="session")
def cases(shown: Shown) -> dict[str, Case]:
    """Return the cases at the end, by the proposals' keys."""
    return shown.cases()
