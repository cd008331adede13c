"""What both ways of reading a body share."""

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.forms import FormField, FormOption, Problem, Span
from portfolio_bot.domain.forms.answers import Reading
from portfolio_bot.domain.forms.collect import (
    collect,
    missing_heading,
    preamble_span,
    section_span,
)

TEXT = FormField(id="a", type="textarea", label="Behov")
NEEDED = TEXT.model_copy(update={"required": True})
REQUIRED = Problem(field="a", code="required")
FENCE = Problem(field="b", code="fence_missing")
STRAY = Problem(field=None, code="text_before_first_field")


def test_readings_become_one_result() -> None:
    """Answers go by field; empty extras go; the body's warnings come before the fields'."""
    readings = {
        "a": Reading(None, problems=(REQUIRED,)),
        "b": Reading("x", warnings=(FENCE,), extra="rest"),
    }
    parsed = collect(readings, warnings=(STRAY,), preamble="Hei", unclaimed=("# Eget",))
    assert parsed.answers == {"a": None, "b": "x"}
    assert (parsed.problems, parsed.warnings) == ((REQUIRED,), (STRAY, FENCE))
    assert parsed.extra == {"b": "rest"}
    assert (parsed.preamble, parsed.unclaimed, parsed.spans) == ("Hei", ("# Eget",), ())


@given(
    st.text("\r\n"),
    st.text("a \r\n", max_size=6).filter(lambda text: text == text.strip("\r\n")),
    st.text("\r\n"),
)
def test_a_section_loses_only_githubs_line_ends(before: str, answer: str, after: str) -> None:
    """At most one line end goes before the text and two after it, and a CRLF is never split."""
    body = f"### A\n{before}{answer}{after}"
    span = section_span(body, "a", start=0, heading_end=6, end=len(body))
    skipped, dropped = body[6 : span.text_start], body[span.text_end :]
    kept = body[span.text_start : span.text_end]
    assert skipped in {"", "\n", "\r\n", "\r"}
    assert len(dropped.replace("\r\n", "\n")) <= 2
    assert skipped + kept + dropped == before + answer + after
    assert answer in kept
    assert not (skipped.endswith("\r") and kept.startswith("\n"))
    assert not (kept.endswith("\r") and dropped.startswith("\n"))


def test_an_empty_section_has_an_empty_text() -> None:
    """A heading with one line end below it holds a text of no length, inside the section."""
    span = section_span("### A\n\n", None, start=0, heading_end=6, end=7)
    assert span == Span(field=None, start=0, heading_end=6, text_start=7, text_end=7, end=7)


def test_a_missing_heading_weighs_as_much_as_its_answer() -> None:
    """It is a problem where an answer is required, and a warning where it is not."""
    missing = Problem(field="a", code="heading_missing", params={"label": "Behov"})
    assert missing_heading(NEEDED) == Reading(None, problems=(missing,))
    assert missing_heading(TEXT) == Reading(None, warnings=(missing,))


def test_a_missing_required_box_is_a_missing_heading() -> None:
    """Checkboxes with a required box are missed as a problem, though the field is optional."""
    option = FormOption(label="Lest", required=True)
    reading = missing_heading(
        FormField(id="c", type="checkboxes", label="Ja", options=(option,)),
    )
    assert reading.answer == {"Lest": False}
    assert [problem.code for problem in reading.problems] == ["heading_missing"]
    assert reading.warnings == ()


def test_no_preamble_has_no_span() -> None:
    """Text before the first heading is a span of no field, and no text is none."""
    assert preamble_span(0) == []
    assert preamble_span(4) == [
        Span(field=None, start=0, heading_end=0, text_start=0, text_end=4, end=4)
    ]
