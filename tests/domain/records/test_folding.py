"""What decisions add up to."""

from datetime import timedelta
from typing import Any, get_args

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Decision, Kind, Standing, in_order
from tests.domain.examples import CONFIG, NOW, changed, decision, moved, ticked

START = Standing(phase="start")
PHASES = st.sampled_from([*CONFIG.phase_ids(), "borte"])


def after(*decisions: Decision) -> Standing:
    """Return where a case stands after *decisions*."""
    return fold(CONFIG, START, decisions)


def test_a_move_sets_phase_and_day() -> None:
    """The phase is that of the last move, and has lasted since then."""
    standing = after(moved("konsept", 1), moved("arbeid", 2), moved("konsept", 3))
    assert standing.phase == "konsept"
    assert standing.phase_since == moved("konsept", 3).at


def test_a_step_back_takes_back_the_ticks_ahead() -> None:
    """Gates that must be passed anew must be vouched for anew; those behind stand."""
    behind, ahead = ticked("start", "insight", 1), ticked("konsept", "goals", 2)
    standing = after(behind, moved("arbeid", 3), ahead, moved("konsept", 4))
    assert set(standing.ticks) == {("start", "insight")}


def test_a_move_to_a_phase_that_is_gone_is_kept_out() -> None:
    """A phase that the configuration has lost moves nothing, but stays on record."""
    standing = after(moved("konsept"), moved("borte", 2))
    assert standing.phase == "konsept"
    assert len(standing.decisions) == 2


def test_priorities() -> None:
    """The last priority counts; one that the configuration has lost counts as none."""
    assert after(decision("priority", after="must")).priority == "must"
    assert after(decision("priority", after="borte")).priority is None


def test_ticks_are_set_and_taken_back() -> None:
    """A tick belongs to phase and criterion, tells who and when, and can be withdrawn."""
    set_, other = ticked("start", "insight"), ticked("done", "closed", 2)
    taken = ticked("start", "insight", 3, met=False)
    assert after(set_).ticks["start", "insight"].by == "lise"
    assert after(set_).ticks["start", "insight"].at == set_.at
    assert set(after(set_, other, taken).ticks) == {("done", "closed")}


def test_a_tick_keeps_note_and_answers() -> None:
    """What was judged, and what was said of it, stand with the tick."""
    details = {"reason": "Se rapporten", "body": "0" * 64, "answers": {"problem": "1b1b1b1b"}}
    tick = after(ticked("start", "insight").model_copy(update=details)).ticks["start", "insight"]
    assert (tick.reason, tick.body, tick.answers) == tuple(details.values())


def test_one_pause_follows_the_other() -> None:
    """A case is on hold, stopped or completed, never two at once, until it goes on."""
    hold, stop, complete = decision("hold", 1), decision("stop", 2), decision("complete", 3)
    standing = after(hold, stop)
    assert (standing.on_hold, standing.stopped) == (None, stop)
    standing = after(hold, stop, complete)
    assert (standing.stopped, standing.completed) == (None, complete)
    standing = after(hold, stop, complete, decision("resume", 4))
    assert (standing.on_hold, standing.stopped, standing.completed) == (None, None, None)


def test_a_move_takes_a_completed_case_up_again() -> None:
    """Whoever is moved is not completed any more."""
    assert after(decision("complete"), moved("konsept", 2)).completed is None


def test_a_route_out_of_the_portfolio_stops() -> None:
    """A case that belongs elsewhere is stopped, and no longer on hold or completed."""
    out = decision("route", 2, after="team")
    standing = after(decision("hold"), out)
    assert (standing.route, standing.stopped, standing.on_hold) == ("team", out, None)


def test_a_route_back_undoes_only_what_a_route_did() -> None:
    """Coming back to the portfolio ends a stop by route; a stop by decision stands."""
    back = decision("route", 2, after="portfolio")
    stop = decision("stop")
    assert after(decision("route", after="team"), back).stopped is None
    assert after(stop, back).stopped == stop


def test_a_route_that_is_gone_is_kept_out() -> None:
    """A route that the configuration has lost neither counts nor stops."""
    assert after(decision("route", after="borte")).route is None


def test_an_assignment_is_on_record_only() -> None:
    """Who is assigned is told by the issue itself."""
    assert after(decision("assign", after="Ola")) == START.model_copy(
        update={"decisions": (decision("assign", after="Ola"),)}
    )


@given(st.lists(PHASES, max_size=12))
def test_the_phase_is_that_of_the_last_recorded_move(phases: list[str]) -> None:
    """However often a case is moved, it stands where it was moved last."""
    moves = [moved(phase, number) for number, phase in enumerate(phases)]
    known = ["start", *(phase for phase in phases if phase in CONFIG.phases)]
    assert fold(CONFIG, START, in_order(reversed(moves))).phase == known[-1]


@given(st.permutations([moved("konsept", 1), decision("hold", 2), decision("resume", 3)]))
def test_the_order_of_reading_makes_no_difference(decisions: list[Decision]) -> None:
    """Comments can be read in any order."""
    assert fold(CONFIG, START, in_order(decisions)).phase_since == NOW - timedelta(
        days=1
    ) + timedelta(minutes=1)


def test_a_changed_configuration_is_followed() -> None:
    """What was decided before a phase was added is still read."""
    phases = {"start": {"name": "Start"}, "ny": {"name": "Ny"}}
    config = changed(
        phases=phases,
        fields={"a": {"type": "input", "label": "A"}},
        may={},
        board=None,
        routes={},
    )
    assert fold(config, START, [moved("konsept"), moved("ny", 2)]).phase == "ny"


def test_every_kind_is_added_up() -> None:
    """No kind of decision is forgotten, and each stays on record."""
    for kind in get_args(Kind):
        made = decision(kind, after="konsept", phase="start", criterion="insight")
        assert after(made).decisions == (made,)


def test_a_tick_keeps_its_evidence() -> None:
    """The reason that came with the tick is the tick's."""
    made = decision("tick", phase="start", criterion="insight", reason="Rapport 7")
    assert after(made).ticks["start", "insight"].reason == "Rapport 7"


def said(kind: Kind, number: int = 1, **details: Any) -> Decision:
    """Return advice, a vote or an approval in the first phase."""
    return decision(kind, number, **{"phase": "start", "after": "for", **details})


def test_a_persons_last_advice_in_a_phase_counts() -> None:
    """Whoever thinks again has one advice; each person and phase has its own."""
    first, again = said("advice"), said("advice", 2, by="LISE", after="against")
    other, later = said("advice", 3, by="per"), said("advice", 4, phase="konsept")
    assert after(first, again, other, later).advice == {
        ("start", "lise"): again,
        ("start", "per"): other,
        ("konsept", "lise"): later,
    }


def test_a_step_back_takes_back_advice_ahead() -> None:
    """As with ticks: what must be passed anew is advised on anew; forward it is kept."""
    here, there = said("advice"), said("advice", 2, phase="konsept")
    assert len(after(here, there, moved("konsept", 3)).advice) == 2
    back = after(here, moved("arbeid", 2), there, moved("konsept", 4))
    assert set(back.advice) == {("start", "lise")}


def test_a_persons_last_vote_counts_until_the_case_moves() -> None:
    """Votes, and an approval, are for the next move: any move or completion makes them void."""
    first, again = said("vote"), said("vote", 2, by="Lise", after="abstain")
    approval = said("approve", 3, after="funds")
    standing = after(first, again, approval)
    assert (standing.votes, standing.approval) == ({"lise": again}, approval)
    for end in (moved("konsept", 4), moved("start", 4), decision("complete", 4)):
        done = after(first, again, approval, end)
        assert (done.votes, done.approval) == ({}, None)
    rested = after(first, approval, decision("hold", 4), decision("resume", 5))
    assert (rested.votes, rested.approval) == ({"lise": first}, approval)


def test_what_is_said_of_another_phase_counts_for_nothing() -> None:
    """A vote or an approval that came too late, or in no known word, changes nothing."""
    standing = after(said("vote", phase="konsept"), said("approve", 2, phase="konsept"))
    assert (standing.votes, standing.approval) == ({}, None)
    assert after(said("vote", after="kanskje")).votes == {}
    assert after(said("advice", after="kanskje")).advice == {}


def test_a_resolution_binds_until_it_is_taken_away() -> None:
    """Neither a move nor a pause loosens it."""
    bind = decision("bind", reason="x")
    pauses = (moved("konsept", 2), decision("hold", 3), decision("resume", 4))
    assert after(bind, *pauses).bound == bind
    assert after(bind, *pauses, decision("unbind", 5)).bound is None
