"""What `init` must know."""

from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.calls.setup import git
from portfolio_bot.cli.questions import answers_of
from portfolio_bot.domain.messages import UsageError

ACTION = f"o/portfolio-bot@{'1' * 40}"
NOTHING: dict[str, Any] = {"preset": None, "name": None, "board": None, "roles": (), "action": None}
ALL = NOTHING | {"preset": "digdir", "board": "o/3", "action": ACTION}


def test_flags_are_enough(tmp_path: Path) -> None:
    """Flags say it all: board with or without a number, roles of several people."""
    given = ALL | {"roles": ("legal=@kari, o/jurister",)}
    answers = answers_of(tmp_path, given, asking=False)
    assert answers.board == ("o", 3)
    assert answers.roles == {"legal": ["kari", "o/jurister"]}
    assert answers_of(tmp_path, ALL | {"board": "o"}, asking=False).board == ("o", 0)
    assert answers_of(tmp_path, ALL | {"board": "none"}, asking=False).board is None


def test_action_has_the_commit_of_the_clone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An Action without a commit gets that of the clone that the program runs from."""
    monkeypatch.setattr(git, "own_commit", lambda: "2" * 40)
    given = ALL | {"action": "o/portfolio-bot"}
    assert answers_of(tmp_path, given, asking=False).action == f"o/portfolio-bot@{'2' * 40}"


def test_commit_is_asked_for_where_there_is_no_clone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A program that is not run from a clone says that the Action's commit has to be given."""
    monkeypatch.setattr(git, "own_commit", lambda: None)
    with pytest.raises(UsageError, match="usage-action-commit"):
        answers_of(tmp_path, ALL | {"action": "o/portfolio-bot"}, asking=False)


@pytest.mark.parametrize(
    ("given", "key"),
    [
        (NOTHING, "usage-init"),
        (ALL | {"roles": ("legal",)}, "usage-role"),
        (ALL | {"roles": ("legal= , ",)}, "usage-role"),
        (ALL | {"roles": ("manager=kari",)}, "usage-role-unknown"),
        (ALL | {"board": "o/x"}, "usage-board"),
        (ALL | {"action": "o/portfolio-bot@v1"}, "usage-action"),
    ],
)
def test_what_cannot_be_used_is_told(tmp_path: Path, given: dict[str, Any], key: str) -> None:
    """What is missing or misspelt is told with how to write it."""
    with pytest.raises(UsageError, match=key):
        answers_of(tmp_path, given, asking=False)


def test_roles_of_the_preset_are_named(tmp_path: Path) -> None:
    """Of a role that the preset does not have, those that it has are told."""
    with pytest.raises(UsageError) as told:
        answers_of(tmp_path, ALL | {"roles": ("manager=kari",)}, asking=False)
    assert "portfolio-manager, portfolio-board" in str(dict(told.value.message.params)["known"])


def test_known_repository_needs_nothing(tmp_path: Path) -> None:
    """With a configuration and a lock, there is nothing to ask for."""
    folder = tmp_path / ".github"
    folder.mkdir()
    (folder / "portfolio.yml").write_text("extends: digdir\nboard: null\n", "utf-8")
    lock = f'{{"version": "1", "action": "{ACTION}"}}'
    (folder / "portfolio-bot.lock.json").write_text(lock, "utf-8")
    assert answers_of(tmp_path, NOTHING, asking=False).action == ACTION
