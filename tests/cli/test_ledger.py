"""`portfolio-bot ledger`: its options, what it prints, and how it ends."""

import json
from pathlib import Path

import pytest

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY
from portfolio_bot.exit_codes import ExitCode
from tests.calls.ledger.shelf import archived, shelf
from tests.cli.calling import Here, call
from tests.domain.ledger.book import end_of, file_of, recorded


def test_a_sound_ledger_is_silent_in_a_pipe(tmp_path: Path) -> None:
    """Nothing is wrong, nobody reads along: nothing is printed."""
    done = call("ledger", "verify", "--folder", shelf(tmp_path))
    assert (done.code, done.out, done.err) == (ExitCode.DONE, "", "")


def test_faults_are_lines(here: Here, tmp_path: Path) -> None:
    """Each fault is a line on standard output that begins with file and line; it ends with 1."""
    path = shelf(tmp_path) / "2026-11.jsonl"
    path.write_bytes(path.read_bytes()[:-1])
    done = here("ledger", "verify", "--file", path)
    assert (done.code, done.err) == (ExitCode.PROBLEMS, "")
    assert done.out.startswith(f"{path.as_posix()}:3: ")
    assert done.out.count("\n") == 1


def test_anchors_are_options(here: Here, tmp_path: Path) -> None:
    """An anchor that was kept finds an end that is cut off."""
    end = end_of(file_of(recorded(number) for number in range(1, 6)))
    done = here("ledger", "verify", "--folder", shelf(tmp_path), "--anchor", f"5:{end.hash}")
    assert done.code == ExitCode.PROBLEMS
    assert "5 lines" in done.out


def test_lines_are_shown_and_exported(here: Here, tmp_path: Path) -> None:
    """`show` prints, as text or JSON; `export` writes a file and says nothing in a pipe."""
    folder, out = shelf(tmp_path), tmp_path / "out.csv"
    shown = here("ledger", "show", "--folder", folder, "--issue", "8")
    assert shown.out == "3  2026-11-22 09:10Z  #8  lise: put on hold\n"
    as_json = here(
        "ledger", "show", "--folder", folder, "--as-of", "2026-11-21", "--format", "json"
    )
    assert json.loads(as_json.out) == {"lines": []}
    written = here("ledger", "export", "--folder", folder, "--as-of", "2026-11-22", "--out", out)
    assert (written.code, written.out, written.err) == (ExitCode.DONE, "", "")
    assert out.read_text("utf-8-sig").count("\n") == 4


def test_output_is_utf8_everywhere(tmp_path: Path) -> None:
    """Letters come through though the terminal is said to know none."""
    folder = shelf(tmp_path, [recorded(1, reason="Særlig")])
    done = call("ledger", "show", "--folder", folder)
    assert "Særlig" in done.out


def test_the_repository_is_asked(
    here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without files, options and environment say which ledger on GitHub is meant."""
    monkeypatch.setenv("GITHUB_TOKEN", BOT_TOKEN)
    with archived(tmp_path, "/prioritet må") as (scene, _):
        options = ["--config", str(tmp_path / "portfolio.yml"), "--repository", REPOSITORY]
        options += ["--api-url", scene.sandbox.url]
        sound = here("ledger", "verify", "--against-issues", *options)
        assert (sound.code, sound.out, sound.err) == (ExitCode.DONE, "", "")
        shown = here("ledger", "show", "--issue", "1", *options)
        assert "leder (porteføljestyrer): prioritet – → Må" in shown.out


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["verify", "--folder", "."], "no file of a ledger"),
        (["verify", "--file", "2026-11.jsonl"], "2026-11.jsonl cannot be read"),
        (["verify", "--folder", ".", "--anchor", "x"], "«x» is no anchor"),
        (["show", "--folder", ".", "--as-of", "today"], "«today» is no date"),
        (["show", "--folder", ".", "--issue", "0"], "--issue"),
        (["export", "--folder", "."], "--out"),
        (["show"], "there is no token"),
    ],
)
def test_usage_error_is_one_line(
    here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, args: list[str], told: str
) -> None:
    """A call that cannot be used ends with 2, and one line on standard error."""
    monkeypatch.chdir(tmp_path)
    if args == ["show"]:
        (tmp_path / ".github").mkdir()
        (tmp_path / ".github/portfolio.yml").write_text("extends: digdir\nboard: null\n")
    done = here("ledger", *args)
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert done.err.startswith("portfolio-bot: ")
    assert done.err.count("\n") == 1
    assert told in done.err


def test_a_configuration_that_is_wrong(here: Here, tmp_path: Path) -> None:
    """A fault of the configuration ends with 3, and names file, line and key."""
    path = tmp_path / "portfolio.yml"
    path.write_text("extends: digdir\nboard: null\nledger: {foldr: x}\n")
    done = here("ledger", "verify", "--folder", shelf(tmp_path), "--config", path)
    assert (done.code, done.out) == (ExitCode.CONFIGURATION, "")
    assert f"{path.as_posix()}:3: ledger.foldr: " in done.err
