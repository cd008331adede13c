"""The large portfolio is what GitHub would tell of one."""

from tests.bench.portfolio import answered, made
from tests.bench.scale import DECISIONS, parse


def test_answers_tell_the_initiative() -> None:
    """What is made of GitHub's answer is the initiative that it was written from."""
    assert parse(answered(7, 5)) == made(7, 5)


def test_initiatives_have_their_decisions() -> None:
    """Each initiative has as many decisions as the measure says, and one word from a person."""
    assert len(made(7, DECISIONS).issue.comments) == DECISIONS + 1
