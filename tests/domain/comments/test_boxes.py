"""Boxes in comments, written and read back."""

import comrak
import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.comments.boxes import (
    BoxChange,
    box_mark,
    changed_boxes,
    hidden_id,
    read_boxes,
)
from portfolio_bot.domain.documents import Document, Item, Items
from portfolio_bot.domain.messages import say
from portfolio_bot.wording import write

IDS = st.from_regex(r"\A[a-z][a-z0-9-]{0,20}\Z")
TEXTS = st.text(alphabet="ab <!->c:_[]x*\r\n", max_size=30)
TICKS = st.dictionaries(IDS, st.booleans(), max_size=8)


def written(ticks: dict[str, bool], detail: str = "") -> str:
    """Return a comment with *ticks*, and *detail*, which somebody wrote, at each."""
    items = tuple(
        Item(
            message=say("name", name=f"Kriteriet {number}"),
            mark="met" if ticked else "unmet",
            number=number,
            id=key,
            box=True,
            details=(say("name", name=detail),),
        )
        for number, (key, ticked) in enumerate(ticks.items(), start=1)
    )
    document = Document(marker="<!-- m -->", blocks=(Items(items=items),))
    return write(document, Catalogue("nb").text)


@given(TICKS, TEXTS, st.sampled_from(["\n", "\r\n"]))
def test_boxes_read_back_as_they_were_written(
    ticks: dict[str, bool], detail: str, end: str
) -> None:
    """Whatever stands beside a box, and whichever line ends a browser sends."""
    assert read_boxes(written(ticks, detail).replace("\n", end)) == ticks


@given(TICKS, TEXTS, st.data())
def test_an_edit_gives_exactly_the_changed_boxes(
    ticks: dict[str, bool], detail: str, data: st.DataObject
) -> None:
    """Toggling some boxes, as GitHub does it in the text, is read as just those changes."""
    toggled = data.draw(st.sets(st.sampled_from(sorted(ticks)))) if ticks else set()
    before = written(ticks, detail)
    lines = before.split("\n")
    for key in toggled:
        (at,) = (n for n, line in enumerate(lines) if f" {hidden_id(key)}<br>" in line)
        old, new = box_mark(ticked=ticks[key]), box_mark(ticked=not ticks[key])
        lines[at] = lines[at].replace(old, new, 1)
    expected = {key: not ticked for key, ticked in ticks.items() if key in toggled}
    changes = changed_boxes(before, "\n".join(lines))
    assert {each.id: each.ticked for each in changes} == expected


@given(TICKS)
def test_boxes_are_boxes_at_github(ticks: dict[str, bool]) -> None:
    """GFM makes a check-box of each, and shows nothing of the hidden ids."""
    options = comrak.ExtensionOptions()
    options.tasklist = True
    shown = str(comrak.render_markdown(written(ticks, "x"), extension_options=options))
    assert shown.count('type="checkbox"') == len(ticks)
    assert shown.count("checked") == sum(ticks.values())
    assert "c:" not in shown


@pytest.mark.parametrize("key", ["a--b", "a-", "a---"])
def test_a_hidden_id_ends_no_comment(key: str) -> None:
    """Two hyphens in a row never stand inside the HTML comment."""
    hidden = hidden_id(key)
    assert "--" not in hidden.removeprefix("<!--").removesuffix("-->")
    assert read_boxes(f"- [x] Tekst {hidden}") == {key: True}


@pytest.mark.parametrize(
    "line",
    [
        "- ✅ Tekst <!-- c:a -->",
        "- [x]Tekst <!-- c:a -->",
        "- [y] Tekst <!-- c:a -->",
        "Tekst [x] <!-- c:a -->",
        "- [x] Tekst",
        "- [x] Tekst <!-- c:A -->",
        "> - [x] Tekst <!-- c:a -->",
    ],
)
def test_what_is_no_box_of_ours(line: str) -> None:
    """Only a whole box with an id that can be one is read."""
    assert read_boxes(line) == {}


def test_the_first_of_two_boxes_counts() -> None:
    """A line that somebody doubled says nothing new."""
    assert read_boxes("- [X] a <!-- c:a -->\n* [ ] b <!-- c:a -->") == {"a": True}


def test_lines_that_come_or_go() -> None:
    """A box that is gone was not changed; one that was typed in was empty before."""
    before, after = "- [x] a <!-- c:a -->", "- [x] b <!-- c:b -->\n- [ ] d <!-- c:d -->"
    assert changed_boxes(before, after) == (BoxChange(id="b", ticked=True),)


def test_a_change_has_a_signature() -> None:
    """Ticked and taken back are told apart."""
    signatures = [BoxChange(id="a-b", ticked=ticked).signature for ticked in (True, False)]
    assert signatures == ["+a-b", "-a-b"]


def test_the_longest_comment_is_read_in_a_moment() -> None:
    """A text that comes near to being boxes is read line by line, each once."""
    text = "- [x] " + "<!-- c:a" * 8_000
    assert read_boxes(text) == {}
