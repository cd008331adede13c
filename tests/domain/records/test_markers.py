"""The hidden first line: records that nobody can forge or break out of."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.records.markers import (
    Answered,
    Digested,
    GateMark,
    Start,
    Status,
    answer_marker,
    digest_marker,
    first_line,
    gate_marker,
    is_status,
    read_answer,
    read_digest,
    read_gate,
    read_status,
    status_marker,
)
from tests.domain.examples import decision, ticked

HOSTILE = "--> <script> & -- --- <!-- --!> \n\r\u2028 }{ \\ \" ' -"


@pytest.mark.parametrize("end", ["", "\n", "\n\nTekst\n", "\r\n\r\nTekst"])
def test_what_is_written_is_read_back(end: str) -> None:
    """A record survives whatever follows it, with either kind of line end."""
    answered = Answered(
        comment="IC_1", commands=("next", "?x"), decisions=(decision("hold", reason=HOSTILE),)
    )
    assert read_answer(answer_marker(answered) + end) == answered


def test_a_refused_answer_is_read_back() -> None:
    """That something was refused is kept too."""
    answered = Answered(comment="IC_1", commands=(), ok=False)
    assert read_answer(answer_marker(answered)) == answered


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=60))
def test_no_reason_ends_the_comment(reason: str) -> None:
    """Whatever somebody writes, the record is one line and one HTML comment, and comes back."""
    answered = Answered(
        comment="IC", commands=(reason,), decisions=(decision("stop", reason=reason),)
    )
    marker = answer_marker(answered)
    inside = marker.removeprefix("<!-- ").removesuffix(" -->")
    assert "\n" not in marker
    assert "--" not in inside
    assert not set("<>&@#") & set(inside)
    assert "://" not in inside
    assert read_answer(marker + "\n") == answered


@pytest.mark.parametrize(
    "body",
    [
        "",
        "Hei",
        "\n" + answer_marker(Answered(comment="IC", commands=())),
        " " + answer_marker(Answered(comment="IC", commands=())),
        "> " + answer_marker(Answered(comment="IC", commands=())),
        answer_marker(Answered(comment="IC", commands=())) + " mer",
        "<!-- portfolio-bot:answer -->",
        "<!-- portfolio-bot:answer {} -->",
        "<!-- portfolio-bot:answer [1] -->",
        '<!-- portfolio-bot:answer {"comment":"a","commands":[],"more":1} -->',
        '<!-- portfolio-bot:answer {"comment":"a","commands":[],"decisions":[{"id":"x"}]} -->',
        "<!-- portfolio-bot:answer " + "[" * 50_000 + " -->",
    ],
)
def test_what_is_no_record(body: str) -> None:
    """Anything but a whole record at the very beginning is none, and no error."""
    assert read_answer(body) is None


def test_the_status_comment_is_known_by_its_first_line() -> None:
    """A marker further down does not count; a damaged one does, but keeps nothing."""
    marker = status_marker(Start(phase="konsept", priority="must"))
    assert is_status(f"{marker}\r\nTekst")
    assert read_status(f"{marker}\r\nTekst") == Status(phase="konsept", priority="must")
    assert not is_status(f"Hei\n{marker}")
    assert is_status("<!-- portfolio-bot:status -->")
    assert read_status("<!-- portfolio-bot:status -->") is None
    assert read_status(f"{marker} x") is None


def test_the_first_line_has_no_line_end() -> None:
    """The first line is told without its line end, whichever kind it is."""
    assert [first_line(text) for text in ("a\r\nb", "a\nb", "a", "")] == ["a", "a", "a", ""]


def test_answers_are_written_once() -> None:
    """All sign-offs of a record share the digests of what was judged; others have none."""
    answers = {"problem": "1b1b1b1b", "title": "2c2c2c2c"}
    signed = tuple(
        ticked("start", key, number).model_copy(update={"answers": answers})
        for number, key in enumerate(("a", "b"))
    )
    taken, held = ticked("start", "c", 3, met=False), decision("hold", 4)
    answered = Answered(comment="IC", commands=(), decisions=(*signed, taken, held))
    marker = answer_marker(answered)
    assert marker.count("1b1b1b1b") == 1
    assert read_answer(marker) == answered


def test_a_gate_comment_is_known_by_its_first_line() -> None:
    """Which gate it is of, and which decision passed it; a damaged one is of none."""
    mark = GateMark(phase="konsept", passed="IC_1#1")
    assert gate_marker(GateMark(phase="x")) == '<!-- portfolio-bot:gate {"phase":"x"} -->'
    assert read_gate(f"{gate_marker(mark)}\r\nTekst") == mark
    assert read_gate(f"Hei\n{gate_marker(mark)}") is None
    assert read_gate("<!-- portfolio-bot:gate {} -->") is None


def test_the_edition_of_a_digest_is_read_back() -> None:
    """A digest keeps the day of its edition; what is no digest has none."""
    digested = Digested(edition=date(2026, 11, 2))
    assert read_digest(digest_marker(digested) + "\n\nTekst") == digested
    assert read_digest("Tekst") is None
    assert read_digest("<!-- portfolio-bot:digest {} -->") is None
