"""What each command does: one function a command, and one table from name to function."""

from __future__ import annotations

from collections.abc import Callable

from portfolio_bot.domain.commands import BY_NAME
from portfolio_bot.domain.config import REPORTING, CommandName
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.orders.bonds import bind, unbind
from portfolio_bot.domain.orders.choices import assign, named_logins, prioritise, route
from portfolio_bot.domain.orders.gathering import gather, named_issues, separate, told_elsewhere
from portfolio_bot.domain.orders.moves import back, to_next, to_phase
from portfolio_bot.domain.orders.papers import board_paper
from portfolio_bot.domain.orders.pauses import hold, resume, stop
from portfolio_bot.domain.orders.questions import help_, status
from portfolio_bot.domain.orders.request import Outcome, Request, refused
from portfolio_bot.domain.orders.scores import score
from portfolio_bot.domain.orders.ticks import tick
from portfolio_bot.domain.orders.voices import advise, vote


def _report(request: Request) -> Outcome:
    from portfolio_bot.domain.orders.reporting.reports import report  # noqa: PLC0415 - facts are slow

    return report(request)


_ORDERS: dict[CommandName, Callable[[Request], Outcome]] = {
    "phase": to_phase,
    "next": to_next,
    "back": back,
    "criterion": tick,
    "priority": prioritise,
    "assign": assign,
    "route": route,
    "hold": hold,
    "resume": resume,
    "stop": stop,
    "advise": advise,
    "vote": vote,
    "score": score,
    "bind": bind,
    "unbind": unbind,
    "gather": gather,
    "separate": separate,
    "help": help_,
    "status": lambda request: _report(request) if request.text.strip("?! ") else status(request),
    **dict.fromkeys(REPORTING, _report),
    "board-paper": board_paper,
}


def obey(request: Request) -> Outcome:
    """Do what the command says, if it may be done; always with something to tell."""
    name = request.command.command
    if BY_NAME[name].required and not request.command.args:
        return refused(say(f"command-{name}-incomplete"))
    return _ORDERS[name](request)


__all__ = [
    "Outcome",
    "Request",
    "named_issues",
    "named_logins",
    "obey",
    "refused",
    "told_elsewhere",
]
