"""The period that an edition is about."""

from __future__ import annotations

from datetime import date

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import EditionKind
from portfolio_bot.report.model import build_report
from portfolio_bot.report.words.period import period_of
from portfolio_bot.report.words.phrases import Phrases
from tests.report.portfolio import digdir, snapshot


@pytest.mark.parametrize(
    ("edition", "day", "told"),
    [
        ("weekly", date(2026, 11, 23), "Uke 48, 2026."),
        ("weekly", date(2027, 1, 1), "Uke 53, 2026."),
        ("monthly", date(2026, 10, 31), "Månedsrapport, oktober 2026."),
        ("tertial", date(2026, 8, 31), "Tertialrapport, 2. tertial 2026."),
        ("tertial", date(2026, 12, 31), "Tertialrapport, 3. tertial 2026."),
    ],
)
def test_the_period_is_named(edition: EditionKind, day: date, told: str) -> None:
    """A week by its ISO number and year, a month by its name, a tertial by its number."""
    report = build_report(digdir(), snapshot(), day, edition)
    assert period_of(report, Phrases(digdir(), Catalogue("nb"))) == told
