"""Which open initiatives may ask for the same as the one in question."""

from portfolio_bot.domain.overlap import with_alike
from portfolio_bot.domain.snapshot import Alike, Neighbour, OpenNeed
from tests.domain.examples import CONFIG, body_of, changed, issue_of, world
from tests.domain.overlap.words import small

TEXT = body_of({"problem": "Fisk og kart."})


def neighbour(number: int, title: str) -> Neighbour:
    """Return an open initiative."""
    return Neighbour(number=number, title=title, body=TEXT)


def test_the_most_alike_are_told_first() -> None:
    """Itself and newer ones are left out; no more are told than shall be."""
    issue = issue_of(TEXT, title="Plan hest")
    around = tuple(
        neighbour(number, title)
        for number, title in (
            (8, "Plan hest"),
            (7, "Plan hest"),
            (6, "Sau"),
            (5, "Plan ku"),
            (4, "Plan hest"),
        )
    )
    found = with_alike(CONFIG, small(), world(issue, neighbours=around)).alike
    assert found is not None
    assert [each.number for each in found] == [4, 5, 6]
    assert set(found[2].words) == {"fisk", "kart"}
    one = changed(overlap={"shown": 1, "threshold": 0.9})
    (best,) = with_alike(one, small(), world(issue, neighbours=around)).alike or ()
    assert isinstance(best, Alike)


def test_without_neighbours_nobody_is_alike() -> None:
    """It was looked, and nobody found."""
    assert with_alike(CONFIG, small(), world()).alike == ()


def test_other_portfolios_are_looked_in_too() -> None:
    """What another portfolio tells is named by portfolio, number and title, whatever its number."""
    told = (
        OpenNeed(number=900, title="Noe annet", words=("sau",)),
        OpenNeed(number=901, title="Om fisk", words=("fisk", "kart")),
    )
    around = world(issue_of(TEXT, title="Plan hest"), neighbours=(), elsewhere={"nord": told})
    (one,) = with_alike(CONFIG, small(), around).alike or ()
    assert (one.portfolio, one.number, one.title) == ("nord", 901, "Om fisk")
    assert set(one.words) == {"fisk", "kart"}
