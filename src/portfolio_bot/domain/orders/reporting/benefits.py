"""Reports on benefits: what is planned and changed, measured, given up, and done for them."""

from __future__ import annotations

import re

from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.reporting.items import ItemMeant, item_meant, item_recorded
from portfolio_bot.domain.orders.reporting.request import Made, Reporting, Values, recorded
from portfolio_bot.domain.reported.facts import Benefit
from portfolio_bot.domain.reported.grammar import read_verb
from portfolio_bot.domain.reported.values import LONGEST, read_amount

_ACTION = re.compile(r"(\d{1,2})\b[\s.,:]*(.*)", re.DOTALL)
_OF_ACTION = ("responsible", "due")


def benefit(asked: Reporting) -> Made:
    """Record a benefit, a change of it, a measurement (T2, T4), or that it is given up (T6)."""
    item = item_meant(asked, asked.facts.benefits)
    if isinstance(item, Message):
        return item
    known = next((each for each in asked.facts.benefits if each.id == item.id), None)
    if known is not None and known.withdrawn:
        return say("report-is-withdrawn", id=Trusted(item.id), name=item.name)
    match item.verb.id if item.verb else None:
        case "measured":
            return _measured(asked, item)
        case "action":
            return _action(asked, item, known)
        case "withdrawn" if "comment" not in asked.values:
            return say("report-why-withdrawn", id=Trusted(item.id))
        case _:
            return _planned(asked, item, known)


def _planned(asked: Reporting, item: ItemMeant, known: Benefit | None) -> Made:
    """Record what is expected of it; who changes that without a reason is asked for one."""
    expected = ("target", "baseline")
    target, base = (asked.values.get(n, getattr(known, n, None)) for n in expected)
    if target is not None and target == base:
        return say("report-target-is-baseline")
    made = item_recorded(asked, item, asked.values)
    moved = known is not None and any(
        getattr(known, name) not in {None, asked.values.get(name, getattr(known, name))}
        for name in ("target", "due")
    )
    if isinstance(made, Message) or not moved or "comment" in asked.values:
        return made
    return made._replace(hints=(say("report-why-changed"),))


def _measured(asked: Reporting, item: ItemMeant) -> Made:
    value = read_amount(item.rest)
    if value is None:
        return say("report-wrong-number", name=Trusted(item.word(asked)), text=item.rest[:100])
    day = asked.values.get("day", asked.today)
    values: Values = {"day": day, "value": value}
    values |= {key: each for key, each in asked.values.items() if key == "comment"}
    told = say("reported-measurement", id=Trusted(item.id), name=item.name, value=value)
    return recorded("measurement", f"{item.id}/{day}", values, told, before=asked.before(item.id))


def _action(asked: Reporting, item: ItemMeant, known: Benefit | None) -> Made:
    """Record what must be done for a benefit to come, a change of it, or that it is done (T14)."""
    actions = known.actions if known else ()
    found = _ACTION.fullmatch(item.rest)
    verb = read_verb(asked.spec.steps, found[2]) if found else None
    old = found is not None and (verb is not None or not found[2])
    place = int(found[1]) if found and old else len(actions) + 1
    name = next((each.name for each in actions if each.place == place), None) if old else item.rest
    if not name:
        return say("report-no-action", id=Trusted(item.id), count=len(actions))
    values: Values = {key: each for key, each in asked.values.items() if key in _OF_ACTION}
    if verb is not None and verb[0].id == "done":
        values["done"] = asked.values.get("day", asked.today)
    if not old:
        values["name"] = name[:LONGEST]
    gone = verb is not None and verb[0].id == "withdrawn"
    if not values and not gone:
        return say("report-nothing-new", id=Trusted(item.id), name=name)
    told = say(
        "reported-action",
        state=Trusted(verb[0].id if verb else "changed" if old else "new"),
        place=place,
        id=Trusted(item.id),
        name=name[:100],
    )
    return recorded(
        "benefit-action",
        f"{item.id}/{place}",
        {**values, "place": place},
        told,
        withdrawn=gone,
        before=asked.before(item.id),
    )
