"""Which requests a fault hits."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.faults.selectors import (
    SELECTORS,
    Chance,
    Every,
    Numbers,
    Only,
    Which,
    is_meant,
    is_so,
    read_selector,
)
from tests.sandbox.faults.questions import BOTH, asked, rest


def chance(seed: int = 1) -> Random:
    """Return what the seed makes of chance."""
    return Random(seed)  # noqa: S311  no secret


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3", Numbers(3, 3)),
        ("2-5", Numbers(2, 5)),
        ("2-", Numbers(2, None)),
        ("every:4", Every(4)),
        ("p:0.25", Chance(0.25)),
        ("op:Apply", Only("op", "Apply")),
        ("path:/contents/", Only("path", "/contents/")),
        ("rest", Only("rest")),
    ],
)
def test_selector_is_read(text: str, found: Only | Which) -> None:
    """A selector is read, and written as it was."""
    assert read_selector(text) == found
    assert str(found) == text


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "there is no selector ''"),
        ("0", "there is no selector '0'"),
        ("x", "there is no selector 'x'"),
        ("op", "there is no selector 'op'"),
        ("rest:1", "there is no selector 'rest:1'"),
        ("5-2", "'5-2' ends before it begins"),
        ("op:", "'op' does not take ''"),
        ("op:a b", "'op' does not take 'a b'"),
        ("method:get", "'method' does not take 'get'"),
        ("every:0", "'every' does not take '0'"),
        ("p:0", "'0' is no probability"),
        ("p:1.5", "'1.5' is no probability"),
        ("p:nan", "'nan' is no probability"),
        ("p:ofte", "'ofte' is no probability"),
    ],
)
def test_nonsense_is_refused(text: str, reason: str) -> None:
    """What is no selector is refused with what is wrong."""
    with pytest.raises(ValueError, match=f"^{reason.replace('.', '[.]')}"):
        read_selector(text)


@pytest.mark.parametrize(
    ("selector", "mutation", "query", "file"),
    [
        ("op:Apply", True, False, False),
        ("field:closeIssue", True, False, False),
        ("field:viewer", False, True, False),
        ("mutation", True, False, False),
        ("query", False, True, False),
        ("graphql", True, True, False),
        ("rest", False, False, True),
        ("method:POST", True, True, False),
        ("path:/contents/", False, False, True),
    ],
)
def test_requests_are_told_apart(selector: str, mutation: bool, query: bool, file: bool) -> None:  # noqa: FBT001  a table
    """Each selector knows its own requests."""
    only = read_selector(selector)
    assert isinstance(only, Only)
    requests = (asked(BOTH), asked("{viewer {login}}"), rest("/repos/a/b/contents/c"))
    assert tuple(is_so(only, each) for each in requests) == (mutation, query, file)


@pytest.mark.parametrize(
    ("selector", "hit"),
    [
        ("2", [2]),
        ("2-4", [2, 3, 4]),
        ("5-", [5, 6]),
        ("every:3", [3, 6]),
        ("p:1", [1, 2, 3, 4, 5, 6]),
    ],
)
def test_requests_are_counted(selector: str, hit: list[int]) -> None:
    """Each selector takes the requests whose number it means; without one all are taken."""
    which = read_selector(selector)
    assert not isinstance(which, Only)
    assert [each for each in range(1, 7) if is_meant(which, each, chance())] == hit
    assert is_meant(None, 1, chance())


@given(st.floats(min_value=0.01, max_value=0.99), st.integers())
def test_chance_is_the_seeds(share: float, seed: int) -> None:
    """The same seed decides the same."""
    assert is_meant(Chance(share), 1, chance(seed)) is (chance(seed).random() < share)


def test_every_selector_is_described() -> None:
    """The description has an entry for every selector that can be read."""
    texts = {"N": "1", "every:N": "every:1", "p:SHARE": "p:1", "method:NAME": "method:GET"}
    for form in SELECTORS:
        assert read_selector(texts.get(form, form))
