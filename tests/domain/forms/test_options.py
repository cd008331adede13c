"""Finding options again in joined text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.forms.lines import split_lines
from portfolio_bot.domain.forms.options import Chosen, split_options, task_line

LABELS = ("A, b", "A", "b", "c, d", "c")


@pytest.mark.parametrize(
    ("text", "chosen"),
    [
        ("A", Chosen(("A",), (), ambiguous=False)),
        ("c, d", Chosen(("c, d",), (), ambiguous=False)),
        ("A, b", Chosen(("A, b",), (), ambiguous=True)),
        ("A, b, A", Chosen(("A, b", "A"), (), ambiguous=False)),
        ("A, b, c", Chosen(("A, b", "c"), (), ambiguous=True)),
        ("c,d", Chosen(("c, d",), (), ambiguous=False)),
        ("c, A", Chosen(("c", "A"), (), ambiguous=False)),
        ("c, d, A, b", Chosen(("c, d", "A, b"), (), ambiguous=False)),
        ("A, x y, c", Chosen(("A", "x y", "c"), ("x y",), ambiguous=False)),
        ("A, A, A", Chosen(("A",), (), ambiguous=False)),
        ("d, c", Chosen(("d", "c"), ("d",), ambiguous=False)),
    ],
)
def test_joined_options_are_cut_apart(text: str, chosen: Chosen) -> None:
    """Form order first, longest options first, unknown parts kept where they stood."""
    assert split_options(text, LABELS) == chosen


@given(st.sets(st.sampled_from(LABELS), min_size=1))
def test_what_github_joins_is_always_known(chosen: set[str]) -> None:
    """Any choice in form order is cut into options, and joins to the same text."""
    text = ", ".join(label for label in LABELS if label in chosen)
    found = split_options(text, LABELS)
    assert not found.unknown
    assert ", ".join(found.labels) == text
    assert found.ambiguous or set(found.labels) == chosen


@given(st.text())
def test_any_text_is_cut_without_loss(text: str) -> None:
    """Every part of an unknown text is found in the labels."""
    found = split_options(text, LABELS)
    parts = {" ".join(part.split()) for part in text.split(",")} - {""}
    assert parts == {part for label in found.labels for part in label.split(", ")}


@pytest.mark.parametrize("text", ["x", "- x", "-x [ ]", "- [o] x", "    - [ ] x", "1. [x] a"])
def test_lines_that_are_no_tasks(text: str) -> None:
    """Only a bullet with a box is a task list line."""
    assert task_line(split_lines(text)[0]) is None
