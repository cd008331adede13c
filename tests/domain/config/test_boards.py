"""The register of boards."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.domain.examples import RAW, changed, gated


def test_a_board_decides_for_all_unless_told_otherwise() -> None:
    """A board needs a name and a role; the rest has a default (B23)."""
    config = changed(boards={"board": {"name": "Styret", "role": "chief"}})
    assert (config.boards["board"].deciding, config.boards["board"].groups) == (True, ())


@pytest.mark.parametrize("wrong", [{"role": "nobody"}, {"groups": ["nowhere"]}])
def test_a_board_names_what_there_is(wrong: dict[str, Any]) -> None:
    """Roles and parts of the organisation must exist."""
    with pytest.raises(ValidationError):
        changed(boards={"board": {"name": "Styret", "role": "chief", **wrong}})


def test_a_board_that_advises_does_not_decide_by_vote() -> None:
    """A vote of its role must be advisory, unless the role sits on a board that decides (B13)."""
    council = {"name": "Rådet", "role": "chief", "deciding": False}
    config = gated(vote={"role": "chief", "quorum": 1})
    data = {**RAW, "phases": config.model_dump(mode="json")["phases"]}
    with pytest.raises(ValidationError, match="advisory"):
        type(config).model_validate({**data, "boards": {"council": council}})
    both = {"council": council, "board": {"name": "Styret", "role": "chief"}}
    assert type(config).model_validate({**data, "boards": both}).boards.keys() == both.keys()
