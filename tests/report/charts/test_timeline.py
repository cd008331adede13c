"""The timeline."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.charts.timeline import MOST_ROWS, Window, months, window_of
from tests.report.drawing import SVG, Element, looks, read_drawing, words
from tests.report.portfolio import AS_OF, decision, entry, files_of, record, report_of


def planned(number: int, start: str, end: str, title: str = "Tiltak", **rest: object) -> Entry:
    """Make an initiative with a plan."""
    return entry(number, title, answers={"start": start, "end": end}, **rest)  # type: ignore[arg-type]


def chart(*entries: Entry) -> Element:
    """Draw the timeline of *entries*."""
    return read_drawing(files_of(report_of(*entries))["tidslinje.svg"])


def bars(root: Element) -> list[tuple[float, float]]:
    """List start and end of every bar across the drawing."""
    return [
        (float(each.attrib["x"]), float(each.attrib["x"]) + float(each.attrib["width"]))
        for each in root.iter(f"{SVG}rect")
        if each.attrib["class"] != "ground"
    ]


def test_bars_stand_under_their_phase() -> None:
    """Phases are headings, the last first, and each initiative has title and word."""
    told = words(
        chart(
            planned(1, "2026-10-01", "2026-11-01", "Forsinket sak"),
            planned(2, "2027-02-01", "2027-03-01", "Senere sak", values={"Status": "Konsept"}),
            planned(
                3, "2026-02-01", "2027-03-01", "Hvilende sak", comments=record(decision("hold", 1))
            ),
        )
    )
    heads = [told.index(word) for word in ("Konsept", "Senere sak", "Ikke startet")]
    assert heads == sorted(heads)
    assert told[told.index("Forsinket sak") + 1] == "forsinket"
    assert told[told.index("Senere sak") + 1] == "ikke påbegynt"
    assert told[told.index("Hvilende sak") + 1] == "på vent"


def test_day_of_the_report_is_marked() -> None:
    """There is one line for the day of the report, with its date."""
    root = chart()
    assert looks(root, "line").count("today") == 1
    assert "23.11.2026" in words(root)


def test_what_is_not_drawn_is_told() -> None:
    """Initiatives without a plan that makes sense, and those beyond the cap, are counted."""
    made = [planned(n, "2026-01-01", "2026-12-31") for n in range(1, MOST_ROWS + 3)]
    odd = planned(98, "2027-01-02", "2026-01-01")
    told = words(chart(*made, odd, entry(99)))
    assert "2 tiltak uten datoer er ikke tegnet. 2 tiltak til er ikke vist." in told
    assert told.count("Tiltak") == MOST_ROWS


def test_plans_of_all_time_stay_on_the_page() -> None:
    """A plan from year 1 to 9999 is cut to the time that is drawn, and squeezes nobody."""
    root = chart(
        planned(1, "0001-01-01", "9999-12-31"),
        planned(2, "2026-11-01", "2027-11-01"),
        planned(3, "0001-01-01", "0002-01-01"),
        planned(4, "9998-01-01", "9999-01-01"),
    )
    whole, year, past, future = bars(root)
    assert whole == (16, 624)
    assert year[1] - year[0] > 150
    assert past[0] == 16
    assert future[1] <= 640


@given(st.dates(date(2001, 1, 1), date(2090, 1, 1)), st.integers(31, 1200))
def test_axis_has_a_few_months(first: date, span: int) -> None:
    """The axis names the first days of a few months, in order."""
    start = first.replace(day=1)
    window = Window(first=start, last=date.fromordinal(start.toordinal() + span))
    named = months(window)
    assert 2 <= len(named) <= 6
    assert list(named) == sorted(set(named))
    assert all(day.day == 1 for day in named)


@pytest.mark.parametrize("days", [0, 400])
def test_window_holds_the_day_of_the_report(days: int) -> None:
    """Whatever the plans, the day of the report is drawn."""
    window = window_of([], date.fromordinal(AS_OF.toordinal() + days))
    assert window.first.toordinal() <= AS_OF.toordinal() + days <= window.last.toordinal()
