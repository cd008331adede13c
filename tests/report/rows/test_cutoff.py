"""The portfolio at the end of a day."""

from datetime import UTC, datetime, timedelta, timezone

from portfolio_bot.domain.snapshot import Comment
from portfolio_bot.report.rows.cutoff import closed_on, standing_at, words_until
from tests.report.portfolio import AS_OF, at, decision, digdir, entry, record, said


def test_day_is_that_of_the_portfolio() -> None:
    """Half past eleven in the evening in London is the next day in Oslo."""
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    assert digdir().day(late) == AS_OF


def test_later_decisions_do_not_count() -> None:
    """A move after the day is left out, and one at its last second counts."""
    moves = (
        decision("move", 10, before="ikke-startet", after="problem"),
        decision("move", 2, before="problem", after="konsept"),
    )
    one = entry(1, comments=record(*moves))
    assert standing_at(digdir(), one, AS_OF - timedelta(days=3)).phase == "problem"
    assert standing_at(digdir(), one, AS_OF - timedelta(days=2)).phase == "konsept"


def test_board_of_today_does_not_reach_back() -> None:
    """Before the first recorded move and priority, what they changed is what stood."""
    moves = (
        decision("move", 2, before="problem", after="konsept"),
        decision("move", 1, before="konsept", after="planlegging"),
        decision("priority", 1, before="could", after="must"),
    )
    values = {"Status": "Planlegging", "Prioritet": "Må"}
    one = entry(1, comments=record(*moves), values=values)
    then = standing_at(digdir(), one, AS_OF - timedelta(days=5))
    assert (then.phase, then.priority, then.decisions) == ("problem", "could", ())


def test_board_tells_what_nobody_recorded() -> None:
    """Without records the board's phase counts, and a lost priority does not."""
    later = decision("priority", 1, before="gone", after="must")
    one = entry(1, comments=record(later), values={"Status": "Konsept"})
    then = standing_at(digdir(), one, AS_OF - timedelta(days=5))
    assert (then.phase, then.priority) == ("konsept", None)


def test_times_are_told_in_utc() -> None:
    """A decision written in another zone's time is kept as the same moment in UTC."""
    moved = decision("hold", 3).model_copy(
        update={"at": at(3).astimezone(timezone(timedelta(hours=5)))}
    )
    (found,) = standing_at(digdir(), entry(1, comments=record(moved)), AS_OF).decisions
    assert found.at.isoformat().endswith("+00:00")


def test_close_counts_from_its_day() -> None:
    """An issue that was closed later is open on the day."""
    issue = entry(1, closed=3).issue
    assert closed_on(digdir(), issue, AS_OF - timedelta(days=4)) is None
    assert closed_on(digdir(), issue, AS_OF) == AS_OF - timedelta(days=3)
    assert closed_on(digdir(), entry(1).issue, AS_OF) is None


def test_only_people_say_words() -> None:
    """The bot's comments, and those after the day, are not words about a case."""
    own = Comment(id="B", author="bot", body="x", created_at=at(5), own=True)
    issue = entry(1, comments=(own, said(6), said(1))).issue
    heard = words_until(digdir(), issue, AS_OF - timedelta(days=2))
    assert [each.id for each in heard] == ["S-6-kari"]
