"""Items of boards and their values."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.board import Field, Option, Project
from portfolio_bot.sandbox.changes.projects import check_value
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.model import Organization

NOW = "2026-01-01T00:00:00Z"
PROJECT = Project(Organization("etat", None, 1, "O"), 1, "P", False, False, NOW, NOW, 1, "P")  # noqa: FBT003  the order of the fields


def field(kind: str) -> Field:
    """Make a field of that kind."""
    return Field(PROJECT, "F", kind, NOW, NOW, 1, "F", (Option("0a", "Konsept"),))


@given(st.text())
def test_text_is_measured_in_bytes(text: str) -> None:
    """A text fits when its UTF-8 form has at most 1,024 bytes."""
    long = text * 300
    if len(long.encode()) <= 1024:
        check_value(field("TEXT"), long)
    else:
        with pytest.raises(RefusedError):
            check_value(field("TEXT"), long)


@given(st.dates())
def test_any_date_fits(day: object) -> None:
    """Every date in ISO form is taken."""
    check_value(field("DATE"), str(day))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("TITLE", "a"),
        ("LABELS", "a"),
        ("NUMBER", "1"),
        ("NUMBER", float("nan")),
        ("NUMBER", float("inf")),
        ("TEXT", 1.0),
        ("DATE", "2026-02-30"),
        ("SINGLE_SELECT", "Konsept"),
    ],
)
def test_wrong_kind_is_refused(kind: str, value: str | float) -> None:
    """A value of another kind than the field's, or for a built-in field, is refused."""
    with pytest.raises(RefusedError):
        check_value(field(kind), value)
