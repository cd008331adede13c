"""The lines that open a roll-up."""

from portfolio_bot.rollup.summary import summary
from tests.rollup.portfolios import configured, file, initiative, rolled


def test_summary_says_what_is_known() -> None:
    """With figures there are five lines; without any, only that there are none."""
    config = configured("en")
    told = [each.key for each in summary(rolled(config, file(initiative(1))).whole)]
    assert told == [
        "report-summary-happening",
        "report-summary-due",
        "report-summary-cost",
        "rollup-summary-deviations",
        "rollup-summary-complete",
    ]
    assert [each.key for each in summary(rolled(config, "").whole)] == ["rollup-summary-missing"]
