"""What a sweep notes down."""

from portfolio_bot.app.tally import PATIENCE, Tally
from portfolio_bot.domain.found import OutOfStep
from portfolio_bot.domain.messages import say
from portfolio_bot.github import AccessError, RateLimitedError, UnavailableError

STEP = OutOfStep(number=7, body="", labels=frozenset())
WHAT = say("github-no-answer")


def test_patience_ends_with_the_limit_and_wears_with_silence() -> None:
    """A refusal of one issue costs none of it."""
    tally = Tally()
    tally.fail(STEP, AccessError(WHAT))
    assert tally.patience == PATIENCE
    tally.fail(STEP, UnavailableError(WHAT))
    assert tally.patience == PATIENCE - 1
    tally.fail(STEP, RateLimitedError(WHAT, 60))
    assert tally.patience == 0
    assert [each.key for each in tally.failed] == ["sweep-failed"] * 3


def test_error_that_ends_a_sweep_tells_what_was_done() -> None:
    """And what was not, and of what nobody knows."""
    tally = Tally(done=[say("a")], failed=[say("b")], unsure=[say("c")])
    error = UnavailableError(WHAT)
    tally.explain(error)
    assert (error.before, error.left, error.unsure) == ((say("a"),), (say("b"),), (say("c"),))
