"""Markdown to harmless HTML."""

import pytest

from portfolio_bot.demo.pages.markdown import to_html


def resolve(address: str) -> str | None:
    """Know issue 7 and one picture; let the web be; refuse the rest."""
    known = {"#7": "saker/007.html", "faser.svg": "rapport/faser.svg"}
    return known.get(address) or (address if address.startswith(("https:", "//")) else None)


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        '<a href="javascript:alert(1)">x</a>',
        "<svg onload=alert(1)></svg>",
        '<p style="position:fixed" onclick="alert(1)">x</p>',
        "<iframe src=https://example.org></iframe>",
        '<form action="https://example.org"><input name=q></form>',
    ],
)
def test_hostile_text_is_harmless(text: str) -> None:
    """Scripts, handlers, frames, forms and styles from an issue do not reach the page."""
    html = to_html(text, resolve)
    for word in ("<script", "onerror", '="javascript:', "onload", "onclick", "style=", "<iframe"):
        assert word not in html
    assert "<form" not in html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<details><summary>Mer</summary>\n\ntekst\n\n</details>", "<summary>Mer</summary>"),
        ("- en<br>to", "<li>en<br>to</li>"),
        ("<sub>liten</sub>", "<sub>liten</sub>"),
        ("~~bort~~", "<s>bort</s>"),
        ("før <!-- skjult --> etter", "<p>før  etter</p>"),
    ],
)
def test_what_the_bot_writes_is_kept(text: str, html: str) -> None:
    """Folded parts, line breaks and small print are shown; HTML comments are not."""
    assert html in to_html(text, resolve)


def test_boxes_are_shown_and_dead() -> None:
    """Task lists show boxes that nobody can tick."""
    html = to_html("- [x] gjort\n- [ ] igjen", resolve)
    assert html.count('type="checkbox"') == html.count("disabled=") == 2
    assert html.count("checked=") == 1


def test_any_other_input_becomes_a_box() -> None:
    """No field for text can be smuggled in."""
    assert 'type="text"' not in to_html('<input type="text" value="passord">', resolve)


def test_tables_can_scroll() -> None:
    """A wide table scrolls by itself, and can be reached by keyboard."""
    html = to_html("| a |\n| --- |\n| b |", resolve)
    assert '<div class="wide" tabindex="0" role="region"' in html


def test_issue_numbers_are_links() -> None:
    """A known issue's number becomes a link; unknown ones, and those in code or links, do not."""
    html = to_html("Se #7, #8, `#7` og [her #7](https://example.org).", resolve)
    assert html.count('href="saker/007.html"') == 1
    assert "#8," in html


def test_pictures_from_elsewhere_are_not_fetched() -> None:
    """Opening a page asks nothing of the web."""
    text = "![a](faser.svg) ![b](https://example.org/x.png) ![c](//example.org/x.png)"
    html = to_html(text, resolve)
    assert html.count("src=") == 1
    assert 'src="rapport/faser.svg"' in html


def test_line_breaks_of_comments_are_kept() -> None:
    """A line break in a comment is one for the reader; in a file it is a space."""
    assert "<br>" in to_html("/kriterium 1 ok\n/neste", resolve)
    assert "<br>" not in to_html("en\nto", resolve, is_file=True)


def test_headings_of_a_file_can_be_linked_to() -> None:
    """A file's headings get GitHub's anchors; a comment's get none."""
    assert '<h2 id="kort-fortalt">' in to_html("## Kort fortalt", resolve, is_file=True)
    assert "id=" not in to_html('## A\n\n<h2 id="b">B</h2>', resolve)
