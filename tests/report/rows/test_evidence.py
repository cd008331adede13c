"""Evidence as data, and back."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.messages import Message, Param, Trusted, say
from portfolio_bot.report.rows.evidence import Evidence, evidence_of

names = st.from_regex(r"[a-z]{1,8}", fullmatch=True)
plain_values = (
    st.text(max_size=20)
    | st.dates()
    | st.integers(-(2**53), 2**53)
    | st.floats(allow_nan=False, allow_infinity=False)
)


def messages(values: st.SearchStrategy[Param]) -> st.SearchStrategy[Message]:
    """Make messages with parameters of *values*."""
    params = st.dictionaries(names, values, max_size=4)
    return st.builds(lambda key, given: say(key, **given), names, params)


nested = messages(plain_values | st.lists(messages(plain_values), max_size=2).map(tuple))


@given(nested)
def test_a_message_survives_json(message: Message) -> None:
    """What is written as JSON and read back says the same, each parameter of its kind."""
    text = evidence_of(message).model_dump_json()
    back = Evidence.model_validate_json(text).message
    assert back == message
    kinds = [type(value) for _, value in message.params if not isinstance(value, tuple)]
    assert kinds == [type(value) for _, value in back.params if not isinstance(value, tuple)]


def test_a_day_is_not_taken_for_text() -> None:
    """Text that looks like a day stays text, and a day a day."""
    message = say("x", a="2026-11-02", b=date(2026, 11, 2))
    back = Evidence.model_validate_json(evidence_of(message).model_dump_json()).message
    assert [type(value) for _, value in back.params] == [str, date]


def test_nothing_stays_trusted() -> None:
    """A name that the program trusted is hostile text once it has been data."""
    [(_, name)] = evidence_of(say("x", name=Trusted("<b>"))).message.params
    assert not isinstance(name, Trusted)
