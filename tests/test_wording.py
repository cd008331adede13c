"""Documents as markdown."""

import re

import comrak
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.documents import (
    Block,
    Copy,
    Document,
    Folded,
    Heading,
    Item,
    Items,
    Paragraph,
    Quote,
    paragraph,
)
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.wording import LONGEST, write

WORDS = Catalogue("nb").text


def named(text: str) -> Block:
    """Return a paragraph that says *text*."""
    return paragraph(say("name", name=text))


def written(*blocks: Block) -> str:
    """Return *blocks* as markdown, below a marker."""
    return write(Document(marker="<!-- m -->", blocks=blocks), WORDS)


@pytest.mark.parametrize(
    ("block", "markdown"),
    [
        (Heading(message=say("name", name="A")), "### A"),
        (Paragraph(messages=(say("name", name="A."), say("name", name="B."))), "A. B."),
        (
            Items(
                items=(
                    Item(message=say("name", name="A")),
                    Item(message=say("name", name="B"), mark="met", number=1),
                    Item(
                        message=say("name", name="C"),
                        mark="unmet",
                        details=(say("name", name="d"), say("name", name="e")),
                    ),
                )
            ),
            "- A\n- ✅ **1.** B\n- ⬜ C<br>d<br>e",
        ),
        (
            Items(
                items=(
                    Item(message=say("name", name="A"), mark="met", number=1, id="a-b", box=True),
                    Item(message=say("name", name="B"), mark="unmet", id="b", box=True),
                    Item(
                        message=say("name", name="C"),
                        mark="met",
                        id="c",
                        details=(say("name", name="d"),),
                    ),
                )
            ),
            "- [x] **1.** A <!-- c:a_b -->\n- [ ] B <!-- c:b -->\n- ✅ C <!-- c:c --><br>d",
        ),
        (Quote(text="a\n\n@kari"), "> a\n>\n> @&#8203;kari"),
        (Quote(text=""), ">"),
        (Copy(lines=("/neste", "/status")), "```text\n/neste\n/status\n```"),
        (Copy(lines=("a ``` b",)), "````text\na ``` b\n````"),
        (
            Folded(
                summary=say("name", name="S"),
                blocks=(Folded(summary=say("name", name="T"), blocks=(named("A"),)),),
            ),
            (
                "<details><summary>S</summary>\n\n"
                "<details><summary>T</summary>\n\nA\n\n</details>\n\n</details>"
            ),
        ),
        (
            Folded(summary=say("name", name="S"), blocks=(named("A"), named("B"))),
            "<details><summary>S</summary>\n\nA\n\nB\n\n</details>",
        ),
    ],
)
def test_blocks(block: Block, markdown: str) -> None:
    """Each kind of block has its form in markdown; the marker is the first line."""
    assert written(block) == f"<!-- m -->\n\n{markdown}\n"


def test_a_document_is_never_longer_than_github_takes() -> None:
    """What does not fit falls away from the end, block by block, and that is shown."""
    text = written(*(named("x" * 9_000) for _ in range(20)))
    assert len(text) <= LONGEST + 1
    assert text.startswith("<!-- m -->\n\nx")
    assert text.endswith("x\n\n…\n")


def test_one_block_that_is_too_long_leaves_the_marker() -> None:
    """The records in the marker are kept, whatever the words."""
    assert written(named("a"), named("x" * 70_000)) == "<!-- m -->\n\na\n\n…\n"
    assert written(named("x" * 70_000)) == "<!-- m -->\n\n…\n"


def test_a_long_quotation_is_cut() -> None:
    """Somebody's words are shown to two thousand characters."""
    assert written(Quote(text="x" * 5_000)).endswith("x…\n")
    assert len(written(Quote(text="x" * 5_000))) < 2_100


SIGNS = st.text(alphabet="ab`~>#-*_<!/ \n\r\t1.)|=\u2028", max_size=60)


@given(SIGNS)
def test_a_quotation_holds_whatever_is_quoted(text: str) -> None:
    """Nothing that somebody writes leaves the quotation, or becomes more than text in it."""
    shown = str(comrak.render_markdown(written(Quote(text=text), named("ETTER"))))
    inside, after = shown.split("</blockquote>")
    assert "<p>ETTER</p>" in after
    assert not re.search("<(?!/?(?:p|blockquote)>|br)", inside.split("-->")[1])


@given(st.text(alphabet="ab`~/ ", max_size=40))
def test_what_is_to_be_copied_stands_as_it_is(line: str) -> None:
    """A fence is longer than any that stands in the text."""
    shown = str(comrak.render_markdown(written(Copy(lines=(f"x{line}",)), named("ETTER"))))
    assert f"x{line}\n</code></pre>" in shown
    assert "<p>ETTER</p>" in shown


def test_our_own_words_stand_as_they_are() -> None:
    """Trusted text is markdown of ours."""
    assert "**fet**" in written(paragraph(say("name", name=Trusted("**fet**"))))
