"""Bodies rendered from answers give the same answers back."""

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.forms import Answer, ParsedForm, parse, read, read_template, render_body
from tests.domain.forms.strategies import (
    FORM,
    OPTIONS,
    hostile_answers,
    tidy_answers,
    unclosed_answers,
)

Answers = dict[str, Answer]


def joined(body: str, parsed: ParsedForm) -> str:
    """Put a body together again from what its spans cover."""
    return "".join(
        body[span.start : span.heading_end]
        + body[span.heading_end : span.text_start]
        + body[span.text_start : span.text_end]
        + body[span.text_end : span.end]
        for span in parsed.spans
    )


def expected(text: str) -> str | None:
    """Give the answer GitHub's rendering can carry: blank text is no answer."""
    return text if text.strip() not in {"", "_No response_"} else None


@st.composite
def structured(draw: st.DrawFn) -> Answers:
    """Answers to the fields that are not free text."""
    chosen = draw(st.sets(st.sampled_from(OPTIONS)))
    return {
        "owner": draw(st.sampled_from([None, "Kari", "### Vedtak?"])),
        "decision": draw(st.sampled_from([None, "Ja", "Nei"])),
        "kinds": tuple(option for option in OPTIONS if option in chosen),
        "consent": {
            "Jeg har lest **alt**": draw(st.booleans()),
            "Jeg vil ha e-post": draw(st.booleans()),
        },
    }


def same_options(given: Answer, found: Answer) -> bool:
    """Equal, or another cut of the same text where two cuts are possible."""
    return isinstance(found, tuple) and ", ".join(given or ()) == ", ".join(found)


@given(structured(), tidy_answers, st.one_of(tidy_answers, unclosed_answers), tidy_answers)
def test_every_answer_comes_back_exactly(others: Answers, one: str, first: str, log: str) -> None:
    """Headings quoted in closed blocks, and one block that is never closed, lose nothing."""
    texts: Answers = {"problem": first, "log": log, "risk": one}
    parsed = parse(render_body(FORM, others | texts), FORM)
    found = dict(parsed.answers)
    assert same_options(others["kinds"], found.pop("kinds"))
    assert found == {
        **{key: value for key, value in others.items() if key != "kinds"},
        "problem": expected(first),
        "log": expected(log),
        "risk": expected(one),
    }


@given(structured(), tidy_answers)
def test_line_ends_of_a_browser_edit_change_nothing_else(others: Answers, text: str) -> None:
    """A body whose line ends became CRLF gives the same answers with CRLF in them."""
    body = render_body(FORM, others | {"problem": text, "log": text})
    parsed = parse(body.replace("\n", "\r\n"), FORM)
    wanted = expected(text.replace("\n", "\r\n"))
    assert (parsed.answers["problem"], parsed.answers["log"]) == (wanted, wanted)
    assert parsed.answers["consent"] == others["consent"]


@given(st.lists(hostile_answers, min_size=7, max_size=7), st.sampled_from(["", "\n", "x"]))
def test_spans_cover_every_byte(answers: list[str], before: str) -> None:
    """Whatever stands in a body, headings and sections put together are the body again."""
    headings = [f"### {field.label}\n\n" for field in FORM.fields]
    body = before + "\n\n".join(h + a for h, a in zip(headings, answers, strict=True))
    for reading in (parse, read_template, read):
        assert joined(body, reading(body, FORM)) == body


@given(st.text())
def test_no_text_raises(text: str) -> None:
    """Any string is read without an error and covered by its spans."""
    for reading in (parse, read_template, read):
        assert joined(text, reading(text, FORM)) == text


@given(hostile_answers, st.sampled_from(["Ja", "Nei"]))
def test_an_earlier_answer_never_poses_as_a_later_choice(text: str, decision: str) -> None:
    """Whatever the first answer quotes, the choice is the one made in its own field."""
    answers = {"problem": f"{text}\n\n### Vedtak\n\nJa", "owner": "Kari", "decision": decision}
    parsed = parse(render_body(FORM, answers), FORM)
    assert parsed.answers["decision"] in {decision, None}
