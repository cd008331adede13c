"""The base of all values."""

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.frozen import Frozen, Made, Same


class Example(Frozen):
    """A value with one key."""

    word: str


def test_unknown_keys_are_refused() -> None:
    """A key that a value does not know is an error, and not dropped in silence."""
    with pytest.raises(ValidationError, match="other"):
        Example.model_validate({"word": "x", "other": 1})


def test_values_never_change() -> None:
    """A value is what it was made."""
    with pytest.raises(ValidationError, match="frozen"):
        Example(word="x").word = "y"  # type: ignore[misc]  # the point of the test


def test_a_value_without_its_note_is_the_same() -> None:
    """What was given is forgotten, and nothing else of the value."""
    noted, bare = Example(word="ja"), Example(word="ja").without_note()
    assert bare == noted
    assert bare.model_dump() == noted.model_dump()
    assert bare.model_fields_set == set()


def test_a_value_is_first_made_when_it_is_used() -> None:
    """What checks a kind of value is not built for a run that makes none."""

    class Unused(Frozen):
        """A value of which there is none yet."""

        word: str

    assert not Unused.__pydantic_complete__
    assert Unused(word="x").word == "x"
    assert Unused.__pydantic_complete__


class Own(Made):
    """A value that only the program makes."""

    word: str
    known: dict[str, int] = {}


def test_own_values_are_made_without_a_check() -> None:
    """They have their defaults, each its own, and are compared and copied like others."""
    one, other = Own(word="ja"), Own(word="ja")
    assert one == other
    assert one.known == {}
    assert one.known is not other.known
    assert one.model_copy(update={"word": "nei"}) == Own(word="nei")
    with pytest.raises(ValidationError, match="frozen"):
        one.word = "nei"  # type: ignore[misc]  # the point of the test


def test_own_values_are_changed_without_a_check() -> None:
    """A value but for what is changed is as it was, and the one that it was made of stays."""
    one = Own(word="ja", known={"a": 1})
    other = one.but(word="nei")
    assert (one.word, other) == ("ja", Own(word="nei", known={"a": 1}))
    assert other.model_copy(update={"word": "ja"}) == one


def test_a_value_is_the_same_as_no_other() -> None:
    """Two that are equal are two all the same; one is always itself."""
    one, other = {"a": 1}, {"a": 1}
    assert Same(one) == Same(one)
    assert hash(Same(one)) == hash(Same(one))
    assert Same(one) != Same(other)
    assert Same(one) != one
