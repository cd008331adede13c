"""YAML text -> data and positions, and what is refused on the way."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.configuration.document import Position, read_document
from portfolio_bot.configuration.findings import ConfigurationError, Finding

TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cn", "Zl", "Zp"]).filter(
        lambda char: char not in "\ufeff\ufffe\uffff"
    ),
    max_size=8,
)
PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**15), 10**15) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)
KEYS = st.text("abcxyz", min_size=3, max_size=6)
BLOCKS: st.SearchStrategy[Any] = st.recursive(
    st.text("klm", min_size=1, max_size=4),
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(KEYS, inner, min_size=1, max_size=3)
    ),
    max_leaves=10,
)


def refusal(text: str) -> Finding:
    """Read *text*, which must be refused, and return the one finding."""
    with pytest.raises(ConfigurationError) as caught:
        read_document(text, "p.yml")
    (finding,) = caught.value.findings
    return finding


@given(st.dictionaries(TEXTS, PLAIN, max_size=4))
def test_data_is_as_written(data: dict[str, Any]) -> None:
    """Data written as JSON, which is YAML, is read back as it was."""
    assert read_document(json.dumps(data, ensure_ascii=False), "p.yml").data == data


@given(st.dictionaries(KEYS, BLOCKS, min_size=1, max_size=4))
def test_positions_point_at_keys(data: dict[str, Any]) -> None:
    """Every key's position is the place in the text where the key begins."""
    text = yaml.safe_dump(data, default_flow_style=False)
    lines = text.splitlines()
    for path, at in read_document(text, "p.yml").positions.items():
        if path and isinstance(path[-1], str):
            assert lines[at.line - 1][at.column - 1 :].startswith(f"{path[-1]}:")


@given(st.text(st.sampled_from("ab:-[]{},&*!|>#\n \t\"'%@\x00é\ufeff\ud800?~1"), max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever the text is, it gives a document or a finding with a line of the file."""
    try:
        outcome: object = read_document(text, "p.yml").data
    except ConfigurationError as error:
        outcome = error.findings[0].line
    assert isinstance(outcome, dict) or outcome in range(1, text.count("\n") + 2)


def test_positions_count_from_one() -> None:
    """The first key stands in line 1, column 1, and list items have positions too."""
    positions = read_document("a:\n  - x\n  - b: y\n", "p.yml").positions
    assert positions["a",] == Position("p.yml", 1, 1)
    assert positions["a", 1] == Position("p.yml", 3, 5)
    assert positions["a", 1, "b"] == Position("p.yml", 3, 5)


@pytest.mark.parametrize("word", ["yes", "No", "on", "OFF", "ja", "nei", "y", "2026-11", "12:30"])
def test_words_stay_text(word: str) -> None:
    """Words that YAML 1.1 takes for truth values, dates or times are text, as keys too."""
    assert read_document(f"a: {word}\n{word}: b", "p.yml").data == {"a": word, word: "b"}


@pytest.mark.parametrize(
    ("word", "value"),
    [
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("-12", -12),
        ("007", 7),
        ("1.5", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        (".nan", ".nan"),
        (".inf", ".inf"),
        ("1e999", "1e999"),
        ("0x1F", "0x1F"),
        ("9" * 30, "9" * 30),
        ("'12'", "12"),
        ('"true"', "true"),
    ],
)
def test_plain_words_have_meaning(word: str, value: object) -> None:
    """Numbers, truth values and null are what YAML 1.2 says; quoted words are text."""
    data = read_document(f"a: {word}", "p.yml").data
    assert data == {"a": value}
    assert type(data["a"]) is type(value)


def test_empty_text_is_empty_mapping() -> None:
    """A text with nothing but a comment says nothing."""
    assert read_document("# nothing\n", "p.yml").data == {}


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("a: 1\nb: [1", "syntax", 2),
        ("a: 1\n\tb: 2", "syntax", 2),
        ("a: 'x", "syntax", 1),
        ("a: 1\nb: &x 1", "anchor", 2),
        ("a: *x", "anchor", 1),
        ("? &x a\n: 1", "anchor", 1),
        ("a: !!python/name:os.system x", "tag", 1),
        ("a: !env x", "tag", 1),
        ("a: 1\nb: 2\na: 3", "duplicate-key", 3),
        ("a:\n  1: x", "key-no-text", 2),
        ("true: x", "key-no-text", 1),
        ("? [a]\n: x", "key-no-text", 1),
        ("a: 1\n---\nb: 2", "several-documents", 2),
        ("- a", "no-mapping", 1),
        ("text", "no-mapping", 1),
        ("a: 1\nb: \x07", "unreadable-character", 2),
        ("a: \ud800", "unreadable-character", 1),
    ],
)
def test_what_is_refused(text: str, code: str, line: int) -> None:
    """A text that is no single plain mapping is refused, with the line at fault."""
    finding = refusal(text)
    assert (finding.file, finding.line, finding.code) == ("p.yml", line, code)


def test_duplicate_key_names_both_lines() -> None:
    """A key that stands twice is refused where it stands again, with its first line."""
    finding = refusal("a:\n  b: 1\n  b: 2\n")
    assert (finding.path, finding.params["first"]) == ("a.b", "2")


def test_alias_bomb_is_refused_at_once() -> None:
    """Aliases are refused where the first anchor stands; nothing is expanded."""
    bomb = "a: &a [x]\n" + "".join(f"k{n}: &k{n} [*a, *a]\n" for n in range(1000))
    assert refusal(bomb).line == 1


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_depth_is_limited(opening: str) -> None:
    """Fifty levels are read; a text of any depth beyond is refused without being read."""
    assert read_document("a: " + "[" * 49 + "]" * 49, "p.yml").data
    assert refusal("a: " + "[" * 50 + "]" * 50).code == "too-deep"
    assert refusal("a:\n " + opening * 50_000).code == "too-deep"


def test_size_is_limited() -> None:
    """A text of more than 256 KiB is refused; its size is counted in bytes."""
    assert read_document("#" + "x" * (256 * 1024 - 1), "p.yml").data == {}
    assert refusal("#" + "å" * (128 * 1024)).code == "too-large"
