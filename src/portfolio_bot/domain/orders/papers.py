"""`/saksframlegg`: the board paper of the case, to read, copy and decide on."""

from __future__ import annotations

from portfolio_bot.domain.orders.request import Outcome, Request, authorise, done


def board_paper(request: Request) -> Outcome:
    """Answer with the board paper. It decides nothing."""
    role = authorise(request, request.entitled("board-paper"))
    if isinstance(role, Outcome):
        return role
    from portfolio_bot.domain.comments.paper import Matter, paper  # noqa: PLC0415 - facts are slow

    matter = Matter(
        config=request.config,
        case=request.case,
        day=request.config.day(request.snapshot.now),
        in_phase=request.snapshot.in_phase,
    )
    return done(None, *paper(matter))
