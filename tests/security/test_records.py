"""Text that means harm in what people record: the pages are still no more than they are made to be.

Beside what anybody may write there are links, and those are of safe addresses only.
"""

from __future__ import annotations

import pytest

from portfolio_bot.report.model import build_report
from tests.report.portfolio import AS_OF, HOME, digdir, files_of, snapshot
from tests.report.sections.told import case, told
from tests.security.checks import of_page
from tests.security.texts import FAMILIES


@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_recorded_does_nothing(family: str) -> None:
    """Benefits with their goals, reasons and actions, payers, suppliers, value and evidence."""
    entries = [
        case(
            number,
            told(9, "benefit", "g1", name=text, goal=text, owner="a", indicator=text, target=1),
            told(8, "benefit", "g1", owner=text[:9] or "b", target=2, comment=text),
            told(7, "benefit-action", "g1/1", place=1, name=text, responsible=text),
            told(6, "benefit", "g2", name=text, withdrawn=True, comment=text),
            told(5, "cost", "2026/x", year=2026, body=text, budget=1),
            told(4, "dependency", text, outside=text, supplier=True, duty=text, comment=text),
            told(3, "value", "v1", name=text, day="2026-11-01"),
            told(2, "key-result", "1.1", objective=1, place=1, current=1, comment=text),
            answers={digdir().field_of("objectives") or "": "Mål 1: A\n- [ ] B"},
        )
        for number, text in enumerate(FAMILIES[family], start=1)
    ]
    report = build_report(digdir(), snapshot(*entries), AS_OF, "monthly")
    assert (
        of_page(files_of(report)["maaned.md"], HOME.split("/issues")[0].split("github.com/")[1])
        == []
    )
