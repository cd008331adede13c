"""The scales in which status is reported."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.config import DIMENSIONS, Scale
from tests.docs.generated import preset


def test_a_scale_has_steps() -> None:
    """A dimension without a step could not be reported, and is refused."""
    with pytest.raises(ValidationError):
        Scale.model_validate({"name": "Økonomi", "levels": {}})


def test_the_preset_asks_for_all_six() -> None:
    """The model organisation reports on every dimension, in all three colours where it can."""
    statuses = preset().statuses
    assert set(statuses) == set(DIMENSIONS)
    for key in ("economy", "risk", "quality", "progress", "benefits"):
        signals = {level.signal for level in statuses[key].levels.values()}  # type: ignore[index]
        assert {"green", "yellow", "red"} <= signals
