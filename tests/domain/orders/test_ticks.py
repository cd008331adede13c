"""`/kriterium`: a person with the role vouches for a criterion."""

import pytest

from portfolio_bot.domain.documents import Quote
from tests.domain.examples import ask, chief, decided, keys, lead, messages, moved, stranger, world


@pytest.mark.parametrize("text", ["2", "2 ok", "2. OK.", "#2 ja", "2 yes", "2 oppfylt", "2: met"])
def test_a_criterion_is_approved(text: str) -> None:
    """The record tells phase, criterion and version; the answer repeats the criterion."""
    outcome = ask(f"/kriterium {text}", world())
    made = outcome.decision
    assert made is not None
    assert (made.kind, made.phase, made.criterion, made.met, made.version) == (
        *("tick", "start", "insight", True, "1"),
    )
    assert keys(outcome) == ["criterion-ticked"]


@pytest.mark.parametrize("word", ["ikke", "ikkje", "nei", "no", "not"])
def test_an_approval_is_withdrawn(word: str) -> None:
    """A «no» in any of the languages takes the tick back, on record."""
    outcome = ask(f"/kriterium 2 {word}", world())
    assert outcome.decision is not None
    assert not outcome.decision.met
    assert keys(outcome) == ["criterion-unticked"]


def test_only_the_criterions_own_role_approves() -> None:
    """Whoever may move cases cannot tick what is another role's."""
    for actor in (stranger(), chief()):
        outcome = ask("/kriterium 2 ok", world(actor=actor))
        assert keys(outcome)[0] == "denied"
        assert outcome.decision is None


def test_what_the_program_checks_is_not_ticked() -> None:
    """Nobody can say that an answer is there when it is not."""
    outcome = ask("/kriterium 1 ok", world())
    assert keys(outcome) == ["criterion-is-checked", "gate-answer"]
    assert outcome.decision is None


@pytest.mark.parametrize("text", ["ok", "to ok", "2 kanskje", "99999 ok", "²  ok", "-1 ok", "٢ ok"])
def test_what_cannot_be_read_is_explained(text: str) -> None:
    """A number and a yes or no are wanted."""
    outcome = ask(f"/kriterium {text}", world())
    assert keys(outcome) == ["criterion-usage"]
    assert dict(messages(outcome)[0].params) == {"count": 2}


@pytest.mark.parametrize("number", [0, 3, 9999])
def test_a_criterion_that_is_not_there(number: int) -> None:
    """The numbers that there are, are told."""
    outcome = ask(f"/kriterium {number} ok", world())
    assert keys(outcome) == ["criterion-no-such"]
    assert dict(messages(outcome)[0].params) == {
        "number": number,
        "count": 2,
        "phase": "Ikke startet",
    }


def test_criteria_are_those_of_the_present_phase() -> None:
    """The same number is another criterion in another phase."""
    outcome = ask("/kriterium 1 ok", world(decided(moved("done")), lead()))
    assert outcome.decision is not None
    assert (outcome.decision.phase, outcome.decision.criterion) == ("done", "closed")


def test_a_sign_off_keeps_what_was_judged() -> None:
    """A digest of each answer and the title; taking a tick back keeps none."""
    snapshot = world()
    made, taken = ask("/kriterium 2 ok", snapshot), ask("/kriterium 2 ikke", snapshot)
    assert made.decision is not None
    assert made.decision.answers.keys() == {"problem", "title"}
    assert taken.decision is not None
    assert taken.decision.answers == {}


@pytest.mark.parametrize(
    ("text", "met", "reason"),
    [
        ("2 ok Se rapport 7", True, "Se rapport 7"),
        ("2 ikke Rapporten er trukket", False, "Rapporten er trukket"),
        ("2 ok", True, None),
    ],
)
def test_words_behind_are_evidence(text: str, met: bool, reason: str | None) -> None:  # noqa: FBT001 - a table
    """What is said with a tick is recorded with it and quoted, also when it is taken back."""
    outcome = ask(f"/kriterium {text}", world())
    made = outcome.decision
    assert made is not None
    assert (made.met, made.reason, made.role) == (met, reason, "lead")
    assert (Quote(text=reason or "") in outcome.blocks) is (reason is not None)
