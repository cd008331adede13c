"""The money of the portfolio."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.records.history import Decision
from portfolio_bot.report.sections.economy import economy
from tests.report.portfolio import digdir
from tests.report.sections.told import case, report, told


def cost(year: int, **values: Any) -> Decision:
    """Make a report of a year's money."""
    return told(3, "cost", str(year), year=year, **values)


def test_years_add_up_what_is_known() -> None:
    """What nobody has reported stays unknown, and is not counted as nothing."""
    made = report(
        case(1, cost(2026, budget=100, forecast=130, certainty="low")),
        case(2, cost(2026, budget=50, spent=10), cost(2027, need=7)),
        case(3),
    )
    found = economy(digdir(), made)
    now, following = found.years
    assert (now.budget, now.forecast, now.spent, now.deviation) == (150, 130, 10, 30)
    assert (now.need, now.reported, now.unsure) == (None, 2, 2)
    assert (following.need, following.budget, following.deviation) == (7, None, None)
    assert [row.number for row in found.silent] == [3]


def test_the_worst_account_comes_first() -> None:
    """Within a year the largest overrun is on top, and what cannot be told at the end."""
    made = report(
        case(1, cost(2026, budget=10)),
        case(2, cost(2026, budget=10, forecast=11)),
        case(3, cost(2026, budget=10, forecast=19)),
    )
    assert [each.row.number for each in economy(digdir(), made).accounts] == [3, 2, 1]


def test_each_body_pays_its_share_of_the_same_sums() -> None:
    """What other bodies pay is part of the year, and told by body beside it (S12)."""
    nav = told(2, "cost", "2026/nav", year=2026, body="NAV", budget=40)
    again = told(2, "cost", "2026/nav", year=2026, body="nav", budget=2)
    found = economy(digdir(), report(case(1, cost(2026, budget=100), nav), case(2, again)))
    (year,) = found.years
    assert (year.budget, year.reported, year.unsure) == (142, 2, 2)
    assert [(each.body, each.sums.budget) for each in found.shares] == [(None, 100), ("NAV", 42)]
    assert economy(digdir(), report(case(1, cost(2026, budget=100)))).shares == ()


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=6), st.randoms())
def test_order_does_not_matter(budgets: list[int], chance: Any) -> None:
    """The same initiatives in any order give the same sums."""
    entries = [case(number, cost(2026, budget=each)) for number, each in enumerate(budgets, 1)]
    first = economy(digdir(), report(*entries))
    chance.shuffle(entries)
    assert economy(digdir(), report(*entries)) == first
    assert first.years[0].budget == sum(budgets)
