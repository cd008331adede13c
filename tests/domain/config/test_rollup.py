"""The rules of a roll-up's configuration."""

from typing import Any

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.config.rollup import Rollup


def rollup(**keys: Any) -> Rollup:
    """Make a configuration of one portfolio and *keys*."""
    return Rollup.model_validate({"portfolios": {"x": {"folder": "x"}}, **keys})


def test_area_is_known_by_name_and_alias() -> None:
    """An area is found by its name or another name for it, letter case aside."""
    config = rollup(areas={"a": {"name": "Helse", "aliases": ["Omsorg"]}})
    assert [config.area_named(word) for word in (" helse", "OMSORG", "a", "", None)] == [
        *("a", "a"),
        *(None, None, None),
    ]


@pytest.mark.parametrize(
    "member",
    [
        {},
        {"repository": "o/r", "folder": "x"},
        {"repository": "o/r/s"},
        {"repository": "../r"},
        {"repository": "o/r", "path": "../x"},
        {"folder": "x", "area": "a"},
    ],
)
def test_member_has_one_place(member: dict[str, str]) -> None:
    """A portfolio is in one repository or folder, and in an area that there is."""
    with pytest.raises(ValidationError):
        rollup(portfolios={"x": member})
