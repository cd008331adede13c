"""The files beside the page: those that are configured, of the same report the same bytes."""

from portfolio_bot.report.exports import EXPORTS, export_names, exports
from tests.report.exports.reported import digdir, reported
from tests.report.portfolio import with_report


def test_all_are_written_unless_told() -> None:
    """Without a word in the configuration, every file is written."""
    found = exports(digdir(), reported())
    plans = {f"innspill-{key}.csv" for key in digdir().report.plans}
    assert set(found) == {name for files in EXPORTS.values() for name in files} | plans
    assert tuple(found) == export_names(digdir())
    assert all(found.values())


def test_only_those_that_are_chosen() -> None:
    """The configuration chooses which files are written."""
    config = with_report(digdir(), files=("feed",))
    assert list(exports(config, reported())) == ["vedtak.atom"]
    assert exports(with_report(digdir(), files=()), reported()) == {}


def test_same_report_same_bytes() -> None:
    """The same report gives the same files."""
    assert exports(digdir(), reported()) == exports(digdir(), reported())
