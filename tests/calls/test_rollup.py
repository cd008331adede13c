"""`portfolio-bot rollup`: what is written, what is told, and how it fails."""

from pathlib import Path

from portfolio_bot.app.joining import Places
from portfolio_bot.calls.rollup import write_rollup
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client
from tests.app.test_joining import no_client, put
from tests.rollup.portfolios import AS_OF, file, initiative


def test_files_are_written(tmp_path: Path) -> None:
    """The files are written; how many portfolios have figures is told, and why others have none."""
    put(tmp_path / "en", file(initiative(1)))
    path = tmp_path / "rollup.yml"
    path.write_text("portfolios: {en: {folder: en}, to: {folder: to}}", "utf-8")
    done: list[str] = []
    wrong: list[str] = []
    places, out = Places(tmp_path, None, no_client), tmp_path / "ut"
    tell = (done.append, wrong.append)
    assert write_rollup(path, places, AS_OF, out, tell) == ExitCode.DONE
    assert {each.name for each in out.iterdir()} == {"README.md", "samlet.json", "samlet.svg"}
    assert done == [
        f"3 filer er skrevet til {out.as_posix()}.",
        "1 av 2 porteføljer har tall.",
    ]
    assert [each[:9] for each in wrong] == ["to: Filen"]


def test_faults_end_it(tmp_path: Path) -> None:
    """A configuration with faults is told line by line; an answer that fails, in one."""
    path, out = tmp_path / "rollup.yml", tmp_path / "ut"
    wrong: list[str] = []
    tell = (wrong.append, wrong.append)
    path.write_text("portfolios: {}", "utf-8")
    places = Places(tmp_path, None, no_client)
    assert write_rollup(path, places, AS_OF, out, tell) == ExitCode.CONFIGURATION
    assert "portfolios" in wrong[1]
    path.write_text("portfolios: {a: {repository: o/r}}", "utf-8")

    def closed() -> Client:
        return Client("x", "http://127.0.0.1:9", sleep=lambda _seconds: None)

    ended = write_rollup(path, places._replace(connect=closed), AS_OF, out, tell)
    assert ended == ExitCode.GITHUB
    assert not out.exists()
