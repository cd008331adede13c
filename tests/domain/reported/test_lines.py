"""What is reported, in a sentence each."""

from __future__ import annotations

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.records.reports import facts_of
from portfolio_bot.domain.reported.lines import reported_lines
from tests.report.portfolio import digdir
from tests.report.sections.told import told


def said(*made: object) -> list[str]:
    """Return the sentences on what *made* reports."""
    words = Catalogue("nb")
    return [words.text(each) for each in reported_lines(digdir(), facts_of(digdir(), made))]  # type: ignore[arg-type]


def test_only_what_somebody_said_is_told() -> None:
    """Nothing is said of a dimension that nobody has reported."""
    assert said() == []


def test_state_comment_and_day_are_told() -> None:
    """A status has its step, its day and its comment; the progress its share."""
    status = told(3, "status", "economy", level="over-budget", comment="Dyrt <b>")
    risk = told(2, "status", "risk", level="low")
    progress = told(1, "progress", percent=40)
    assert said(status, risk, progress) == [
        "Økonomi: Over budsjett (rapportert 20. november 2026). Dyrt &lt;b&gt;",
        "Risiko: Lav (rapportert 21. november 2026).",
        "Fremdrift: 40 % (rapportert 22. november 2026).",
    ]
