"""What every page shares: escaping, colours, parts of a page, and where its decisions come from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from portfolio_bot.report.words.markdown import Shown
from portfolio_bot.website.frame import colour, cut, finalize, marked, name, numbered
from tests.report.strategies import hostile
from tests.website.portfolio import data, log_of, site


def test_stressed_words_are_strong() -> None:
    """What our sentences stress is strong; all else is escaped."""
    assert marked("Flytt til **A & B** <nå>") == ("Flytt til <strong>A &amp; B</strong> &lt;nå&gt;")


@given(hostile)
def test_marked_text_holds_no_other_markup(text: str) -> None:
    """Whatever a text says, no other element than `strong` comes of it."""
    bare = marked(text).replace("<strong>", "").replace("</strong>", "")
    assert "<" not in bare
    assert ">" not in bare


def test_markdown_is_not_taken_for_html() -> None:
    """What the report vouches for as markdown is escaped on a page; markup is kept."""
    assert type(finalize(Shown("<b>"))) is str
    assert finalize(Markup("<b>")) == Markup("<b>")
    assert finalize(3) == "3"


def test_nothing_else_is_shown() -> None:
    """What is neither text nor number is no business of a page."""
    with pytest.raises(TypeError):
        finalize(None)


@given(st.lists(st.integers()), st.integers(1, 5))
def test_parts_make_up_the_whole(found: list[int], size: int) -> None:
    """Parts of a size are never larger, lose nothing, and are at least one."""
    parts = cut(found, size)
    assert [each for part in parts for each in part] == found
    assert parts
    assert all(len(part) <= size for part in parts)


def test_first_page_has_the_bare_name() -> None:
    """The pages of a kind are numbered from the second on."""
    assert numbered("table", 3) == ["table.html", "table-2.html", "table-3.html"]


def test_colour_of_what_is_unknown_is_neutral() -> None:
    """Nothing that is not known looks good or bad."""
    assert [colour("green"), colour("delayed")] == ["success", "danger"]
    assert {colour("none"), colour("unknown"), colour("not-started"), colour(None)} == {"neutral"}


def test_untitled_initiative_has_its_number() -> None:
    """An initiative whose title shows nothing is called by its number."""
    row = data(1).initiatives[0]
    assert name(row.model_copy(update={"title": "\u200b"})) == "#1"


def test_addresses_are_relative() -> None:
    """A page in a folder leads up to the others, so that the site works below any address."""
    page = site(data(1)).page
    _, front = page("index.html", "history", "T", logged=[], paths=["a"], place=0, capped=False)
    _, deep = page("x/y.html", "history", "T", logged=[], paths=["a"], place=0, capped=False)
    assert 'href="kanban.html"' in front
    assert 'href="../kanban.html"' in deep
    assert 'href="../assets/site.css"' in deep


def test_decisions_may_come_from_elsewhere() -> None:
    """Decisions that are given take the place of the data's own, also where there are none."""
    found = data(2)
    row = found.initiatives[1]
    made = site(found)
    given_some = type(made)(made.config, found, made.words, {row.number: log_of(2)})
    given_none = type(made)(made.config, found, made.words, {})
    own = [line for line in found.log if line.number == row.number]
    assert list(made.decisions_of(row)) == own[::-1]
    assert given_some.decisions_of(row) == log_of(2)
    assert given_none.decisions_of(row) == ()
