"""Reports on things that have an id of their own: uncertainties, deliverables and the like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.reporting.request import (
    Made,
    Recorded,
    Reporting,
    Values,
    recorded,
)
from portfolio_bot.domain.reported.facts import (
    Benefit,
    Deliverable,
    Delivered,
    Member,
    Party,
    Uncertainty,
)
from portfolio_bot.domain.reported.grammar import read_item, read_verb
from portfolio_bot.domain.reported.values import LONGEST
from portfolio_bot.domain.reported.words import Verb

_Known = Sequence[Benefit | Uncertainty | Deliverable | Member | Party | Delivered]


class ItemMeant(NamedTuple):
    """The thing that is meant: its id, whether it is new, its name, and what became of it."""

    id: str
    new: bool
    name: str
    verb: Verb | None = None
    rest: str = ""

    def word(self, asked: Reporting) -> str:
        """Return the verb's word in the language of the answers."""
        return self.verb.words[asked.language][0] if self.verb else ""


def risk(asked: Reporting) -> Made:
    """Record a threat or an opportunity, a change of it, or that it is over."""
    item = item_meant(asked, asked.facts.uncertainties)
    if isinstance(item, Message):
        return item
    if item.verb is not None:
        return item_recorded(asked, item, {**asked.values, "closed": True})
    return item_recorded(asked, item, asked.values)


def deliverable(asked: Reporting) -> Made:
    """Record a deliverable or milestone, a change of it, or that it is delivered or given up."""
    item = item_meant(asked, asked.facts.deliverables)
    if isinstance(item, Message):
        return item
    values = {key: each for key, each in asked.values.items() if key != "day"}
    if item.verb is not None and item.verb.id == "done":
        return item_recorded(asked, item, {**values, "done": asked.values.get("day", asked.today)})
    return item_recorded(asked, item, values)


def item_meant(asked: Reporting, known: _Known) -> ItemMeant | Message:
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
            return ItemMeant(each.id, new=False, name=each.name)
    lacking = [
        each.words[asked.language][0]
        for each in asked.spec.parameters
        if each.required and each.name not in asked.values
    ]
    if lacking:
        return say("report-lacks", names=Trusted(", ".join(lacking)))
    highest = max((int(each.id[1:]) for each in known), default=0)
    return ItemMeant(f"{asked.spec.letter}{highest + 1}", new=True, name=name)


def _known_item(asked: Reporting, known: _Known, wanted: str, rest: str) -> ItemMeant | Message:
    found = next((each for each in known if each.id == wanted), None)
    if found is None:
        ids = ", ".join(f"{each.id}: {each.name}" for each in known) or "–"
        return say("report-no-item", id=Trusted(wanted), known=ids[:LONGEST])
    verb = read_verb(asked.spec.verbs, rest)
    if rest and verb is None:
        words = ", ".join(each.words[asked.language][0] for each in asked.spec.verbs)
        return say("report-no-verb", word=rest[:100], words=Trusted(words))
    name = found.name
    return ItemMeant(
        wanted, new=False, name=name, verb=verb[0] if verb else None, rest=verb[1] if verb else ""
    )


def item_recorded(asked: Reporting, item: ItemMeant, values: Values) -> Recorded | Message:
    """Record *values* of the item, and what became of it; refuse what says nothing."""
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
    before = asked.before(item.id)
    return recorded(asked.spec.about, item.id, given, told, withdrawn=gone, before=before)
