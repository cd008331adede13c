"""Gates and their criteria."""

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.config import Between, Criterion


@pytest.mark.parametrize(
    "keys", [{}, {"tick": ()}, {"tick": ("owner",), "check": {"kind": "assigned"}}]
)
def test_criterion_is_met_in_one_way(keys: dict[str, object]) -> None:
    """A criterion is either checked or ticked; neither and both are refused."""
    with pytest.raises(ValidationError, match="criterion-one-way"):
        Criterion.model_validate({"text": "x", **keys})


@pytest.mark.parametrize("keys", [{"tick": ("owner",)}, {"check": {"kind": "assigned"}}])
def test_one_way_is_enough(keys: dict[str, object]) -> None:
    """A criterion with a check, or with roles that tick it, is accepted."""
    assert Criterion.model_validate({"text": "x", **keys}).text == "x"


def test_range_is_in_order() -> None:
    """The ends of a range may be equal, but not the wrong way round."""
    assert Between(minimum=2, maximum=2).minimum == 2
    with pytest.raises(ValidationError, match="range-reversed"):
        Between(minimum=3, maximum=2)
