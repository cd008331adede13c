"""What hides a heading, against a CommonMark parser."""

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from portfolio_bot.domain.forms.constructs import Constructs
from portfolio_bot.domain.forms.lines import split_lines

_LINES = (
    *("```", "````", "```yaml", "~~~", "~~~ x", "    ```", "\t```", "``` a`b", "> ```", "- ```"),
    *("<!-- a", "-->", "<!-- x -->", "<details>", "</details>", "<pre>", "<?php", "?>", "<!X"),
    *("<![CDATA[", "]]>", "<script>", "<details", "<summary>x</summary>", "<hr/>", "<!1", "<a"),
    *("- a", "1. a", "  - b", "12) c", "1.x", "text", "   text", "", "", "", "### L", "### L"),
    *("* * *", "- [ ] x", "10000000000. a", "<preface", "<tables"),
)


@given(st.lists(st.sampled_from(_LINES), max_size=9))
def test_visible_headings_are_those_commonmark_sees(before: list[str]) -> None:
    """A heading at the margin is hidden exactly when a CommonMark parser gives no heading."""
    text = "\n".join([*before, "### L"])
    lines = split_lines(text)
    watched = [number for number, line in enumerate(lines) if line.rest == "### L"]
    hidden = Constructs(lines, watched).hidden_after(-1)
    parser = MarkdownIt("commonmark")
    tokens: list[Token] = []
    parser.block.parse(text, parser, {}, tokens)
    seen = [t.map[0] for t in tokens if t.type == "heading_open" and t.map and not t.level]
    assert [number for number in watched if number not in hidden] == seen


def test_an_indented_fence_ends_with_its_list_item() -> None:
    """A fence at an item's content column reaches no further than the item."""
    lines = split_lines("- a\n  ```\n  kode\n\n### L\n\n1. b\n   <!--\n### L")
    assert Constructs(lines, [4, 8]).hidden_after(-1) == {}


def test_a_lazy_line_keeps_the_item_open() -> None:
    """A paragraph may go on at the margin, and the item's fence with it."""
    lines = split_lines("- a\nlat\n  ```\n  kode\n### L")
    assert Constructs(lines, [4]).hidden_after(-1) == {}


def test_an_item_of_one_closed_fence_hides_nothing_later() -> None:
    """A fence closed in its item is over before the next heading."""
    lines = split_lines("- a\n  ```\n  kode\n  ```\n  b\n### L")
    assert Constructs(lines, [5]).hidden_after(-1) == {}


def test_an_empty_item_has_no_paragraph_to_go_on_with() -> None:
    """Text at the margin after a bare marker ends the item, so a later fence is the document's."""
    lines = split_lines("2)\ntekst\n   ```\n### L")
    assert set(Constructs(lines, [3]).hidden_after(-1)) == {3}


def test_a_blocks_missing_blank_line_is_made_good_by_the_end() -> None:
    """`<details>` ends with the body; a fence or comment that nothing closes is left open."""
    assert not Constructs(split_lines("### L\n\n<details>\nx"), [0]).open_at_end(0)
    assert Constructs(split_lines("### L\n\n<!--\nx"), [0]).open_at_end(0)
