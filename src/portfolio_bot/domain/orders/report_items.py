"""Reports on things that have an id of their own: benefits, uncertainties, deliverables."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.report_request import Made, Reporting, Values, recorded
from portfolio_bot.domain.reported import Benefit, Deliverable, Uncertainty
from portfolio_bot.domain.reported.grammar import read_item, read_verb
from portfolio_bot.domain.reported.parameters import Verb
from portfolio_bot.domain.reported.values import LONGEST, read_amount

_Known = Sequence[Benefit | Uncertainty | Deliverable]


class _Item(NamedTuple):
    """The thing that is meant: its id, whether it is new, its name, and what became of it."""

    id: str
    new: bool
    name: str
    verb: Verb | None = None
    rest: str = ""


def benefit(asked: Reporting) -> Made:
    """Record a benefit, a change of it, a measurement (T2, T4), or that it is given up (T6)."""
    item = _item(asked, asked.facts.benefits)
    if isinstance(item, Message):
        return item
    if item.verb is not None and item.verb.id == "measured":
        return _measured(asked, item)
    known = next((each for each in asked.facts.benefits if each.id == item.id), None)
    target = asked.values.get("target", known.target if known else None)
    if target is not None and target == asked.values.get(
        "baseline", known.baseline if known else None
    ):
        return say("report-target-is-baseline")
    return _recorded(asked, item, asked.values)


def _measured(asked: Reporting, item: _Item) -> Made:
    value = read_amount(item.rest)
    if value is None:
        return say("report-wrong-number", name=Trusted(_word(asked, item)), text=item.rest[:100])
    day = asked.values.get("day", asked.today)
    values: Values = {"day": day, "value": value}
    values |= {key: each for key, each in asked.values.items() if key == "comment"}
    told = say("reported-measurement", id=Trusted(item.id), name=item.name, value=value)
    return recorded("measurement", f"{item.id}/{day}", values, told)


def risk(asked: Reporting) -> Made:
    """Record a threat or an opportunity, a change of it, or that it is over."""
    item = _item(asked, asked.facts.uncertainties)
    if isinstance(item, Message):
        return item
    if item.verb is not None:
        return _recorded(asked, item, {**asked.values, "closed": True})
    return _recorded(asked, item, asked.values)


def deliverable(asked: Reporting) -> Made:
    """Record a deliverable or milestone, a change of it, or that it is delivered or given up."""
    item = _item(asked, asked.facts.deliverables)
    if isinstance(item, Message):
        return item
    values = {key: each for key, each in asked.values.items() if key != "day"}
    if item.verb is not None and item.verb.id == "done":
        return _recorded(asked, item, {**values, "done": asked.values.get("day", asked.today)})
    return _recorded(asked, item, values)


def _item(asked: Reporting, known: _Known) -> _Item | Message:
    """Find the thing by its id or its name; any other name is that of a new one."""
    named = read_item(asked.spec, asked.subject)
    if named is not None:
        return _known_item(asked, known, *named)
    name = asked.subject[:LONGEST]
    if not name:
        return say("report-nameless")
    folded = " ".join(name.casefold().split())
    for each in known:
        if " ".join(each.name.casefold().split()) == folded:
            return _Item(each.id, new=False, name=each.name)
    lacking = [
        each.words[asked.language][0]
        for each in asked.spec.parameters
        if each.required and each.name not in asked.values
    ]
    if lacking:
        return say("report-lacks", names=Trusted(", ".join(lacking)))
    highest = max((int(each.id[1:]) for each in known), default=0)
    return _Item(f"{asked.spec.letter}{highest + 1}", new=True, name=name)


def _known_item(asked: Reporting, known: _Known, wanted: str, rest: str) -> _Item | Message:
    found = next((each for each in known if each.id == wanted), None)
    if found is None:
        ids = ", ".join(f"{each.id}: {each.name}" for each in known) or "–"
        return say("report-no-item", id=Trusted(wanted), known=ids[:LONGEST])
    verb = read_verb(asked.spec, rest)
    if rest and verb is None:
        words = ", ".join(each.words[asked.language][0] for each in asked.spec.verbs)
        return say("report-no-verb", word=rest[:100], words=Trusted(words))
    name = found.name
    return _Item(
        wanted, new=False, name=name, verb=verb[0] if verb else None, rest=verb[1] if verb else ""
    )


def _recorded(asked: Reporting, item: _Item, values: Values) -> Made:
    given = {**values, "name": item.name} if item.new else dict(values)
    gone = item.verb is not None and item.verb.id == "withdrawn"
    if not given and not gone:
        return say("report-nothing-new", id=Trusted(item.id), name=item.name)
    told = say(
        "reported-item",
        kind=Trusted(asked.spec.about),
        state=Trusted(item.verb.id if item.verb else "new" if item.new else "changed"),
        id=Trusted(item.id),
        name=item.name,
    )
    return recorded(asked.spec.about, item.id, given, told, withdrawn=gone)


def _word(asked: Reporting, item: _Item) -> str:
    return item.verb.words[asked.language][0] if item.verb else ""
