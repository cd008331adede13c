"""A board's vote on a case: counted, and put into words."""

from __future__ import annotations

from collections import Counter
from typing import Literal, assert_never

from portfolio_bot.domain.config import Majority, Portfolio, Vote
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.records.history import Standing
from portfolio_bot.domain.rights.authority import Leave

Lack = Literal["quorum", "majority"]


class Tally(Made):
    """What the votes come to. ``lacks`` is what keeps the vote from being carried, if anything."""

    in_favour: int
    against: int
    abstained: int
    lacks: Lack | None

    @property
    def cast(self) -> int:
        """How many have voted."""
        return self.in_favour + self.against + self.abstained

    @property
    def carried(self) -> bool:
        """Whether nothing lacks."""
        return self.lacks is None


def count(standing: Standing, phase: str, vote: Vote) -> Tally:
    """Count the votes on leaving *phase*; each person's last one."""
    cast = Counter(each.after for each in standing.votes.values() if each.phase == phase)
    tally = Tally(
        in_favour=cast["for"], against=cast["against"], abstained=cast["abstain"], lacks=None
    )
    return tally.model_copy(update={"lacks": _lacking(tally, vote)})


def _lacking(tally: Tally, vote: Vote) -> Lack | None:
    if tally.cast < vote.quorum:
        return "quorum"
    return None if _has_majority(tally, vote.majority) else "majority"


def _has_majority(tally: Tally, majority: Majority) -> bool:
    match majority:
        case "simple":
            return tally.in_favour > tally.against
        case "absolute":
            return 2 * tally.in_favour > tally.cast
        case "two-thirds":
            both = tally.in_favour + tally.against
            return tally.in_favour >= 1 and 3 * tally.in_favour >= 2 * both
        case "unanimous":
            return tally.in_favour >= 1 and tally.against == 0
        case _:
            assert_never(majority)


def not_carried(
    config: Portfolio, standing: Standing, phase: str, leave: Leave
) -> tuple[Vote, Tally] | None:
    """Return the vote that *leave* out of *phase* needs and does not have, with its tally.

    An advisory vote binds nobody, and whoever has the last word decides alone.
    """
    vote = config.phases[phase].gate.vote
    alone = leave.escalation is not None and not leave.conditional
    if vote is None or vote.advisory or alone:
        return None
    tally = count(standing, phase, vote)
    return (vote, tally) if tally.lacks is not None else None


def told(vote: Vote, tally: Tally) -> tuple[Message, ...]:
    """Tell how the votes stand, and what lacks."""
    standing = say("vote-tally", yes=tally.in_favour, no=tally.against, abstained=tally.abstained)
    if tally.lacks is None:
        return (standing, say("vote-carried"))
    if tally.lacks == "quorum":
        return (standing, say("vote-lacks-quorum", cast=tally.cast, quorum=vote.quorum))
    return (standing, say(f"vote-lacks-{vote.majority}"))
