"""`portfolio-bot site`: its options, and how it ends."""

from pathlib import Path

from portfolio_bot.exit_codes import ExitCode
from tests.calls.test_site import sources
from tests.cli.calling import Here
from tests.website.portfolio import data


def test_site_is_written(here: Here, tmp_path: Path) -> None:
    """The pages are written into the folder that is named, with a word of how many."""
    given = sources(tmp_path, data(2))
    out = tmp_path / "ut"
    done = here("site", "--config", given.config, "--data", str(given.data), "--out", out)
    assert (done.code, done.err) == (ExitCode.DONE, "")
    assert (out / "initiatives" / "2.html").is_file()
    assert "filer er skrevet" in done.out


def test_what_is_wrong_is_one_line(here: Here, tmp_path: Path) -> None:
    """Data that is missing ends it with one line that says what to do."""
    given = sources(tmp_path, data(1))
    done = here("site", "--config", given.config, "--data", tmp_path / "x.json", "--out", tmp_path)
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert done.err.count("\n") == 1
    assert "x.json" in done.err
