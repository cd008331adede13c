"""The timeline: where bars are, and what is left out."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.reported.facts import Deliverable, Facts
from portfolio_bot.report.charts.timeline import Window
from portfolio_bot.website.plans import ROWS, bar, has_plan, percent, plans
from tests.report.portfolio import AS_OF
from tests.website.portfolio import data, many, site

YEAR = Window(date(2026, 1, 1), date(2026, 12, 31))


def test_place_is_in_per_cent() -> None:
    """A day's place is its share of the window; what lies beyond is at the edge."""
    assert percent(YEAR, date(2026, 7, 2)) == "50.00"
    assert percent(YEAR, date(2025, 7, 2)) == "0.00"
    assert percent(YEAR, date(2029, 7, 2)) == "100.00"


@given(st.dates(date(2025, 1, 1), date(2028, 1, 1)), st.dates(date(2025, 1, 1), date(2028, 1, 1)))
def test_bar_is_never_invisible(one: date, other: date) -> None:
    """However short a plan is, and wherever it lies, its bar has a width."""
    row = data(1).initiatives[0]
    row = row.model_copy(update={"start": min(one, other), "end": max(one, other)})
    assert float(bar(YEAR, row, AS_OF).width) > 0.5


def test_plan_needs_both_dates_in_order() -> None:
    """Without a start or an end, or with the end first, nothing is drawn."""
    row = data(1).initiatives[0]
    days = (date(2026, 1, 1), date(2026, 2, 1))
    made = [
        row.model_copy(update={"start": start, "end": end})
        for start, end in [days, days[::-1], (None, days[1]), (days[0], None)]
    ]
    assert [has_plan(each) for each in made] == [True, False, False, False]


def test_next_milestone_is_the_first_that_waits() -> None:
    """What is next is neither delivered, nor given up, nor past."""
    said = {"by": "kari", "on": AS_OF}
    found = (
        Deliverable(**said, id="l1", name="Gitt opp", due=date(2026, 11, 24), withdrawn=True),
        Deliverable(**said, id="l2", name="Levert", due=date(2026, 11, 25), done=AS_OF),
        Deliverable(**said, id="l3", name="Forbi", due=date(2026, 11, 1)),
        Deliverable(**said, id="l4", name="Senere", due=date(2026, 12, 24)),
        Deliverable(**said, id="l5", name="Neste", due=date(2026, 12, 1)),
        Deliverable(**said, id="l6", name="Uten dag"),
    )
    row = data(1).initiatives[0].model_copy(update={"facts": Facts(deliverables=found)})
    made = bar(YEAR, row, AS_OF)
    assert made.following == found[4]
    assert len(made.marks) == 4


def test_undated_are_counted() -> None:
    """Those that are not drawn are counted."""
    ((_, text),) = plans(site(data(12)))
    assert "3 åpne tiltak har ikke både start og slutt" in text


def test_bars_are_on_pages() -> None:
    """Many bars are cut into pages; every initiative that has a plan is drawn once."""
    found = data(1)
    rows = many(found.initiatives[0], ROWS + 1)
    made = dict(plans(site(found.model_copy(update={"initiatives": rows}))))
    assert list(made) == ["timeline.html", "timeline-2.html"]
    assert sum(text.count("<rect") for text in made.values()) == ROWS + 1


def test_nothing_to_draw_is_told() -> None:
    """Without any plan the page says so."""
    ((_, text),) = plans(site(data(0)))
    assert "<rect" not in text
    assert "Ingen tiltak har både start og slutt." in text


def test_lost_phase_is_drawn_all_the_same() -> None:
    """An initiative in a phase that the data does not name keeps its bar."""
    found = data(1)
    lost = found.initiatives[0].model_copy(update={"phase": "borte"})
    ((_, text),) = plans(site(found.model_copy(update={"initiatives": (lost,)})))
    assert text.count("<rect") == 1
