"""A comment's commands, obeyed in order, and the one comment that answers them all."""

from __future__ import annotations

from collections import Counter

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.commands import (
    BY_NAME,
    Command,
    Parsed,
    UnknownCommand,
    only_new,
    parse,
)
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.documents import Block, Document, Quote, paragraph
from portfolio_bot.domain.effects import Reaction
from portfolio_bot.domain.events import CommentEvent
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.orders import Outcome, Request, obey
from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import Answered, answer_marker, read_answer
from portfolio_bot.domain.snapshot import Actor, Snapshot

MOST_COMMANDS = 20
REFUSAL: Reaction = "CONFUSED"

_LONGEST_RECORD = 50_000
_SHORT_REASON = 100


class Answering(Made):
    """What answering an event came to.

    ``decisions`` are all that this event has led to, now and in an earlier, broken-off run.
    ``document`` is the answer to write (None when it stands already), ``receipt`` the
    comment to react to and how. ``reverse`` puts an opening or closing by hand back. ``over`` is
    the id of the answer that the document is written over.
    """

    case: Case
    decisions: tuple[Decision, ...] = ()
    document: Document | None = None
    receipt: tuple[str, Reaction] | None = None
    reverse: bool = False
    over: str | None = None


def has_commands(event: CommentEvent) -> bool:
    """Tell, without reading anything from GitHub, whether *event* asks for something new."""
    return bool(_fresh(event, ()))


def is_answered(snapshot: Snapshot, event: CommentEvent, reactions: frozenset[str]) -> bool:
    """Tell whether every command of the comment has its answer, and the comment its receipt."""
    earlier = earlier_answers(snapshot, event.comment)
    if _unanswered(event, earlier):
        return False
    receipt = _receipt(event, earlier)
    return receipt is None or receipt[1] in reactions


def answer_comment(
    config: Portfolio, snapshot: Snapshot, case: Case, event: CommentEvent
) -> Answering:
    """Obey what is new in the comment; each command sees what those before it decided."""
    earlier = earlier_answers(snapshot, event.comment)
    decisions = tuple(decision for answer in earlier for decision in answer.decisions)
    fresh = _unanswered(event, earlier)
    if not fresh:
        case = _with_assigned(case, decisions)
        return Answering(case=case, decisions=decisions, receipt=_receipt(event, earlier))
    first = max(_last(decisions), len(_before(event))) + 1
    outcomes, case = _obey_all(config, snapshot, case, event, fresh, first=first)
    too_many = len(parse(event.body)) > MOST_COMMANDS
    answer = Answered(
        comment=event.comment,
        commands=tuple(command.signature for command in fresh),
        decisions=tuple(outcome.decision for outcome in outcomes if outcome.decision is not None),
        ok=not too_many and all(outcome.ok for outcome in outcomes),
    )
    blocks = _blocks(config, fresh, outcomes)
    if too_many:
        blocks = (*blocks, paragraph(say("too-many-commands", most=MOST_COMMANDS)))
    return Answering(
        case=case,
        decisions=(*decisions, *answer.decisions),
        document=Document(marker=_marker(answer), blocks=blocks),
        receipt=_receipt(event, (answer,)),
    )


def _last(decisions: tuple[Decision, ...]) -> int:
    """Return the highest number that decisions of one comment have: some may be passed over."""
    numbers = (each.id.rpartition("#")[2] for each in decisions)
    return max((int(number) for number in numbers if number.isdecimal()), default=0)


def earlier_answers(snapshot: Snapshot, source: str) -> tuple[Answered, ...]:
    """Return what the bot has answered to *source* so far."""
    answers = (read_answer(c.body) for c in snapshot.issue.comments if c.own)
    return tuple(answer for answer in answers if answer and answer.comment == source)


def _unanswered(event: CommentEvent, earlier: tuple[Answered, ...]) -> tuple[Parsed, ...]:
    """Return the commands that none of the *earlier* answers has answered."""
    if event.previous is None and any(answer.retold for answer in earlier):
        return ()
    return _fresh(event, tuple(word for answer in earlier for word in answer.commands))


def _fresh(event: CommentEvent, done: tuple[str, ...]) -> tuple[Parsed, ...]:
    """Leave out what stood in the comment before the edit, and what is answered already."""
    before = _before(event)
    known = Counter(command.signature for command in before) | Counter(done)
    return only_new(_counted(event.body), known.elements())


def _before(event: CommentEvent) -> tuple[Parsed, ...]:
    """Return the commands that stood in the comment before an edit.

    Decisions are numbered past them: their answer may have been deleted, and come back.
    """
    return _counted(event.previous) if event.previous is not None else ()


def signatures(body: str) -> Counter[str]:
    """Return what makes two commands the same, of all those in *body* that count."""
    return Counter(command.signature for command in _counted(body))


def _counted(body: str) -> tuple[Parsed, ...]:
    """Return the commands that count; those beyond the limit are as if not written."""
    return parse(body)[:MOST_COMMANDS]


def _marker(answer: Answered) -> str:
    """Record *answer*; where it would fill the comment, with no more than the reasons' starts."""
    marker = answer_marker(answer)
    if len(marker) <= _LONGEST_RECORD:
        return marker
    cut = tuple(
        each.model_copy(update={"reason": each.reason and each.reason[:_SHORT_REASON]})
        for each in answer.decisions
    )
    return answer_marker(answer.model_copy(update={"decisions": cut}))


def _receipt(event: CommentEvent, answers: tuple[Answered, ...]) -> tuple[str, Reaction] | None:
    if not answers:
        return None
    return event.comment, "THUMBS_UP" if answers[-1].ok else REFUSAL


def _obey_all(
    config: Portfolio,
    snapshot: Snapshot,
    case: Case,
    event: CommentEvent,
    commands: tuple[Parsed, ...],
    *,
    first: int,
) -> tuple[tuple[Outcome, ...], Case]:
    actor = snapshot.actor or Actor(login=event.author, permission=None)
    outcomes: list[Outcome] = []
    for command in commands:
        number = first + sum(outcome.decision is not None for outcome in outcomes)
        outcome = _one(config, snapshot, case, actor, command, f"{event.comment}#{number}")
        if outcome.decision is not None:
            case = after(config, case, outcome.decision)
        outcomes.append(outcome)
    return tuple(outcomes), case


def _blocks(
    config: Portfolio, commands: tuple[Parsed, ...], outcomes: tuple[Outcome, ...]
) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for command, outcome in zip(commands, outcomes, strict=True):
        blocks.extend(_titled(config, command, outcome, several=len(commands) > 1))
    return tuple(blocks)


def _one(
    config: Portfolio, snapshot: Snapshot, case: Case, actor: Actor, command: Parsed, place: str
) -> Outcome:
    if isinstance(command, UnknownCommand):
        return _unknown(config, command)
    request = Request(
        config=config, snapshot=snapshot, case=case, actor=actor, command=command, place=place
    )
    return obey(request)


def _unknown(config: Portfolio, command: UnknownCommand) -> Outcome:
    help_word = Trusted(BY_NAME["help"].shown(config.language))
    if command.suggestion is None:
        message = say("unknown-command", word=command.word, help=help_word)
    else:
        near = Trusted(BY_NAME[command.suggestion].shown(config.language))
        message = say("unknown-command-near", word=command.word, near=near, help=help_word)
    return Outcome(ok=False, blocks=(paragraph(message),))


def after(config: Portfolio, case: Case, decision: Decision) -> Case:
    """Return *case* as it is once *decision* is made."""
    standing = fold(config, case.standing, (decision,))
    return _with_assigned(case.model_copy(update={"standing": standing}), (decision,))


def _with_assigned(case: Case, decisions: tuple[Decision, ...]) -> Case:
    """Count those as assigned who were assigned by *decisions*: GitHub may not know it yet."""
    logins = (
        login
        for decision in decisions
        if decision.kind == "assign"
        for login in (decision.after or "").split()
    )
    return case.model_copy(update={"assignees": tuple(dict.fromkeys((*case.assignees, *logins)))})


def _titled(
    config: Portfolio, command: Parsed, outcome: Outcome, *, several: bool
) -> tuple[Block, ...]:
    if not several or not isinstance(command, Command):
        return outcome.blocks
    if command.command == "criterion" and outcome.ok:
        return outcome.blocks  # its sentence names the criterion
    word = BY_NAME[command.command].shown(config.language)
    written = " ".join((f"/{word}", *command.args))[:80]
    return (Quote(text=written), *outcome.blocks)
