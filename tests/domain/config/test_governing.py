"""What governs the portfolio: objectives and kinds, and the options that follow from them."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.config import BrokenRuleError, Portfolio
from tests.domain.config.samples import BASE, broken, portfolio

KIND = {"type": "dropdown", "label": "Kind", "part": "kind"}
KINDS = {"project": {"name": "Project"}, "product": {"name": "Product", "endless": True}}


def with_kind(**keys: Any) -> dict[str, Any]:
    """Return fields with one that is the kind."""
    return {**BASE["fields"], "kind": {**KIND, **keys}}


def test_options_follow_from_the_names_elsewhere() -> None:
    """Each name stands in one place; a configuration that is read again is the same."""
    config = portfolio(fields=with_kind(), kinds=KINDS)
    assert [each.label for each in config.fields["kind"].options] == ["Project", "Product"]
    assert Portfolio.model_validate(config.model_dump(mode="json")) == config


def test_an_objective_needs_an_owner() -> None:
    """An objective that nobody owns is an error (B19)."""
    with pytest.raises(ValidationError) as caught:
        portfolio(objective_register={"objectives": {"a": {"name": "A"}}})
    (error,) = caught.value.errors()
    assert (error["type"], error["loc"]) == (
        "missing",
        ("objective_register", "objectives", "a", "owner"),
    )


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({"fields": with_kind()}, "part-options"),
        ({"fields": with_kind(type="input"), "kinds": {}}, "part-type"),
        ({"kinds": {"a": {"name": "X"}, "b": {"name": "x"}}}, "repeated-name"),
    ],
)
def test_options_that_cannot_follow_are_refused(keys: dict[str, Any], code: str) -> None:
    """A kind to be chosen needs kinds, and a drop-down."""
    error = broken(**keys)
    assert isinstance(error, BrokenRuleError)
    assert error.code == code


@pytest.mark.parametrize(
    "keys",
    [
        {"fields": []},
        {"fields": {"kind": "x"}},
        {"fields": with_kind(part=["kind"])},
        {"fields": with_kind(), "kinds": []},
        {"fields": with_kind(), "kinds": {"a": 1}},
        {"objective_register": 7, "fields": with_kind(part="governing-objectives")},
    ],
)
def test_what_is_not_in_form_is_told_by_the_check(keys: dict[str, Any]) -> None:
    """Whatever stands there, it is an error like another, and no crash."""
    with pytest.raises(ValidationError):
        portfolio(**keys)
    with pytest.raises(ValidationError):
        Portfolio.model_validate(7)
