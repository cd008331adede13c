"""Safe markdown."""

import comrak
import pytest
from hypothesis import given
from markupsafe import Markup

from portfolio_bot.report.words.markdown import Shown, finalize, link, shortened, slug
from tests.report.strategies import hostile


def test_shown_text_stays() -> None:
    """What is made by us, or by a macro, stands as it is; all else is escaped."""
    assert finalize(Shown("**a**")) == "**a**"
    assert finalize(Markup("| a |")) == "| a |"
    assert finalize("**a**") == r"\*\*a\*\*"


@pytest.mark.parametrize("value", [None, 3, 1.5, ["a"]])
def test_pages_show_words_only(value: object) -> None:
    """A value without words for it is an error, not a surprise on the page."""
    with pytest.raises(TypeError):
        finalize(value)


def test_long_text_is_cut() -> None:
    """Text is cut to its length with an ellipsis, and folded to one line."""
    assert shortened("abc", 3) == "abc"
    assert shortened("ab\n cd", 4) == "ab…"


@pytest.mark.parametrize(
    "url",
    ["", "javascript:alert(1)", "data:text/html,x", "//evil.example", "https://", "http://[::1"],
)
def test_only_web_addresses_are_linked(url: str) -> None:
    """What is no web address is no link."""
    assert link("tekst", url) == "tekst"


def test_address_cannot_end_its_link() -> None:
    """Signs that would end a link or a cell are encoded."""
    assert link("a", "https://x.example/b)|c d`<") == "[a](https://x.example/b%29%7Cc%20d%60%3C)"


@given(hostile)
def test_text_cannot_change_its_link(text: str) -> None:
    """Whatever the text, the link is one link to its own address."""
    page = comrak.render_markdown(f"x {link(text, 'https://x.example/1')}")
    assert page.count("<a ") == 1 or not text.strip()
    assert page.count('href="https://x.example/1"') == page.count("href=")
    assert "<img" not in page


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [("Kort fortalt", "kort-fortalt"), ("Mål, og «gevinst» 2", "mål-og-gevinst-2")],
)
def test_slug_is_that_of_github(heading: str, anchor: str) -> None:
    """An anchor has small letters, digits and hyphens."""
    assert slug(heading) == anchor
