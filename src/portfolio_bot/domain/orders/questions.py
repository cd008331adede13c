"""`/hjelp` and `/status`: what can be done, and where the case stands."""

from __future__ import annotations

from portfolio_bot.domain.checklist import checklist
from portfolio_bot.domain.commands import REGISTRY
from portfolio_bot.domain.config import EVERYONE, Portfolio
from portfolio_bot.domain.documents import Item, Items, paragraph
from portfolio_bot.domain.gates import judge, roles
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.request import Outcome, Request, done, phase_name


def help_(request: Request) -> Outcome:
    """List every command, what it does, and who may give it."""
    return done(
        None,
        paragraph(say("help-intro")),
        Items(items=tuple(_item(request.config, spec.name) for spec in REGISTRY)),
        paragraph(say("help-end")),
    )


def status(request: Request) -> Outcome:
    """Tell phase, priority, hold, and what is left in the gate."""
    config, standing = request.config, request.case.standing
    result = judge(config, request.case, standing.phase)
    told = [say("status-phase", phase=phase_name(request, standing.phase))]
    if standing.phase_since is not None:
        told.append(say("status-since", at=standing.phase_since.date()))
    if standing.priority is not None:
        name = Trusted(config.priorities[standing.priority].name)
        told.append(say("status-priority", name=name))
    told.extend(_halts(request))
    told.append(say("status-left", left=result.left))
    return done(None, paragraph(*told), *checklist(config, result))


def _halts(request: Request) -> tuple[Message, ...]:
    standing = request.case.standing
    if standing.completed is not None:
        return (say("status-completed", at=standing.completed.at.date()),)
    if standing.stopped is not None:
        return (say("status-stopped", at=standing.stopped.at.date()),)
    if standing.on_hold is not None:
        return (say("status-on-hold", at=standing.on_hold.at.date()),)
    return ()


def _item(config: Portfolio, name: str) -> Item:
    spec = next(spec for spec in REGISTRY if spec.name == name)
    usage = say(f"command-{spec.name}-usage")
    entitled = config.entitled(spec.name)
    if spec.name == "criterion":
        who = say("help-criterion-roles")
    elif EVERYONE in entitled:
        who = say("help-everyone")
    elif entitled:
        who = say("help-roles", roles=roles(config, entitled))
    else:
        who = say("help-nobody")
    line = say("help-line", usage=(usage,), description=(say(f"command-{spec.name}"),), who=(who,))
    return Item(message=line)
