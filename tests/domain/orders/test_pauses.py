"""On hold, stopped, and going on again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.documents import Quote
from portfolio_bot.domain.orders.pauses import Pause, read_pause
from portfolio_bot.domain.records.history import Kind
from tests.domain.examples import ask, chief, decided, decision, keys, stranger, world


@pytest.mark.parametrize(("text", "kind"), [("/vent", "hold"), ("/stopp", "stop")])
def test_a_running_case_is_paused(text: str, kind: Kind) -> None:
    """A reason is recorded and quoted when there is one, and not asked for otherwise."""
    bare, reasoned = ask(text, world(actor=chief())), ask(f"{text} For dyrt", world(actor=chief()))
    assert bare.decision is not None
    assert (bare.decision.kind, bare.decision.reason, len(bare.blocks)) == (kind, None, 1)
    assert reasoned.decision is not None
    assert reasoned.decision.reason == "For dyrt"
    assert Quote(text="For dyrt") in reasoned.blocks


@pytest.mark.parametrize("kind", ["hold", "stop", "complete"])
def test_a_resting_case_goes_on(kind: Kind) -> None:
    """Whatever rests can be taken up again."""
    outcome = ask("/fortsett", world(decided(decision(kind)), chief()))
    assert outcome.decision is not None
    assert (outcome.decision.kind, keys(outcome)) == ("resume", ["resumed"])


@pytest.mark.parametrize(
    ("text", "kind", "key"),
    [
        ("/vent", "hold", "already-on-hold"),
        ("/vent", "stop", "is-stopped"),
        ("/vent", "complete", "is-completed"),
        ("/stopp", "stop", "already-stopped"),
        ("/stopp", "complete", "is-completed"),
    ],
)
def test_what_rests_already_is_not_paused(text: str, kind: Kind, key: str) -> None:
    """A case rests in one way at a time; nothing is recorded."""
    outcome = ask(text, world(decided(decision(kind)), chief()))
    assert (keys(outcome), outcome.decision, outcome.ok) == ([key], None, False)


def test_a_case_on_hold_gets_a_new_day() -> None:
    """What rests may rest until another day, as the reminder offers; the last word counts."""
    resting = world(decided(decision("hold")), chief())
    outcome = ask("/vent til 2027-03-01 Budsjettet er utsatt", resting)
    assert outcome.decision is not None
    assert (outcome.decision.kind, outcome.decision.review) == ("hold", date(2027, 3, 1))
    assert keys(ask("/vent til 2027-13-01", resting)) == ["hold-unread"]


def test_a_new_day_keeps_the_reason() -> None:
    """Who names another day, and says nothing more, has not taken the reason back."""
    resting = world(decided(decision("hold", reason="Mangler midler")), chief())
    decided_now = ask("/vent til 2027-03-01", resting).decision
    assert decided_now is not None
    assert decided_now.reason == "Mangler midler"


def test_a_case_on_hold_can_be_stopped() -> None:
    """Resting is no hindrance to ending."""
    assert ask("/stopp", world(decided(decision("hold")), chief())).ok


def test_a_running_case_has_nothing_to_go_on_from() -> None:
    """`/fortsett` on a running case is told so."""
    assert keys(ask("/fortsett", world(actor=chief()))) == ["not-halted"]


@pytest.mark.parametrize("text", ["/vent", "/stopp", "/fortsett"])
def test_nobody_else_pauses(text: str) -> None:
    """Strangers, and those whose teams cannot be seen, decide nothing."""
    for actor, key in ((stranger(), "denied"), (chief("unknown"), "unknown-role")):
        outcome = ask(text, world(decided(decision("hold")), actor))
        assert (keys(outcome)[0], outcome.decision) == (key, None)


@pytest.mark.parametrize(
    ("text", "pause"),
    [
        ("Venter på penger", Pause(None, "Venter på penger")),
        ("", Pause(None, "")),
        ("til 2027-03-01 Venter på budsjett", Pause(date(2027, 3, 1), "Venter på budsjett")),
        ("Til 1. mars 2027: Budsjett", Pause(date(2027, 3, 1), "Budsjett")),
        ("until 1 March 2027 Budget", Pause(date(2027, 3, 1), "Budget")),
        ("til mars 2027", Pause(date(2027, 3, 1), "")),
        ("til 01.03.2027, Budsjett", Pause(date(2027, 3, 1), "Budsjett")),
        ("til høsten kommer", Pause(None, "til høsten kommer")),
        ("til", Pause(None, "til")),
        ("til 2027-13-01 Budsjett", Pause(None, "til 2027-13-01 Budsjett", "2027-13-01")),
        ("til 1. mars Budsjett", Pause(None, "til 1. mars Budsjett", "1.")),
        ("tilbake til 2027-03-01", Pause(None, "tilbake til 2027-03-01")),
    ],
)
def test_what_stands_behind_a_hold(text: str, pause: Pause) -> None:
    """A date as people write it behind «til», and the reason; or a reason alone."""
    assert read_pause(text) == pause


@given(st.dates(date(2000, 1, 1), date(2999, 12, 31)), st.text(max_size=40))
def test_a_date_and_a_reason_are_told_apart(day: date, reason: str) -> None:
    """The date is read and the words behind it are the reason, whatever they are."""
    words = " ".join(f"x{reason}".split())
    assert read_pause(f"til {day} {words}") == Pause(day, words)


@given(st.text(max_size=60))
def test_any_words_are_read(text: str) -> None:
    """Whatever is written, reading it comes to an end, and a date is never made up."""
    pause = read_pause(text)
    assert pause.review is None or text.split(maxsplit=1)[0].casefold() in {"til", "until"}


def test_a_hold_can_have_a_day_of_review() -> None:
    """The day is recorded apart from the reason, and told."""
    outcome = ask("/vent til 2027-03-01 Venter på budsjett", world(actor=chief()))
    made = outcome.decision
    assert made is not None
    assert (made.review, made.reason, made.role) == (
        date(2027, 3, 1),
        "Venter på budsjett",
        "chief",
    )
    assert keys(outcome) == ["held-until"]
    assert Quote(text="Venter på budsjett") in outcome.blocks


def test_a_day_of_review_is_to_come() -> None:
    """A day that has passed is refused; today will do."""
    past = ask("/vent til 2026-11-22 Budsjett", world(actor=chief()))
    assert (keys(past), past.decision) == (["hold-past"], None)
    assert ask("/vent til 2026-11-23 Budsjett", world(actor=chief())).ok


def test_a_day_that_cannot_be_read_is_told() -> None:
    """What looks like a date and is none is not taken for a reason."""
    outcome = ask("/vent til 1.13.2027 Budsjett", world(actor=chief()))
    assert (keys(outcome), outcome.decision) == (["hold-unread"], None)
