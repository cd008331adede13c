"""Which gate comments are written."""

from portfolio_bot.domain.by_hand.restoring import restored
from portfolio_bot.domain.comments.gate_effects import gate_effects
from portfolio_bot.domain.effects import Effect, RestoreComment, WriteComment
from portfolio_bot.domain.records.markers import GateMark, gate_marker, read_gate
from portfolio_bot.domain.snapshot import Comment, Issue, Snapshot
from tests.domain.examples import (
    CONFIG,
    NOW,
    READY,
    case_of,
    decided,
    decision,
    issue_of,
    moved,
    record,
    ticked,
    world,
)
from tests.domain.github_model import applied, left_to_do

TICKED = ticked("start", "insight", 1)
ON = decision("move", 2, before="start", after="konsept")
BACK = decision("move", 3, before="konsept", after="start")
AGAIN = decision("move", 5, before="start", after="konsept")


def written(snapshot: Snapshot) -> tuple[Effect, ...]:
    """Return the gate comments that must be written."""
    effects = gate_effects(CONFIG, snapshot, case_of(snapshot))
    return left_to_do(snapshot, effects)


def marks(effects: tuple[Effect, ...]) -> list[GateMark | None]:
    """Return the marks of the comments that *effects* write."""
    return [read_gate(e.document.marker) for e in effects if isinstance(e, WriteComment)]


def after(*decisions: object, there: Snapshot | None = None) -> Snapshot:
    """Return the world when the bot has kept its comments in step after each of *decisions*."""
    there = there or world(issue_of(body=decided(answers=READY).body))
    for made in decisions:
        comments = (*there.issue.comments, record(made, source=made.id))  # type: ignore[attr-defined,arg-type]  # a decision
        there = with_comments(there, *comments)
        there = applied(there, written(there))
    return there


def with_comments(snapshot: Snapshot, *comments: Comment) -> Snapshot:
    """Return the world in which *comments* are those of the issue."""
    return snapshot.model_copy(
        update={"issue": snapshot.issue.model_copy(update={"comments": comments})}
    )


def gates(snapshot: Snapshot) -> dict[str, Comment]:
    """Return the gate comments by phase."""
    found = ((read_gate(each.body), each) for each in snapshot.issue.comments)
    return {mark.phase: comment for mark, comment in found if mark}


def test_a_running_case_gets_one() -> None:
    """For the gate that it stands before; and no other the next time."""
    effects = written(world())
    assert marks(effects) == [GateMark(phase="start")]
    assert written(applied(world(), effects)) == ()


def test_who_has_no_criteria_or_does_not_run_gets_none() -> None:
    """A gate without criteria, and a case that is over, have nothing to list."""
    for issue in (
        decided(moved("arbeid")),
        decided(decision("stop")),
        decided(moved("done"), decision("complete", 2)),
    ):
        assert written(world(issue)) == ()


def test_passing_writes_the_final_form_once() -> None:
    """And begins the comment of the next gate; the final form is not touched afterwards."""
    there = after(TICKED, ON)
    assert set(gates(there)) == {"start", "konsept"}
    assert read_gate(gates(there)["start"].body) == GateMark(phase="start", passed=ON.id)
    other = there.issue.model_copy(update={"body": there.issue.body.replace("lang", "kort")})
    assert marks(written(there.model_copy(update={"issue": other}))) == []


def test_a_final_form_that_was_not_written_is_made_up_for() -> None:
    """A run that broke off after the record, or never came, is completed by the next."""
    before = after(TICKED)
    there = with_comments(before, *before.issue.comments, record(ON, source="IC_2"))
    broken = applied(there, written(there)[:1])
    assert applied(broken, written(broken)) == applied(there, written(there))


def test_going_back_makes_the_comment_live_again() -> None:
    """The one ahead rests; each phase still has one, also after another passing."""
    there = after(TICKED, ON, BACK)
    assert read_gate(gates(there)["start"].body) == GateMark(phase="start")
    assert len(there.issue.comments) == 5
    again = after(ticked("start", "insight", 4), AGAIN, there=there)
    assert read_gate(gates(again)["start"].body) == GateMark(phase="start", passed=AGAIN.id)
    assert len(again.issue.comments) == 7
    assert {key: each.id for key, each in gates(again).items()} == {
        key: each.id for key, each in gates(there).items()
    }


def edited(snapshot: Snapshot, comment: Comment, body: str) -> Snapshot:
    """Return the world in which a person has made *comment* show *body*."""
    changed = comment.model_copy(update={"shown": body})
    return with_comments(
        snapshot, *(changed if c.id == comment.id else c for c in snapshot.issue.comments)
    )


def test_an_edited_final_form_is_put_back_as_it_was() -> None:
    """Nobody can tell it anew, so it is restored word for word."""
    there = after(TICKED, ON)
    final = gates(there)["start"]
    spoilt = edited(there, final, final.body.replace("[x]", "[ ]"))
    assert written(spoilt) == ()
    assert list(restored(spoilt)) == [RestoreComment(text=final.body, comment=final.id)]


def test_an_edited_living_comment_is_written_anew() -> None:
    """Whatever the edit did to it, its marker included, it is the same comment."""
    there = after(TICKED)
    living = gates(there)["start"]
    spoilt = edited(there, living, "borte")
    (effect,) = written(spoilt)
    assert isinstance(effect, WriteComment)
    assert effect.comment == living.id
    assert list(restored(spoilt)) == []


def test_a_forged_gate_comment_is_nobodys() -> None:
    """A copy by a person is neither written to nor taken for the bot's."""
    forged = Comment(
        id="X", author="nils", body=gate_marker(GateMark(phase="start")), created_at=NOW
    )
    (effect,) = written(world(issue_of(comments=(forged,))))
    assert isinstance(effect, WriteComment)
    assert effect.comment is None


def test_a_second_comment_of_one_phase_is_let_be() -> None:
    """The first counts."""
    there = after(TICKED)
    twice = with_comments(
        there,
        *there.issue.comments,
        gates(there)["start"].model_copy(update={"id": "Y"}),
    )
    assert written(twice) == ()


def test_a_comment_of_a_phase_that_is_gone_is_let_be() -> None:
    """The configuration has lost it."""
    marker = gate_marker(GateMark(phase="borte"))
    old = Comment(id="O", author="bot", body=f"{marker}\n", created_at=NOW, own=True)
    assert marks(written(world(issue_of(comments=(old,))))) == [GateMark(phase="start")]


def test_a_stopped_case_says_so_in_the_comment_it_has() -> None:
    """What stands there is kept in step to the end."""
    there = after(TICKED, decision("stop", 2))
    issue: Issue = there.issue
    assert "stoppet" in gates(there)["start"].body
    assert len(issue.comments) == 3
