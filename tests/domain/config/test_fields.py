"""A field's keys agree with each other."""

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.config import BrokenRuleError, Field

AB = [{"label": "a"}, {"label": "b"}]


def broken(**keys: object) -> BrokenRuleError:
    """Make a field of *keys*, which must break a rule, and return that rule."""
    with pytest.raises(ValidationError) as caught:
        Field.model_validate({"label": "x", **keys})
    error = caught.value.errors()[0]["ctx"]["error"]
    assert isinstance(error, BrokenRuleError)
    return error


@pytest.mark.parametrize(
    ("keys", "code", "at"),
    [
        ({"type": "dropdown"}, "options-missing", ()),
        ({"type": "checkboxes"}, "options-missing", ()),
        ({"type": "input", "options": AB}, "key-not-for-type", ("options",)),
        (
            {"type": "checkboxes", "options": AB, "multiple": True},
            "key-not-for-type",
            ("multiple",),
        ),
        ({"type": "input", "render": "json"}, "key-not-for-type", ("render",)),
        ({"type": "checkboxes", "options": AB, "value": "a"}, "key-not-for-type", ("value",)),
        (
            {"type": "dropdown", "options": AB, "placeholder": "a"},
            "key-not-for-type",
            ("placeholder",),
        ),
        ({"type": "dropdown", "options": AB, "value": "c"}, "value-not-option", ("value",)),
        ({"type": "dropdown", "options": [*AB, *AB]}, "repeated-option", ("options", 2)),
        (
            {"type": "dropdown", "options": [{"label": "None"}]},
            "reserved-option",
            ("options", 0),
        ),
        ({"type": "input", "part": "start"}, "part-meaning", ("meaning",)),
        ({"type": "input", "minimum": 2, "maximum": 1}, "range-reversed", ("minimum",)),
    ],
)
def test_rule(keys: dict[str, object], code: str, at: tuple[str | int, ...]) -> None:
    """Keys that do not go together are refused, with the rule and the key at fault."""
    error = broken(**keys)
    assert (error.code, error.at) == (code, at)


@pytest.mark.parametrize(
    "keys",
    [
        {"type": "dropdown", "options": AB, "value": "b", "multiple": True},
        {"type": "checkboxes", "options": AB},
        {"type": "textarea", "render": "json", "value": "{}"},
        {"type": "input", "part": "start", "meaning": "date", "placeholder": "2027-01-15"},
        {"type": "input", "meaning": "number", "minimum": 1, "maximum": 1},
        {"type": "input", "meaning": "number", "maximum": 1},
    ],
)
def test_keys_that_fit(keys: dict[str, object]) -> None:
    """Keys that fit the field's type are accepted as they are."""
    field = Field.model_validate({"label": "x", **keys})
    assert field.model_dump(exclude_unset=True, mode="json") == {"label": "x", **keys}


@pytest.mark.parametrize("label", ["", "  ", "two\nlines", "two\rlines"])
def test_label_is_one_line(label: str) -> None:
    """A label becomes a heading, so that it is one line with something on it."""
    with pytest.raises(ValidationError):
        Field.model_validate({"label": label, "type": "input"})
