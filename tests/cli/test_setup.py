"""`init`, `sync` and `doctor` on the command line."""

import io
import sys
from pathlib import Path

import pytest

from tests.cli.calling import Here

ACTION = f"o/portfolio-bot@{'1' * 40}"
CONFIG = ".github/portfolio.yml"


class Terminal(io.StringIO):
    """What a person types at a terminal."""

    def isatty(self) -> bool:
        """Say that it is one."""
        return True


def test_init_asks_at_a_terminal(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Preset, name, board, each role and the Action are asked for, and whether to write."""
    typed = ["digdir", "Vår portefølje", "etat/4", "kari", *[""] * 10, ACTION, "y"]
    monkeypatch.setattr(sys, "stdin", Terminal("\n".join(typed) + "\n"))
    ended = here("init", "--out", tmp_path)
    text = (tmp_path / CONFIG).read_text("utf-8")
    assert (ended.code, ended.err) == (0, "")
    assert "name: Vår portefølje\n" in text
    assert "  number: 4\n" in text
    assert "  portfolio-manager: {users: [kari]}\n" in text
    assert "Hvem er porteføljestyrer?" in ended.out


def test_init_asks_again_for_what_cannot_be_used(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A wrong answer is told at once, in the preset's language, and it alone is asked again."""
    board = ["min etat", "etat/fire", "etat/4"]
    role = ["kari nordmann", "@kari"]
    typed = ["digdir", "", *board, *role, *[""] * 10, "y", ACTION, "y"]
    monkeypatch.setattr(sys, "stdin", Terminal("\n".join(typed) + "\n"))
    ended = here("init", "--out", tmp_path)
    assert (ended.code, ended.out.count("Error: ")) == (0, 4)
    assert "«min etat» har ikke riktig form" in ended.out
    assert "--board etat/fire: skriv EIER/NUMMER" in ended.out
    text = (tmp_path / CONFIG).read_text("utf-8")
    assert "  number: 4\n" in text
    assert "  portfolio-manager: {users: [kari]}\n" in text


def test_init_asks_for_the_action_alone(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where there is a configuration, only the Action is asked for; a no writes nothing."""
    (tmp_path / ".github").mkdir()
    (tmp_path / CONFIG).write_text("extends: digdir\nboard: null\n", "utf-8")
    monkeypatch.setattr(sys, "stdin", Terminal(f"{ACTION}\nn\n"))
    assert here("init", "--out", tmp_path).code == 1
    assert [path.name for path in (tmp_path / ".github").iterdir()] == ["portfolio.yml"]


def test_init_elsewhere_names_the_flags(
    tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a terminal, one line says which flags are missing."""
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    ended = here("init", "--out", tmp_path)
    assert ended.code == 2
    assert ended.err == (
        "portfolio-bot: there is no terminal to ask at; add --preset, --board, --action\n"
    )


def test_init_tells_what_is_wrong_with_an_answer(tmp_path: Path, here: Here) -> None:
    """A preset that there is not is told like any fault of a configuration."""
    given = ("--preset", "digdri", "--board", "none", "--action", ACTION, "--yes")
    ended = here("init", "--out", tmp_path, *given)
    assert ended.code == 3
    assert "did you mean «digdir»?" in ended.err
    assert not [*tmp_path.iterdir()]
