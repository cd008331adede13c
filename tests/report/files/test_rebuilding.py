"""An edition built again from its own data."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.effects import as_bytes
from portfolio_bot.domain.snapshot import Entry
from portfolio_bot.report.files.rebuilding import rebuild
from portfolio_bot.report.files.settings import settings_text
from portfolio_bot.report.render import render
from tests.report.portfolio import data_file, digdir, entry, files_of, report_of
from tests.report.strategies import portfolios


@settings(max_examples=25)
@given(entries=portfolios(), first=st.booleans())
def test_an_edition_comes_out_as_it_was(entries: list[Entry], *, first: bool) -> None:
    """Whatever the portfolio holds, data, setup and the data before give the same bytes."""
    before = data_file(report_of(entry(1))).replace("2026-11-23", "2026-11-16")
    earlier = None if first else before
    config, report = digdir(), report_of(*entries, previous=earlier)
    files = render(config, report, Catalogue("nb"))
    data = as_bytes(files["portefolje/portfolio.json"]).decode()
    rebuilt = rebuild(settings_text(config), data, earlier)
    assert rebuilt is not None
    assert render(rebuilt.config, rebuilt.report, Catalogue("nb")) == files


def test_the_setup_is_the_whole_configuration() -> None:
    """What is kept of the configuration reads back as it was, the preset's part too."""
    files = files_of(report_of())
    rebuilt = rebuild(files["oppsett.json"], files["portfolio.json"], None)
    assert rebuilt is not None
    assert rebuilt.config == digdir()


def test_damaged_data_are_not_guessed_at() -> None:
    """Data or setup that cannot be read build nothing."""
    files = files_of(report_of())
    setup, data = files["oppsett.json"], files["portfolio.json"]
    assert rebuild(setup, data[:-9], None) is None
    assert rebuild("{}", data, None) is None
    assert rebuild(setup, data.replace('"schema": 2', '"schema": 1'), None) is None
