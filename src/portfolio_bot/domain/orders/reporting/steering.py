"""Reports on who steers and who is affected: mandates, steering group, parties; and value given."""

from __future__ import annotations

from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.orders.reporting.items import item_meant, item_recorded
from portfolio_bot.domain.orders.reporting.request import Made, Reporting, Values, recorded
from portfolio_bot.domain.reported.values import LONGEST


def mandate(asked: Reporting) -> Made:
    """Record a new version of the mandate, as text or link (B14, S2); the older ones stay."""
    text, source = asked.subject[:LONGEST] or None, asked.values.get("source")
    if text is None and source is None:
        return say("report-nameless")
    latest = asked.facts.mandates[-1] if asked.facts.mandates else None
    if latest is not None and (latest.text, latest.source) == (text, source):
        return say("report-mandate-same", version=latest.version)
    version = latest.version + 1 if latest else 1
    values: Values = {"day": asked.values.get("day", asked.today)}
    values |= {key: each for key, each in (("text", text), ("source", source)) if each is not None}
    told = say("reported-mandate", version=version)
    return recorded("mandate", str(version), values, told)


def member(asked: Reporting) -> Made:
    """Record a body of the steering group, its member and authority, or that they leave (S3)."""
    item = item_meant(asked, asked.facts.steering)
    return item if isinstance(item, Message) else item_recorded(asked, item, asked.values)


def party(asked: Reporting) -> Made:
    """Record who is affected and how much, that they are asked, or what they answer (S9)."""
    item = item_meant(asked, asked.facts.parties)
    if isinstance(item, Message):
        return item
    values = {key: each for key, each in asked.values.items() if key != "day"}
    match item.verb.id if item.verb else None:
        case "asked":
            values["asked"] = asked.values.get("day", asked.today)
        case "heard" if not item.rest:
            return say("report-no-answer", id=Trusted(item.id))
        case "heard":
            day = asked.values.get("day", asked.today)
            values |= {"heard": day, "answer": item.rest[:LONGEST]}
        case _:
            pass
    return item_recorded(asked, item, values)


def value(asked: Reporting) -> Made:
    """Record value that came to somebody, of today unless a day is given (S6)."""
    item = item_meant(asked, asked.facts.value)
    if isinstance(item, Message):
        return item
    given: Values = {"day": asked.today, **asked.values} if item.new else asked.values
    return item_recorded(asked, item, given)
