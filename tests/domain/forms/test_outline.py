"""The headings of free markdown, in every way people write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from portfolio_bot.domain.forms.lines import split_lines
from portfolio_bot.domain.forms.outline import BOLD_LEVEL, Heading, outline
from tests.domain.forms.strategies import any_text, closed_blocks, plain_lines


def headings(text: str) -> list[Heading]:
    """Read a text's headings."""
    return outline(split_lines(text))


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("# Problem", Heading(0, 0, 1, "problem")),
        ("###### problem: ##", Heading(0, 0, 6, "problem")),
        ("# **Problem**", Heading(0, 0, 1, "problem")),
        ("**Problem**", Heading(0, 0, BOLD_LEVEL, "problem", certain=False)),
        ("__Problem:__", Heading(0, 0, BOLD_LEVEL, "problem", certain=False)),
        ("**Problem** :", Heading(0, 0, BOLD_LEVEL, "problem", certain=False)),
        ("Problem\n===", Heading(0, 1, 1, "problem", certain=False)),
        ("Problem\n-", Heading(0, 1, 2, "problem", certain=False)),
    ],
)
def test_headings_are_read_in_every_dress(text: str, heading: Heading) -> None:
    """ATX headings are certain; underlined and bold lines are headings if they name a field."""
    assert headings(f"{text}\nTungt") == [heading]


@pytest.mark.parametrize(
    "block",
    [
        "```\n# Problem\n```",
        "<!--\n# Problem\n-->",
        "```[tasklist]\n- [ ] # Problem\n```",
        "```[tasklist]\n\n```",
        "```yaml\n# Problem\n```",
        "- punkt\n\n  # Problem",
        "    # Problem",
        "tekst\nProblem\n---",
        "Problem\n- -",
        "Problem\n    ---",
        "Problem\n\n---",
        "**Problem** er tungt",
        "####### Problem",
    ],
)
def test_text_that_only_looks_like_a_heading_is_none(block: str) -> None:
    """Code, comments, list items and longer paragraphs hold no headings."""
    assert [heading.text for heading in headings(f"{block}\n\n# Slutt")] == ["slutt"]


def test_a_list_in_a_comment_shows_no_heading_of_later_code() -> None:
    """An item quoted in a comment does not break off the indented fence below it."""
    assert headings("<!--\n- [ ] oppgave\n-->\n\n   ~~~ x\n### Vedtak\n  ~~~") == []


def test_an_unclosed_fence_hides_nothing() -> None:
    """Headings after a forgotten fence are still read."""
    assert [h.text for h in headings("# A\n```\nNAV\n\n# B\nx")] == ["a", "b"]


def test_a_tasklists_title_is_a_heading() -> None:
    """A tasklist's first filled line is its title, which tells where the fence closes."""
    text = "x\n```[TaskList]\n\n### Mål 1:\n- [ ] A\n# B\n```\n# C"
    assert headings(text) == [
        Heading(1, 3, 3, "mål 1", certain=False, closer=6),
        Heading(7, 7, 1, "c"),
    ]


@settings(max_examples=50)
@given(st.lists(st.one_of(plain_lines, closed_blocks(), any_text), max_size=5))
def test_certain_headings_are_those_commonmark_sees(blocks: list[str]) -> None:
    """Where a paragraph ends every list and nothing is left open, they are a parser's."""
    text = "\n\nslutt\n\n".join(blocks)
    found = [h for h in headings(text) if h.certain]
    tokens = MarkdownIt("commonmark").parse(text)
    seen = [
        (t.map[0], int(t.tag[1:]))
        for t in tokens
        if t.type == "heading_open" and t.map and t.level == 0 and t.markup.startswith("#")
    ]
    assert [(h.first, h.level) for h in found] == seen
