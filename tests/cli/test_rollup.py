"""`portfolio-bot rollup`: its options, and how it ends."""

from pathlib import Path

from portfolio_bot.exit_codes import ExitCode
from tests.app.test_joining import put
from tests.cli.calling import Here
from tests.rollup.portfolios import file, initiative


def test_roll_up_is_written(here: Here, tmp_path: Path) -> None:
    """The reports are written into the folder that is named, as of the day that is."""
    put(tmp_path / "en", file(initiative(1)))
    path, out = tmp_path / "rollup.yml", tmp_path / "ut"
    path.write_text("portfolios: {en: {folder: en}}", "utf-8")
    done = here("rollup", "--config", path, "--out", out, "--as-of", "2026-11-23")
    assert (done.code, done.err) == (ExitCode.DONE, "")
    assert "samlet per 23. november 2026" in (out / "README.md").read_text("utf-8")


def test_repositories_need_a_token(here: Here, tmp_path: Path) -> None:
    """Without a token, one line says how to give one."""
    path = tmp_path / "rollup.yml"
    path.write_text("portfolios: {en: {repository: o/r}}", "utf-8")
    done = here("rollup", "--config", path, "--out", tmp_path / "ut")
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert done.err.count("\n") == 1
