"""The times that an initiative has spent in its phases, by its recorded moves."""

from __future__ import annotations

from datetime import date

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.records.history import Standing
from portfolio_bot.domain.snapshot import Issue
from portfolio_bot.report.rows.row import PhaseSpan


def phase_spans(
    config: Portfolio, issue: Issue, standing: Standing, closed: date | None
) -> tuple[PhaseSpan, ...]:
    """Return the phases of *standing*, one after the other, by the day.

    Before the first recorded move it was where that move began, from the opening on. The last
    one ends where the initiative was completed or stopped, or its issue *closed*.
    """
    moves = [each for each in standing.decisions if each.kind == "move"]
    first = (moves[0].before if moves else None) or standing.phase
    places = [(first, config.day(issue.created_at))]
    places += [(each.after or "", config.day(each.at)) for each in moves]
    over = standing.stopped or standing.completed
    if standing.over_at_start and over:  # it was over before its issue was opened
        places = [(first, min(config.day(over.at), config.day(issue.created_at)))]
    ends = [*(since for _, since in places[1:]), config.day(over.at) if over else closed]
    return tuple(
        PhaseSpan(phase=phase, since=since, until=until)
        for (phase, since), until in zip(places, ends, strict=True)
        if phase in config.phases
    )
