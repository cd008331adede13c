"""Every journey, broken off at each request in turn: the next run ends it, and nothing is twice."""

from collections.abc import Callable, Iterator, Mapping
from inspect import signature
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.journeys import (
    test_authority,
    test_commands,
    test_gate_comment,
    test_opening,
    test_report,
    test_sweep,
    test_tampering,
    test_whole_life,
)
from tests.journeys.scene import STAGES
from tests.trials.exploring import ExploringStage

JOURNEYS: tuple[ModuleType, ...] = (
    *(test_authority, test_commands, test_gate_comment, test_opening),
    *(test_report, test_sweep, test_tampering, test_whole_life),
)
FLOORS = {"test_whole_life": 90, "test_other_issue_is_left_alone": 0}
"""How many points there are at least; elsewhere one. The bot asks nothing of what is not ours."""

pytestmark = pytest.mark.trial


def journeys() -> Iterator[Any]:
    """Yield each journey with its arguments, as a parameter of pytest's."""
    for module in JOURNEYS:
        for name, played in vars(module).items():
            if name.startswith("test_") and played.__module__ == module.__name__:
                for given in arguments(played):
                    words = [name.removeprefix("test_"), *map(str, given.values())]
                    yield pytest.param(played, given, id="-".join(words))


def arguments(played: Callable[..., None]) -> Iterator[dict[str, Any]]:
    """Yield what pytest would give the journey, beside its folder."""
    tables = [
        [dict(zip(_names(mark.args[0]), _row(row), strict=True)) for row in mark.args[1]]
        for mark in getattr(played, "pytestmark", ())
    ]
    for rows in product(*tables):
        given: dict[str, Any] = {}
        for row in rows:
            given |= row
        assert {*given, "tmp_path"} == {*signature(played).parameters}
        yield given


def _names(told: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(told.split(",")) if isinstance(told, str) else told


def _row(row: Any) -> tuple[Any, ...]:
    return row if isinstance(row, tuple) else (row,)


@pytest.mark.parametrize(("played", "given"), list(journeys()))
def test_broken_off_anywhere(
    played: Callable[..., None],
    given: Mapping[str, Any],
    tmp_path: Path,
    record_property: Callable[[str, object], None],
) -> None:
    """Each run of the journey, broken off anywhere, is completed by the next; then it goes on."""

    class Explored(ExploringStage):
        points = 0

    STAGES.append(Explored)
    try:
        played(tmp_path=tmp_path, **given)
    finally:
        STAGES.remove(Explored)
    record_property("crash points", Explored.points)
    assert Explored.points >= FLOORS.get(played.__name__, 1)
