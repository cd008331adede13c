"""What the report holds."""

from __future__ import annotations

from portfolio_bot.domain.config import WEEKLY_SECTIONS, Report


def test_each_edition_has_its_sections() -> None:
    """The weekly edition is short; the monthly and the tertial one have everything."""
    report = Report()
    assert report.sections_of("weekly") == WEEKLY_SECTIONS
    assert report.sections_of("monthly") == report.sections_of("tertial")
    assert len(report.sections_of("monthly")) == 22
