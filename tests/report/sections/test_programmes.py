"""Programmes: issues that initiatives are sub-issues of."""

from __future__ import annotations

from portfolio_bot.domain.snapshot import Parent
from portfolio_bot.report.sections.programmes import programmes
from tests.report.portfolio import HOME, decision, digdir, entry, files_of, record, report_of

OUTSIDE = Parent(number=90, title="Felles [løft](x)", url=f"{HOME}/90")
INSIDE = Parent(number=1, title="Program", url="https://github.com/digdir/portfolio/issues/1")
OKR = "Mål 1: A\n- [x] B\n- [ ] C"


def test_a_programme_adds_up_its_initiatives() -> None:
    """Open and completed, late, mean progress, and person-months counted once (B19)."""
    report = report_of(
        entry(1, "Program", answers={"person-months": "5"}),
        entry(2, answers={"person-months": "3", "objectives": OKR}, parent=INSIDE),
        entry(3, answers={"end": "2026-01-01"}, parent=INSIDE),
        entry(4, comments=record(decision("complete", 3)), parent=INSIDE),
        entry(5, answers={"person-months": "2"}, parent=OUTSIDE),
        entry(6, parent=OUTSIDE),
        entry(7),
    ).model_copy(update={"edition": "monthly"})
    outside, inside = programmes(digdir(), report)
    assert (outside.person_months, outside.percent) == (2, None)
    assert (inside.programme.number, inside.open, inside.completed, inside.late) == (1, 2, 1, 1)
    assert (inside.person_months, inside.percent) == (5, 75)
    page = files_of(report)["maaned.md"]
    assert f"| [Felles \\[løft\\](x)]({HOME}/90) | 2 | 0 |" in page
    assert "| Tiltak | Program |" in page


def test_without_sub_issues_there_is_one_sentence() -> None:
    """And the status has no column for it."""
    report = report_of(entry(1)).model_copy(update={"edition": "monthly"})
    page = files_of(report)["maaned.md"]
    assert "Ingen tiltak er underoppgaver av en annen sak." in page
    assert "| Program |" not in page


def test_a_programme_without_figures_has_none() -> None:
    """Nobody has said how much."""
    (found,) = programmes(digdir(), report_of(entry(5, parent=OUTSIDE)))
    assert found.person_months is None
