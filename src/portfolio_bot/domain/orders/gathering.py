"""`/samle` and `/skill`: cases that ask for the same thing are one need, or no longer (B1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, NamedTuple

from portfolio_bot.domain.case.reading import recorded
from portfolio_bot.domain.comments.circumstances import issues
from portfolio_bot.domain.documents import Block, Document, Quote, paragraph
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.orders.request import (
    Outcome,
    Request,
    as_reason,
    authorise,
    done,
    refused,
)
from portfolio_bot.domain.records.history import Decision, numbers_of
from portfolio_bot.domain.records.markers import Answered, answer_marker, is_status
from portfolio_bot.domain.snapshot import OtherIssue
from portfolio_bot.domain.values import IssueLink, read_issue_links

_Kind = Literal["gather", "separate"]


class Named(NamedTuple):
    """The issues that a command names, and the words behind them."""

    links: tuple[IssueLink, ...]
    reason: str


def named_issues(text: str, repository: str) -> Named:
    """Read the issues that *text* begins with: `#12`, `12`, a link, with or without «og»."""
    links: list[IssueLink] = []
    words = text.split()
    for place, word in enumerate(words):
        bare = word.strip(",.;:")
        found = read_issue_links(f"#{bare}" if bare.isdecimal() else bare, repository)
        if not found and not (links and bare.casefold() in {"", "og", "and"}):
            return Named(tuple(dict.fromkeys(links)), " ".join(words[place:]))
        links.extend(found)
    return Named(tuple(dict.fromkeys(links)), "")


def gather(request: Request) -> Outcome:
    """Record that this case and those named ask for the same thing."""
    role = authorise(request, request.entitled("gather"))
    if isinstance(role, Outcome):
        return role
    named = named_issues(request.text, request.snapshot.repository.name)
    there = request.case.standing.gathered
    if (wrong := _hindrance(request, named)) is not None:
        return wrong
    new = [each.number for each in named.links if each.number not in there]
    if not new:
        return refused(say("gathered-already", issues=issues(there)))
    return _decided(request, "gather", role, new, named.reason)


def separate(request: Request) -> Outcome:
    """Record that this case and those named do not ask for the same thing after all."""
    role = authorise(request, request.entitled("separate"))
    if isinstance(role, Outcome):
        return role
    named = named_issues(request.text, request.snapshot.repository.name)
    there = request.case.standing.gathered
    known = [each.number for each in named.links if not each.repository and each.number in there]
    if not named.links:
        return refused(say("command-separate-incomplete"))
    if len(known) < len(named.links):
        return refused(say("not-gathered", issues=issues(there)) if there else say("none-gathered"))
    return _decided(request, "separate", role, known, named.reason)


def _decided(request: Request, kind: _Kind, role: str, numbers: list[int], reason: str) -> Outcome:
    after = " ".join(map(str, sorted(numbers)))
    decision = request.decide(kind, role, after=after, reason=as_reason(reason))
    told = say(f"done-{kind}", issues=issues(sorted(numbers)), by=request.actor.login)
    return done(decision, paragraph(told), *_quoted(decision))


def _hindrance(request: Request, named: Named) -> Outcome | None:
    """Return None when every issue that is named can be gathered, else what is in the way."""
    if not named.links:
        return refused(say("command-gather-incomplete"))
    for link in named.links:
        if link.repository is not None:
            return refused(say("gather-elsewhere", name=link.repository))
        if link.number == request.snapshot.issue.number:
            return refused(say("gather-itself"))
        other = request.snapshot.others.get(link.number)
        if other is None or not any(is_status(each.body) for each in other.comments):
            return refused(say("gather-unknown", number=str(link.number)))
    return None


def told_elsewhere(
    number: int, decisions: Iterable[Decision], others: Mapping[int, OtherIssue | None]
) -> Iterator[tuple[OtherIssue, Document]]:
    """Say what else must stand on the other issues that *decisions* on issue *number* name.

    A gathering is of all its cases, so each has it on record. What stands there already is left
    out: a run that broke off is completed by the next.
    """
    told = [each for each in decisions if each.kind in {"gather", "separate"}]
    for name in sorted({each for decision in told for each in numbers_of(decision)}):
        other = others.get(name)
        if other is None or not other.id:
            continue
        there = {each.id for each in recorded(other.comments)}
        lacking = [each for each in told if name in numbers_of(each) and each.id not in there]
        if lacking:
            yield other, _told(number, lacking)


def _told(number: int, decisions: list[Decision]) -> Document:
    bare: dict[str, Any] = {"after": str(number), "body": None, "answers": {}}
    copies = tuple(each.model_copy(update=bare) for each in decisions)
    blocks: list[Block] = []
    for each in copies:
        blocks.append(paragraph(say(f"done-{each.kind}", issues=issues([number]), by=each.by)))
        blocks.extend(_quoted(each))
    answered = Answered(comment=copies[0].source, commands=(), decisions=copies)
    return Document(marker=answer_marker(answered), blocks=tuple(blocks))


def _quoted(decision: Decision) -> tuple[Block, ...]:
    return (Quote(text=decision.reason),) if decision.reason else ()
