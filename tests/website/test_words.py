"""The report's sentences as plain text, and what is let through of others' text."""

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.escaping import plain
from portfolio_bot.website.frame import marked
from portfolio_bot.website.words import PlainPhrases, host, lines, web_address
from tests.report.portfolio import AS_OF, digdir

PHRASES = PlainPhrases(digdir(), Catalogue("nb", escape=plain))


def test_texts_are_plain() -> None:
    """Somebody's words stand as they are, on one line, without markdown's escapes."""
    assert PHRASES.text("1 * 2 _og_\n[3]") == "1 * 2 _og_ [3]"
    assert PHRASES.text(None) == "–"
    assert len(PHRASES.text("x" * 900)) == 300


def test_nobody_else_stresses() -> None:
    """Stars in somebody's words are not taken for the stress of our own sentences."""
    assert "<strong>" not in marked(PHRASES.text("a **b** ***c***"))
    assert "<strong>" in marked("a **b**")


def test_what_was_said_is_said_again() -> None:
    """Remembering changes nothing: other parameters give another text."""
    said = [PHRASES.say("report-progress", percent=percent) for percent in (1, 2, 1)]
    assert said == ["1 %", "2 %", "1 %"]
    assert [PHRASES.day(None), PHRASES.day(AS_OF), PHRASES.day(None)] == ["–", "23.11.2026", "–"]


def test_lists_are_plain() -> None:
    """Names stand beside each other; none of them is a dash."""
    assert PHRASES.listed(["a_b", "c"]) == "a_b, c"
    assert PHRASES.listed([]) == "–"


def test_issue_is_its_title() -> None:
    """An issue is its title, or its number without one."""
    assert PHRASES.issue(7, "En *tittel*", "https://x.no") == "En *tittel*"
    assert PHRASES.issue(7, "\u202e", "https://x.no") == "#7"


def test_lines_are_kept_and_cleaned() -> None:
    """Line breaks are kept, signs that nobody sees are not."""
    assert lines("  en\r\n\r\nto\u202e\u200b \n") == "en\n\nto"


@pytest.mark.parametrize(
    ("url", "kept"),
    [
        ("https://github.com/a/b/issues/1", True),
        ("http://ghe.example/a", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("https:", False),
        ("//evil.example", False),
        ("https://[", False),
        (None, False),
    ],
)
def test_addresses_lead_to_the_web(url: str | None, *, kept: bool) -> None:
    """Only a whole address of the web is a link's target."""
    assert web_address(url) == (url if kept else None)


def test_host_of_an_address_is_what_is_read() -> None:
    """The reader sees where a link leads, not what stands before the host."""
    assert host("https://bank.no@evil.example:8443/a?b") == "evil.example"
    assert host("ikke en adresse") == "ikke en adresse"
