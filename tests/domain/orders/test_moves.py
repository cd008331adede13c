"""Through the gates, and back with a reason."""

from copy import deepcopy

import pytest

from portfolio_bot.domain.documents import Folded, Quote
from portfolio_bot.domain.records.history import body_hash
from portfolio_bot.domain.snapshot import Actor, Snapshot
from tests.domain.examples import (
    CONFIG,
    NOW,
    RAW,
    ask,
    body_of,
    changed,
    chief,
    decided,
    decision,
    gated,
    issue_of,
    keys,
    lead,
    messages,
    moved,
    stranger,
    ticked,
    world,
)


def ready(*more: object, actor: Actor | None = None, **changes: object) -> Snapshot:
    """Return a world in which every gate up to the last is met."""
    issue = decided(
        ticked("start", "insight", 1),
        decision("priority", 2, after="must"),
        *more,  # type: ignore[arg-type]  # decisions
        assignees=("Ola",),
    )
    return world(issue, actor or chief(), **changes)


def test_a_met_gate_lets_the_case_through() -> None:
    """The record tells from, to, the criteria's version and the hash of what was judged."""
    snapshot = world(decided(ticked("start", "insight")), lead())
    for text in ("/neste", "/fase konsept", "/fase Konsept.", "/fase concept", "/fase KONSEPT"):
        outcome = ask(text, snapshot)
        made = outcome.decision
        assert outcome.ok
        assert made is not None
        assert (made.kind, made.before, made.after, made.version) == (
            *("move", "start", "konsept", "1"),
        )
        assert (made.by, made.at, made.body) == ("lise", NOW, body_hash(snapshot.issue.body))
        assert (made.role, made.how) == ("lead", "command")
        assert keys(outcome)[:2] == ["moved", "judged-by"]


def test_words_behind_next_are_its_reason() -> None:
    """`/neste` takes a reason along; the name of a phase is none."""
    snapshot = world(decided(ticked("start", "insight")))
    with_words, without = ask("/neste Alt er klart", snapshot), ask("/fase konsept", snapshot)
    assert with_words.decision is not None
    assert with_words.decision.reason == "Alt er klart"
    assert without.decision is not None
    assert without.decision.reason is None


def test_an_unmet_gate_lists_what_is_left_and_what_is_met() -> None:
    """Every condition is told with its evidence; nothing is recorded."""
    outcome = ask("/neste", world())
    assert (outcome.ok, outcome.decision) == (False, None)
    assert keys(outcome)[0] == "gate-unmet"
    assert dict(messages(outcome)[0].params)["left"] == 1
    assert {"gate-not-ticked", "gate-answer", "gate-form-met"} <= set(keys(outcome))
    assert any(isinstance(block, Folded) for block in outcome.blocks)


def test_a_jump_goes_through_every_gate_between() -> None:
    """All gates are judged, and all versions recorded."""
    outcome = ask("/fase Utført", ready())
    assert outcome.decision is not None
    assert (outcome.decision.after, outcome.decision.version) == ("done", "1, 2, 3")


def test_a_jump_tells_what_is_left_in_all_gates() -> None:
    """Each gate on the way has its own list, under its own name."""
    outcome = ask("/fase Gjennomføring", world(issue_of(body_of({})), chief()))
    assert keys(outcome).count("checklist-title") == 2
    assert dict(messages(outcome)[0].params)["left"] == 3 + 4


def test_each_gate_asks_for_its_own_deciders() -> None:
    """The gate out of Konsept is for the chief, whoever may decide elsewhere."""
    snapshot = ready(moved("konsept", 3), actor=lead())
    assert keys(ask("/neste", snapshot)) == ["denied", "role-name"]
    assert ask("/neste", ready(moved("konsept", 3))).ok


def test_a_jump_asks_at_every_gate() -> None:
    """Whoever may decide at the first gate only comes no further."""
    assert keys(ask("/fase Gjennomføring", ready(actor=lead()))) == ["denied", "role-name"]


@pytest.mark.parametrize("text", ["/neste", "/fase konsept", "/tilbake nei"])
def test_nobody_else_moves(text: str) -> None:
    """A stranger is refused, one whose teams cannot be seen is told so; neither is recorded."""
    for actor, key in ((stranger(), "denied"), (chief("unknown"), "unknown-role")):
        before = [moved("arbeid", 4)] if "tilbake" in text else []
        outcome = ask(text, ready(*before, actor=actor))
        assert keys(outcome)[0] == key
        assert (outcome.ok, outcome.decision) == (False, None)


@pytest.mark.parametrize(
    ("kind", "key"), [("hold", "is-on-hold"), ("stop", "is-stopped"), ("complete", "is-completed")]
)
@pytest.mark.parametrize("text", ["/neste", "/tilbake nei"])
def test_a_case_that_rests_is_not_moved(kind: str, key: str, text: str) -> None:
    """It must be taken up again first; so a closed issue never stands in a running phase."""
    snapshot = ready(moved("arbeid", 3), decision(kind, 4))  # type: ignore[arg-type]  # kinds
    assert keys(ask(text, snapshot)) == [key]


def test_back_goes_one_phase_with_the_reason_quoted() -> None:
    """The reason stands in the record and in the answer, as the person's own words."""
    outcome = ask("/tilbake Vi må tenke mer", ready(moved("arbeid", 3)))
    assert outcome.decision is not None
    assert (outcome.decision.before, outcome.decision.after) == ("arbeid", "konsept")
    assert outcome.decision.reason == "Vi må tenke mer"
    assert Quote(text="Vi må tenke mer") in outcome.blocks


def test_nothing_is_before_the_first_phase() -> None:
    """From the first phase there is no way back."""
    assert keys(ask("/tilbake nei", world())) == ["no-phase-before"]


def test_an_earlier_phase_needs_back() -> None:
    """`/fase` does not go backwards: that takes a reason."""
    assert keys(ask("/fase Ikke startet", ready(moved("arbeid", 3)))) == ["back-needs-reason"]


def test_the_present_phase_needs_nothing() -> None:
    """A case is told to be where it is."""
    assert keys(ask("/fase not started", world())) == ["already-there"]


def test_an_unknown_phase_gets_the_nearest() -> None:
    """A misspelt name is met with the nearest, whatever its case; else with all names."""
    near = ask("/fase KNOSEPT", world())
    assert keys(near) == ["no-such-phase-near"]
    assert dict(messages(near)[0].params)["near"] == "Konsept"
    assert keys(ask("/fase xyz", world())) == ["no-such-phase"]
    assert keys(ask("/fase " + "x" * 60_000, world())) == ["no-such-phase"]


def test_the_last_gate_completes_the_case() -> None:
    """From the last phase, `/neste` completes, with the criteria's version on record."""
    outcome = ask("/neste Takk", ready(moved("done", 3), ticked("done", "closed", 4)))
    made = outcome.decision
    assert made is not None
    assert (made.kind, made.before, made.version, made.reason) == ("complete", "done", "4", "Takk")
    assert keys(outcome) == ["completed", "judged-by"]


def test_an_unmet_last_gate_does_not() -> None:
    """What is left to complete is told."""
    outcome = ask("/neste", ready(moved("done", 3)))
    assert keys(outcome)[0] == "not-complete"
    assert outcome.decision is None


def test_only_deciders_complete() -> None:
    """A stranger does not complete a case."""
    assert keys(ask("/neste", ready(moved("done", 3), actor=stranger())))[0] == "denied"


def test_a_completed_case_is_not_completed_again() -> None:
    """It is told to be so already."""
    snapshot = ready(moved("done", 3), decision("complete", 4))
    assert keys(ask("/neste", snapshot)) == ["already-completed"]


@pytest.mark.parametrize(("count", "warned"), [(0, False), (1, False), (2, True)])
def test_a_crowded_phase_is_told_of(count: int, warned: bool) -> None:  # noqa: FBT001 - a table
    """More than the limit is said, and not refused."""
    outcome = ask("/neste", ready(in_phase={"konsept": count}))
    assert outcome.ok
    assert ("over-limit" in keys(outcome)) is warned


def test_a_phase_without_a_limit_is_never_crowded() -> None:
    """Where no limit is set, no count matters."""
    snapshot = ready(moved("konsept", 3), in_phase={"arbeid": 99})
    assert "over-limit" not in keys(ask("/neste", snapshot))


def test_next_can_be_set_apart_from_phase() -> None:
    """The configuration may entitle others to `/neste` than to `/fase`."""
    config = changed(may={"phase": ["chief"], "next": ["lead"]})
    snapshot = world(decided(ticked("start", "insight")), lead())
    assert ask("/neste", snapshot, config).ok
    assert keys(ask("/fase konsept", snapshot, config))[0] == "denied"
    assert CONFIG.entitled("next") == CONFIG.entitled("phase")


def test_a_change_after_a_sign_off_warns_and_does_not_refuse() -> None:
    """The case goes through the gate, and is completed, with a word of it."""
    insight, closed = (
        ticked(phase, key, number).model_copy(update={"body": "0" * 64})
        for phase, key, number in (("start", "insight", 1), ("done", "closed", 3))
    )
    passed = ask("/neste", world(decided(insight), lead()))
    completed = ask("/neste", world(decided(moved("done"), closed), chief()))
    for outcome in (passed, completed):
        assert outcome.ok
        assert "passed-changed" in keys(outcome)


def test_a_phase_can_entitle_others() -> None:
    """Who may go on, and back, can be set for one phase alone."""
    phases = deepcopy(RAW["phases"])
    phases["start"]["may"] = {"phase": ["chief"]}
    phases["arbeid"]["may"] = {"back": ["lead"]}
    config = changed(phases=phases)
    met = decided(ticked("start", "insight"))
    assert keys(ask("/neste", world(met, lead()), config)) == ["denied", "role-name"]
    assert ask("/neste", world(met, chief()), config).ok
    assert keys(ask("/tilbake nei", ready(moved("arbeid", 3)), config))[0] == "denied"
    assert ask("/tilbake nei", ready(moved("arbeid", 3), actor=lead()), config).ok


def test_a_line_approval_comes_before_the_board() -> None:
    """What the director and the specialist tick is met before the board can vote or decide (B8)."""
    criteria = {
        "line": {"text": "Direktøren er enig.", "tick": ["keeper"]},
        "law": {"text": "Juss har vurdert saken.", "tick": ["lead"]},
    }
    config = gated(criteria=criteria, decided_by=["chief"], vote={"role": "chief", "quorum": 1})
    line, law = ticked("start", "line", 2), ticked("start", "law", 3)
    for so_far in ((), (line,), (law,)):
        early = world(decided(*so_far), chief())
        assert keys(ask("/neste", early, config))[0] == "gate-unmet"
        assert keys(ask("/stem for Bra", early, config))[0] == "vote-not-ready"
    vote = ask("/stem for Bra", world(decided(line, law), chief()), config).decision
    assert vote is not None
    assert ask("/neste", world(decided(line, law, vote), chief()), config).ok
