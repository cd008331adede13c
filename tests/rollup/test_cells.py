"""What cells say of a portfolio or an initiative."""

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.report.files.sharing import SharedDue
from portfolio_bot.report.words.phrases import Speech
from portfolio_bot.rollup.cells import RollupCells
from tests.rollup.portfolios import configured, file, initiative, rolled

CELLS = RollupCells(Speech("nb", Catalogue("nb")))


def test_places() -> None:
    """The phase has its own portfolio's name; what nobody told is left out."""
    details = ({"days_in_phase": 3}, {"state": "on-hold"}, {"phase": None})
    texts = [initiative(number, **each) for number, each in enumerate(details)]
    found = rolled(configured("en"), file(*texts)).whole.initiatives
    assert list(map(CELLS.place, found)) == ["Konsept, 3 dager", "Konsept – på vent", "–"]


def test_decisions() -> None:
    """Every kind of decision has its sentence."""
    told = [
        SharedDue(kind="move", target="Konsept", days=1),
        SharedDue(kind="move", days=1),
        SharedDue(kind="complete", days=1),
        SharedDue(kind="hold", days=1),
        SharedDue(kind="route", days=1),
    ]
    assert [CELLS.due(each).split(".")[0] for each in told] == [
        "Kan flyttes til **Konsept**",
        "Kan flyttes til neste fase",
        "Kan avsluttes",
        "På vent",
        "Hører kanskje hjemme et annet sted",
    ]
