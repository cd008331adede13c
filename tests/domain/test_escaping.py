"""Hostile text made harmless."""

import re

import comrak
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.escaping import escape, plain

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
