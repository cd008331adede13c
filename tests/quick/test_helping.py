"""The help that is kept is click's own, and asks click for all else."""

import shutil
import sys

import pytest

from portfolio_bot import __version__
from portfolio_bot.cli import commands
from portfolio_bot.quick.helping import answer, answered, columns, path_of
from tests.quick.generated import HOW, WIDTHS, help_at


@pytest.mark.parametrize("width", WIDTHS)
def test_kept_help_is_clicks(width: int) -> None:
    """What is kept for a width has not drifted from what click writes for it."""
    with open(path_of(width), encoding="utf-8") as file:  # noqa: PTH123 - the path is no object
        assert file.read() == help_at(width), HOW


@pytest.mark.parametrize("width", [80, 100, 101, 240])
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_is_printed_as_click_prints_it(
    width: int, flag: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """On a terminal of a usual width, the help is the same, letter for letter."""
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr(sys, "argv", ["portfolio-bot", flag])
    with pytest.raises(SystemExit):
        commands.main()
    shown = capsys.readouterr().out
    assert answered([flag])
    assert capsys.readouterr().out == shown


def test_version(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The version is told as click tells it."""
    monkeypatch.setattr(sys, "argv", ["portfolio-bot", "--version"])
    with pytest.raises(SystemExit):
        commands.main()
    assert answer(["--version"], 80) == capsys.readouterr().out
    assert __version__ in str(answer(["--version"], 80))


@pytest.mark.parametrize("args", [[], ["run"], ["run", "--help"], ["--help", "run"], ["--hel"]])
def test_rest_is_left_to_click(args: list[str]) -> None:
    """Whatever is not one of these words alone is click's."""
    assert answer(args, 80) is None


def test_unusual_width_is_left_to_click() -> None:
    """Help for a width that none is kept for is click's."""
    assert answer(["--help"], 79) is None
    assert not answered(["run"])


@pytest.mark.parametrize("said", [None, "", "0", "80", "133", "-1", "wide"])
def test_columns(said: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The width is what click takes for it."""
    monkeypatch.delenv("COLUMNS", raising=False)
    if said is not None:
        monkeypatch.setenv("COLUMNS", said)
    assert columns() == shutil.get_terminal_size().columns


class _Closed:
    """An output that nobody reads any more."""

    def write(self, _text: str) -> None:
        """Refuse."""
        raise BrokenPipeError


def test_closed_output_is_left_to_click(monkeypatch: pytest.MonkeyPatch) -> None:
    """An output that takes nothing is click's to complain of."""
    monkeypatch.setattr(sys, "stdout", _Closed())
    assert not answered(["--version"])
