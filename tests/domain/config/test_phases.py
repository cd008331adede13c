"""Gates and their criteria."""

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.config import Between, Criterion, Escalation, Vote


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


@pytest.mark.parametrize("keys", [{}, {"when": {}}, {"at_least": {}}])
def test_an_escalation_has_a_condition(keys: dict[str, object]) -> None:
    """What would always apply is the gate's own deciders' matter."""
    with pytest.raises(ValidationError, match="escalation-unconditional"):
        Escalation.model_validate({"text": "x", "decided_by": ["chief"], **keys})


@pytest.mark.parametrize("keys", [{"when": {"funds": ["Ja"]}}, {"at_least": {"cost": 1_000_000}}])
def test_one_condition_is_enough(keys: dict[str, object]) -> None:
    """A choice or a number leads to an escalation."""
    made = Escalation.model_validate({"text": "x", "decided_by": ["chief"], **keys})
    assert made.decided_by == ("chief",)


def test_an_escalation_has_somebody() -> None:
    """A last word that is nobody's is refused."""
    with pytest.raises(ValidationError, match="decided_by"):
        Escalation.model_validate({"text": "x", "when": {"a": ["b"]}, "decided_by": []})


@pytest.mark.parametrize("keys", [{"quorum": 0}, {"quorum": 1, "majority": "most"}, {}])
def test_a_vote_has_a_quorum_and_a_known_majority(keys: dict[str, object]) -> None:
    """A vote that nobody needs to cast, or that nobody can count, is refused."""
    with pytest.raises(ValidationError):
        Vote.model_validate({"role": "board", **keys})


def test_a_vote_is_simple_and_binding_unless_said() -> None:
    """More for than against, and it counts."""
    vote = Vote.model_validate({"role": "board", "quorum": 3})
    assert (vote.majority, vote.advisory) == ("simple", False)
