"""The base of all values."""

from collections.abc import Mapping
from typing import Any

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


_NONE: Mapping[str, int] = frozenset()  # type: ignore[assignment] # it can be hashed


class Own(Made):
    """A value that only the program makes."""

    word: str
    known: Mapping[str, int] = {}


class More(Own):
    """Another kind of it."""

    number: int = 0


class Begun(Own):
    """A kind with a word of its own."""

    word: str = "nei"


def test_own_values_are_like_others() -> None:
    """They have their defaults, and are compared, copied and shown by what they hold."""
    one = Own(word="ja")
    assert one.known == {}
    assert one == Own(known={}, word="ja")
    assert one != Own(word="nei")
    assert one != More(word="ja")
    assert one.model_copy(update={"word": "nei"}) == Own(word="nei")
    assert list(vars(More(number=1, word="ja"))) == ["word", "known", "number"]
    assert Begun().word == "nei"
    assert repr(one) == "Own(word='ja', known={})"


def test_own_values_are_found_by_what_they_hold() -> None:
    """Two that are equal are one key, in whatever order they were told."""
    one, same = More(word="ja", number=1, known=_NONE), More(known=_NONE, number=1, word="ja")
    assert len({one, same}) == 1


def test_own_values_never_change() -> None:
    """A value is what it was made."""
    with pytest.raises(AttributeError, match="Own is frozen: word"):
        Own(word="ja").word = "nei"  # type: ignore[misc]  # the point of the test
    with pytest.raises(AttributeError, match="Own is frozen: word"):
        del Own(word="ja").word


@pytest.mark.parametrize("wrong", [{}, {"word": "ja", "other": 1}], ids=["few", "many"])
def test_own_values_need_each_key(wrong: dict[str, Any]) -> None:
    """A key that is missing or unknown is an error, and not found out later."""
    with pytest.raises(TypeError, match=r"Own: (word|other)"):
        Own(**wrong)


class Holding(Frozen):
    """A value that holds one of our own."""

    own: Own


def test_a_value_may_hold_what_is_made() -> None:
    """It is held as it is, and nothing else is taken in its place."""
    assert Holding(own=Own(word="ja")).own == Own(word="ja")
    with pytest.raises(ValidationError, match="instance of Own"):
        Holding.model_validate({"own": {"word": "ja"}})


def test_a_value_is_the_same_as_no_other() -> None:
    """Two that are equal are two all the same; one is always itself."""
    one, other = {"a": 1}, {"a": 1}
    assert Same(one) == Same(one)
    assert hash(Same(one)) == hash(Same(one))
    assert Same(one) != Same(other)
    assert Same(one) != one
