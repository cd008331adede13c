"""The laws by which a file is laid over a preset."""

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from portfolio_bot.configuration.document import Document, Position, read_document
from portfolio_bot.configuration.merge import merge

KEYS = st.sampled_from("abcde")
LEAVES = st.integers(0, 9) | st.lists(st.integers(0, 9), max_size=2)
VALUES: st.SearchStrategy[Any] = st.recursive(
    LEAVES, lambda inner: st.dictionaries(KEYS, inner, max_size=4), max_leaves=10
)
MAPPINGS = st.dictionaries(KEYS, VALUES, max_size=5)
WITH_NULLS = st.dictionaries(KEYS, st.none() | VALUES, max_size=5)


def merged(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    """Merge data that was not read from any file."""
    return merge(Document(base), Document(own)).data


@given(MAPPINGS)
def test_nothing_changes_nothing(data: dict[str, Any]) -> None:
    """An empty file leaves a preset as it is, and a file over nothing is itself, in order."""
    assert list(merged(data, {}).items()) == list(data.items())
    assert list(merged({}, data).items()) == list(data.items())


@given(MAPPINGS)
def test_merging_with_itself_changes_nothing(data: dict[str, Any]) -> None:
    """A preset laid over itself is itself."""
    assert list(merged(data, data).items()) == list(data.items())


@given(MAPPINGS, MAPPINGS)
def test_own_words_win(base: dict[str, Any], own: dict[str, Any]) -> None:
    """A key is merged when both have a mapping there, and else the file's own; none is lost."""
    result = merged(base, own)
    assert result.keys() == base.keys() | own.keys()
    for key, value in own.items():
        under = base.get(key)
        if isinstance(value, dict) and isinstance(under, dict):
            assert result[key] == merged(under, value)
        else:
            assert result[key] == value


@given(MAPPINGS, WITH_NULLS)
def test_null_takes_away(base: dict[str, Any], own: dict[str, Any]) -> None:
    """A key set to null is gone from the preset's; where nothing was, the null stays to be seen."""
    result = merged(base, own)
    for key in (key for key, value in own.items() if value is None):
        assert key not in result if key in base else result[key] is None


@given(MAPPINGS, WITH_NULLS)
@example({"a": 1, "b": 2}, {"c": 3, "b": 4, "a": 5})
@example({"a": 1, "b": 2, "d": 3}, {"c": 3, "b": 4, "a": None, "d": 5})
@example({"a": 1, "b": 2}, {"c": 3, "b": 4})
def test_order(base: dict[str, Any], own: dict[str, Any]) -> None:
    """The file's order holds when it names all keys; else the preset's, and new keys after."""
    result = list(merged(base, own))
    if own.keys() >= base.keys():
        assert result == [key for key in own if key in result]
    else:
        kept = [key for key in base if key in result]
        assert result == kept + [key for key in own if key in result and key not in base]


@given(MAPPINGS, MAPPINGS)
def test_input_is_left_alone(base: dict[str, Any], own: dict[str, Any]) -> None:
    """Neither the preset nor the file is changed by a merge."""
    before = repr((base, own))
    merged(base, own)
    assert repr((base, own)) == before


def test_positions_remember_their_file() -> None:
    """Each key knows the file it came from; a replaced list has only the file's own items."""
    base = read_document("a:\n  b: 1\n  c: [1, 2, 3]\nd: 1\n", "base.yml")
    own = read_document("a:\n  c:\n    - 9\ne: 5\nd: null\n", "own.yml")
    positions = merge(base, own).positions
    assert positions["a",] == Position("own.yml", 1, 1)
    assert positions["a", "b"] == Position("base.yml", 2, 3)
    assert positions["a", "c", 0] == Position("own.yml", 3, 7)
    assert ("a", "c", 1) not in positions
    assert positions["d",] == Position("own.yml", 5, 1)
    assert positions[()].file == "own.yml"


def test_items_of_preset_lists_keep_their_position() -> None:
    """A list that only the preset has keeps the positions of its items."""
    base = read_document("a: [1, 2]\n", "base.yml")
    positions = merge(base, read_document("b: 1\n", "own.yml")).positions
    assert positions["a", 1] == Position("base.yml", 1, 8)
