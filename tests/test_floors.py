"""The floors of the large rooms."""

import pytest

from tests.floors import TALL, floors, parts_of


@pytest.mark.parametrize("room", TALL)
def test_every_part_stands_above_what_it_imports(room: str) -> None:
    """No two parts of a room import each other, also not by way of others."""
    height = {part: floor for floor, parts in enumerate(floors(room)) for part in parts}
    for part, known in parts_of(room).items():
        assert all(height[each] < height[part] for each in known), part


def test_ground_and_roof_of_the_domain() -> None:
    """What everything is made of is the ground, and what decides is the roof."""
    ground, *_, roof = floors("domain")
    assert "frozen" in ground
    assert roof == ["decide", "sweep"]
