"""One command to obey, with all that may be known; and what came of it."""

from __future__ import annotations

from datetime import date

from portfolio_bot.domain.case.changed import signed
from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.commands import Command
from portfolio_bot.domain.comments.guidance import guidance
from portfolio_bot.domain.config import Portfolio, RoleCommand
from portfolio_bot.domain.documents import Block, paragraph
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.gates.judging import roles
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.records.history import Decision, Kind
from portfolio_bot.domain.reported.report import Reported
from portfolio_bot.domain.rights.permissions import Allowed, Denied, Unknown, may
from portfolio_bot.domain.snapshot import Actor, Snapshot

REASON_LENGTH = 1000


class Request(Made):
    """A *command* of *actor* on a *case*. ``place`` is the id that its decision gets."""

    config: Portfolio
    snapshot: Snapshot
    case: Case
    actor: Actor
    command: Command
    place: str

    @property
    def text(self) -> str:
        """The command's words as one text."""
        return " ".join(self.command.args)

    def entitled(self, command: RoleCommand) -> tuple[str, ...]:
        """Return the roles that may give *command* where the case stands."""
        return self.config.entitled(command, self.case.standing.phase)

    def decide(
        self, kind: Kind, role: str, **details: str | bool | date | Reported | None
    ) -> Decision:
        """Make the record of a decision of this request, made in *role*."""
        base = {
            "id": self.place,
            "kind": kind,
            "by": self.actor.login,
            "at": self.case.standing.next_at(self.snapshot.now),
            "body": self.case.body,
            "role": role,
        }
        return signed(self.case, Decision.model_validate({**base, **details}))

    def reason(self) -> str | None:
        """Return the words behind the command as a reason, cut to a record's length."""
        return as_reason(self.text)


class Outcome(Made):
    """What a command came to: the decision, if any, and what to tell."""

    ok: bool
    blocks: tuple[Block, ...]
    decision: Decision | None = None


def as_reason(text: str) -> str | None:
    """Cut *text* to a record's length; no words are no reason."""
    return (text if len(text) <= REASON_LENGTH else text[: REASON_LENGTH - 1] + "…") or None


def done(decision: Decision | None, *blocks: Block) -> Outcome:
    """Report a command that was obeyed."""
    return Outcome(ok=True, blocks=blocks, decision=decision)


def refused(*messages: Message) -> Outcome:
    """Report a command that was not obeyed, and why."""
    return Outcome(ok=False, blocks=(paragraph(*messages),))


def authorise(request: Request, entitled: tuple[str, ...]) -> Outcome | str:
    """Return the one of *entitled* that the actor holds, else what to tell."""
    verdict = may(request.config, request.actor, request.case, entitled)
    return verdict.role if isinstance(verdict, Allowed) else denial(request, verdict)


def denial(request: Request, verdict: Denied | Unknown) -> Outcome:
    """Tell that the actor may not, or cannot be seen to; and who may."""
    if not verdict.roles:
        return refused(say("denied-nobody"))
    key = "unknown-role" if isinstance(verdict, Unknown) else "denied"
    return refused(
        say(key, roles=roles(request.config, verdict.roles)),
        *guidance(request.config, verdict.roles),
    )


def ended(request: Request) -> Outcome | None:
    """Return None unless the case is completed or stopped, else that it is over."""
    standing = request.case.standing
    if standing.completed is not None:
        return refused(say("is-completed"))
    if standing.stopped is not None:
        return refused(say("is-stopped"))
    return None


def halted(request: Request) -> Outcome | None:
    """Return None when the case is running, else that it must be taken up again first."""
    if (over := ended(request)) is not None:
        return over
    if request.case.standing.on_hold is not None:
        return refused(say("is-on-hold"))
    return None


def phase_name(request: Request, phase: str) -> Trusted:
    """Return the name of *phase* as configured."""
    return Trusted(request.config.phases[phase].name)
