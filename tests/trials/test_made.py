"""What this program makes is what it says: checked by mypy alone, it is checked here as it runs."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from pydantic import ConfigDict, PydanticUserError, TypeAdapter, ValidationError

from portfolio_bot.demo import play
from portfolio_bot.demo.story import setting
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.snapshot import Actor

STRICT = ConfigDict(arbitrary_types_allowed=True, strict=True)


@cache
def checks(kind: type[Made]) -> dict[str, TypeAdapter[Any]]:
    """Return what judges each key of a kind."""
    return {key: judge(hint) for key, hint in get_type_hints(kind).items() if key[0] != "_"}


def judge(hint: Any) -> TypeAdapter[Any]:
    """Return what judges values of a type; a model has settings of its own."""
    try:
        return TypeAdapter(hint, config=STRICT)
    except PydanticUserError:
        return TypeAdapter(hint)


def faults(value: Made) -> list[str]:
    """Return the keys of *value* that hold something else than their kind says."""
    wrong = []
    for key, check in checks(type(value)).items():
        try:
            check.validate_python(getattr(value, key), strict=True)
        except ValidationError:
            wrong.append(f"{type(value).__name__}.{key}: {getattr(value, key)!r}")
    return wrong


@pytest.mark.trial
def test_a_wrong_value_is_seen() -> None:
    """A value of another type is told with its key; `None` where there may be none is not."""
    assert faults(Actor(login="kari", permission=None)) == []
    assert faults(Actor(login=3, permission=None)) == ["Actor.login: 3"]  # type: ignore[arg-type]


@pytest.mark.trial
@pytest.mark.parametrize("preset", ["digdir", "skate"])
def test_values_are_what_their_kinds_say(
    preset: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a whole story no value is made that holds another type than mypy was told."""
    made: list[str] = []
    plain = Made.__init__

    def checked(self: Made, /, **values: Any) -> None:
        plain(self, **values)
        made.append(type(self).__name__)
        wrong.update(faults(self))

    wrong: set[str] = set()
    monkeypatch.setattr(Made, "__init__", checked)
    play(setting(preset), tmp_path / "out", lambda _line: None)
    assert wrong == set()
    assert len(set(made)) > 30
