"""Hostile text made harmless."""

import json
import re
from unicodedata import category

import comrak
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.escaping import escape, is_usual, plain, unmentioned, visible_json
from tests.security.oracles import PLAIN_TAGS, trouble
from tests.security.texts import PIECES, TEXTS, filled, lines

LOOKED_FOR = re.compile(r"@\w|#\d|gh-\d|\w://|www\.|:\w+:", re.IGNORECASE)
"""What GitHub makes links, mentions or pictures of, in text that is rendered already."""

HOSTILE = [
    "@alle",
    "@etaten/styret",
    "fixes #12",
    "Closes etaten/portefolje#3",
    "GH-12 og gh-3",
    "https://github.com/a/b/issues/1",
    "www.example.com",
    "kari@example.no",
    "<b>fet</b>",
    "<!-- skjult",
    "--> ut",
    "**fet** _kursiv_ ~~strøket~~ `kode`",
    "[lenke](https://x.no) ![bilde](x.png)",
    "| a | b |",
    "$x^2$",
    "&lt;script&gt; &amp;",
    "# overskrift",
    "> sitat",
    "- punkt",
    "+ punkt",
    "1. punkt",
    "1) punkt",
    "---",
    "===",
    "```",
    "~~~",
    ":tada:",
    "a\\b",
    "\u202eomvendt\u200b",
    "[^1]: note",
    "[x] kryss",
]


def text_of(markdown: str) -> str:
    """Return the text that a reader of *markdown* sees, less the signs that break words."""
    shown = str(comrak.render_markdown(markdown))
    bare = re.sub(r"</?(?:p|td|tr|table)>", "", shown).strip()
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        bare = bare.replace(entity, sign)
    return bare.replace("\u200b", "")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_does_nothing(text: str) -> None:
    """It reads as written, in one paragraph, and holds nothing for GitHub to act on."""
    escaped = escape(text)
    shown = str(comrak.render_markdown(escaped))
    assert re.fullmatch(r"<p>[^<]*</p>\n", shown)
    assert text_of(escaped) == plain(text)
    assert not LOOKED_FOR.search(shown)


@pytest.mark.parametrize("text", TEXTS)
def test_no_known_attack_does_anything(text: str) -> None:
    """Whatever it tries, it is one paragraph of words, and GitHub finds nothing in them."""
    assert trouble(escape(text), PLAIN_TAGS) == []


@given(lines)
def test_no_mixture_of_attacks_does_anything(text: str) -> None:
    """Attacks put together, in any order, are one paragraph of words too."""
    assert trouble(escape(text), PLAIN_TAGS) == []


@pytest.mark.parametrize("piece", PIECES)
def test_a_whole_body_of_one_piece_does_nothing(piece: str) -> None:
    """The longest body there can be, of one piece over and over, is words too."""
    assert trouble(escape(filled(piece)), PLAIN_TAGS) == []


@given(
    st.text(
        alphabet=st.sampled_from(list("ab1 @#<>&*_`~[]()!|\\-+=.:$/\n\t\u200b\ue000")), max_size=40
    )
)
def test_any_text_reads_as_it_was_written(text: str) -> None:
    """Whatever signs somebody puts together, they are shown and nothing else."""
    escaped = escape(text)
    assert "\n" not in escaped
    assert text_of(escaped) == plain(text)


@given(st.text(max_size=40))
def test_any_text_stays_on_one_line(text: str) -> None:
    """No sign, however rare, begins a new line or hides."""
    assert len(escape(text).splitlines()) <= 1
    assert plain(plain(text)) == plain(text)


@pytest.mark.parametrize("piece", ["@", "#", "a:", ":a", "GH-", "www.", "1", " ", "*"])
def test_long_text_comes_to_an_end(piece: str) -> None:
    """The longest text there can be, made of one piece over and over, is escaped."""
    assert escape(piece * (65_500 // len(piece))).count("\n") == 0


def test_plain_text_has_no_invisible_signs() -> None:
    """Control, direction and zero-width signs go, spaces become one."""
    assert plain(" a\u202e\u200b\x07\tb\r\nc\ufeff ") == "a b c"


@pytest.mark.parametrize("sign", "\u034f\u115f\u3164\uffa0\u2800\ufe0f\U000e0041\xad")
def test_letters_that_show_nothing_go(sign: str) -> None:
    """A title made of letters that nobody sees is an empty title, and so has no hidden link."""
    assert plain(sign * 3) == ""


def test_only_what_may_be_a_commit_is_broken() -> None:
    """A commit's name makes no link; a number, a word or a longer hash stays as it is."""
    assert "a5c378&#8203;5ed8d6&#8203;a" in escape("a5c3785ed8d6a")
    for text in ("20261123", "987654321", "effaced", "a5c378", "a5" * 32):
        assert escape(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Spør @etaten/styret.", "Spør @&#8203;etaten/styret."),
        ("@a (@b) **@c**", "@&#8203;a (@&#8203;b) **@&#8203;c**"),
        ("`/tildel @bruker` @a", "`/tildel @bruker` @&#8203;a"),
        ("[x](https://x.no/@a) a@b.no @ b", "[x](https://x.no/@a) a@b.no @ b"),
        ("` @a", "` @&#8203;a"),
    ],
)
def test_our_own_text_mentions_nobody(text: str, shown: str) -> None:
    """A mention in a configured text is broken; code, addresses and all markdown stay."""
    assert unmentioned(text) == shown


@given(
    st.recursive(
        st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=5
    )
)
def test_json_says_the_same_visibly(data: object) -> None:
    """JSON with its hidden signs spelt out means the same, and has none of them."""
    text = visible_json(json.dumps(data, ensure_ascii=False))
    assert json.loads(text) == data
    assert not re.search("[\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]", text)


def test_each_hidden_sign_is_spelt_out() -> None:
    """No control or format sign stands as it is among those that texts here have, or near them."""
    signs = [chr(code) for code in (*range(0x7F, 0x600), *range(0x2000, 0x2070))]
    hidden = [sign for sign in signs if category(sign) in {"Cc", "Cf", "Zl", "Zp"}]
    assert [sign for sign in hidden if visible_json(f'"a{sign}"') == f'"a{sign}"'] == []


def test_no_hidden_sign_is_usual() -> None:
    """What is spelt out is never taken for usual."""
    signs = [chr(code) for code in (*range(0x3000), *range(0xE000, 0x10000), 0xE0001, 0xE0041)]
    assert [sign for sign in signs if is_usual(sign.encode()) and visible_json(sign) != sign] == []
    assert is_usual("{\n\t«Blåbær – syltetøy» ~}".encode())
    assert not is_usual("Blåbær\u202e".encode())


def test_json_spells_out_in_pairs() -> None:
    """A sign beyond the first plane is spelt as JSON spells it."""
    assert visible_json('"a\u202e\U000e0041é"') == '"a\\u202e\\udb40\\udc41é"'
