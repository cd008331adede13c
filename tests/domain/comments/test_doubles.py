"""Living comments that were written twice."""

from portfolio_bot.domain.comments.doubles import doubled
from portfolio_bot.domain.effects import DeleteComment
from portfolio_bot.domain.records.markers import GateMark, Start, gate_marker, status_marker
from portfolio_bot.domain.snapshot import Comment
from tests.domain.examples import NOW, issue_of, world

STATUS = status_marker(Start(phase="problem"))
GATE, NEXT = (gate_marker(GateMark(phase=phase)) for phase in ("problem", "konsept"))


def written(number: int, body: str, *, own: bool = True) -> Comment:
    """Return a comment with *body*."""
    return Comment(id=f"IC_{number}", author="bot", body=body, created_at=NOW, own=own)


def test_the_first_of_two_stays() -> None:
    """One status comment, and one gate comment a phase: what comes after them goes."""
    bodies = (STATUS, GATE, STATUS, NEXT, GATE, GATE)
    comments = tuple(written(number, body) for number, body in enumerate(bodies))
    found = list(doubled(world(issue_of(comments=comments))))
    assert found == [DeleteComment(comment=f"IC_{number}") for number in (2, 4, 5)]


def test_a_persons_copy_is_left_alone() -> None:
    """What a person has pasted is his own, before or after the bot's."""
    comments = (written(1, STATUS, own=False), written(2, STATUS), written(3, GATE, own=False))
    assert list(doubled(world(issue_of(comments=comments)))) == []
