"""`/hjelp` and `/status`: what can be done, and where the case stands."""

from __future__ import annotations

from portfolio_bot.domain.checklist import checklist
from portfolio_bot.domain.commands import REGISTRY, CommandSpec
from portfolio_bot.domain.config import EVERYONE, CommandName, Portfolio
from portfolio_bot.domain.documents import Item, Items, paragraph
from portfolio_bot.domain.gates import judge, roles
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.request import Outcome, Request, done, phase_name
from portfolio_bot.domain.status import pauses


def help_(request: Request) -> Outcome:
    """List every command, what it does, and who may give it."""
    return done(
        None,
        paragraph(say("help-intro")),
        Items(items=tuple(_item(request.config, spec) for spec in REGISTRY)),
        paragraph(say("help-end")),
    )


def status(request: Request) -> Outcome:
    """Tell phase, priority, hold, and what is left in the gate."""
    config, standing = request.config, request.case.standing
    result = judge(config, request.case, standing.phase)
    told = [say("status-phase", phase=phase_name(request, standing.phase))]
    if standing.phase_since is not None:
        told.append(say("status-since", at=request.config.day(standing.phase_since)))
    if standing.priority is not None:
        name = Trusted(config.priorities[standing.priority].name)
        told.append(say("status-priority", name=name))
    told.extend(pauses(config, standing))
    told.append(say("status-left", left=result.left))
    return done(None, paragraph(*told), *checklist(result))


def _item(config: Portfolio, spec: CommandSpec) -> Item:
    usage = say(f"command-{spec.name}-usage")
    description = say(f"command-{spec.name}")
    who = _who(config, spec.name)
    return Item(message=say("help-line", usage=(usage,), description=(description,), who=(who,)))


def _who(config: Portfolio, command: CommandName) -> Message:
    if command == "criterion":
        return say("help-criterion-roles")
    entitled = config.entitled(command)
    if EVERYONE in entitled:
        return say("help-everyone")
    return say("help-roles", roles=roles(config, entitled)) if entitled else say("help-nobody")
