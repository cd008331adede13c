"""`/hjelp` and `/status`: what can be done, and where the case stands."""

from __future__ import annotations

from portfolio_bot.domain.commands import REGISTRY, CommandSpec
from portfolio_bot.domain.comments.checklist import checklist
from portfolio_bot.domain.comments.circumstances import advice_given, circumstances
from portfolio_bot.domain.comments.guidance import folded_guidance
from portfolio_bot.domain.comments.status import pauses
from portfolio_bot.domain.config import EVERYONE, CommandName, Portfolio
from portfolio_bot.domain.documents import Item, Items, paragraph
from portfolio_bot.domain.gates.judging import judge, roles
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.request import Outcome, Request, done, phase_name
from portfolio_bot.domain.orders.scores import given_by_command
from portfolio_bot.domain.rights.authority import deciders


def help_(request: Request) -> Outcome:
    """List every command, what it does, and who may give it."""
    return done(
        None,
        paragraph(say("help-intro")),
        Items(items=tuple(_item(request, spec) for spec in REGISTRY)),
        *folded_guidance(request.config, request.config.roles),
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
    around = circumstances(config, request.case)
    bearing = (paragraph(*around),) if around else ()
    return done(
        None,
        paragraph(*told),
        *bearing,
        *checklist(result),
        *advice_given(config, standing),
    )


def _item(request: Request, spec: CommandSpec) -> Item:
    usage = say(f"command-{spec.name}-usage")
    description = say(f"command-{spec.name}")
    who = _who(request, spec.name)
    return Item(message=say("help-line", usage=(usage,), description=(description,), who=(who,)))


def _who(request: Request, command: CommandName) -> Message:
    """Say who may give *command* where the case stands."""
    config, case = request.config, request.case
    phase = case.standing.phase
    if command == "criterion":
        return say("help-criterion-roles")
    if command == "vote":
        vote = config.phases[phase].gate.vote
        return _for(config, (vote.role,) if vote is not None else ())
    if command == "score":
        given = given_by_command(config).values()
        return _for(config, tuple(dict.fromkeys(role for each in given for role in each.given_by)))
    if command in {"phase", "next"}:
        return _for(config, deciders(config, case.initiative, phase, command))
    return _for(config, config.entitled(command, phase))


def _for(config: Portfolio, entitled: tuple[str, ...]) -> Message:
    if EVERYONE in entitled:
        return say("help-everyone")
    return say("help-roles", roles=roles(config, entitled)) if entitled else say("help-nobody")
