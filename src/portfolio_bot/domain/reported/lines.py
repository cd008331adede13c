"""What is reported of a case's state, one sentence a dimension."""

from __future__ import annotations

from collections.abc import Iterator

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.reported.facts import Facts


def reported_lines(config: Portfolio, facts: Facts) -> Iterator[Message]:
    """Tell the latest status of each dimension, and the progress; nothing of what nobody said."""
    for dimension, status in facts.statuses.items():
        scale = config.statuses[dimension]
        yield say(
            "latest-status",
            dimension=Trusted(scale.name),
            level=Trusted(scale.levels[status.level].name),
            day=status.on,
            comment=remark(status.comment),
        )
    if facts.progress is not None:
        yield say("latest-progress", percent=facts.progress.percent, day=facts.progress.on)


def remark(comment: str | None) -> tuple[Message, ...]:
    """Return what ends a sentence: somebody's *comment*, or a full stop."""
    return (say("latest-comment", comment=comment),) if comment else (say("latest-end"),)
