"""The value of a key, read as its kind wants it."""

from __future__ import annotations

import re
from datetime import date
from urllib.parse import urlsplit

from portfolio_bot.domain.config import Language
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.reported.report import ReportedValue
from portfolio_bot.domain.reported.words import Parameter, choice_named
from portfolio_bot.domain.values import read_date, read_number, read_users

LONGEST = 500
"""Characters of a text that are kept."""

_UNITS = (
    "kroner",
    "kr",
    "kr.",
    "nok",
    "timer",
    "timar",
    "stk",
    "%",
    "prosent",
    "månedsverk",
    "mnd",
)
_MANY = {"mill": 10**6, "million": 10**6, "mrd": 10**9, "milliard": 10**9, "tusen": 10**3}
_SCALED = re.compile(
    r"(.*\d)\s*(mill|million|mrd|milliard|tusen)(?:er|ar|s)?\.?(?:\s*(?:kr|kroner|nok))?"
)
_SCORES = re.compile(r"([1-5]) {0,3}(?:x|\*|×|,|/|og)? {0,3}([1-5])")
_SHOWN = 100

Reading = dict[str, ReportedValue | date] | Message


def read_value(parameter: Parameter, text: str, language: Language) -> Reading:
    """Return the values that *text* gives for *parameter*, by name, else what is wrong.

    What is wrong is told with the words of *language*.
    """
    word = parameter.words[language][0]
    match parameter.kind:
        case "text":
            return {parameter.name: text[:LONGEST]} if text else _wrong("empty", word, text)
        case "yes":
            return {parameter.name: True}
        case "user":
            users = read_users(text)
            return {parameter.name: users[0]} if len(users) == 1 else _wrong("user", word, text)
        case "link":
            return {parameter.name: text} if is_address(text) else _wrong("link", word, text)
        case "choice":
            return _choice(parameter, text, language)
        case "date" | "month":
            return _day(parameter, text, word)
        case _:
            return _numeric(parameter, text, word)


def is_address(text: str) -> bool:
    """Tell whether *text* is one https address and nothing else."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    plain = text.isprintable() and " " not in text and len(text) <= LONGEST
    return parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc and plain


def read_amount(text: str) -> float | None:
    """Return a number, of money perhaps: `2 mill`, `1 500 000 kr`, `12,5 %`."""
    folded = text.casefold().strip()
    found = _SCALED.fullmatch(folded)
    if found is None:
        return read_number(folded, _UNITS)
    number = read_number(found[1], _UNITS)
    return None if number is None else round(number * _MANY[found[2]], 2)


def _numeric(parameter: Parameter, text: str, word: str) -> Reading:
    if parameter.kind == "scores":
        found = _SCORES.fullmatch(text.casefold().strip())
        if found is None:
            return _wrong("scores", word, text)
        return {"probability_after": int(found[1]), "impact_after": int(found[2])}
    number = read_amount(text)
    if number is None:
        return _wrong("number", word, text)
    if parameter.kind == "score":
        return (
            {parameter.name: int(number)} if number in range(1, 6) else _wrong("score", word, text)
        )
    if parameter.kind == "number" and number < 0:
        return _wrong("negative", word, text)
    return {parameter.name: number}


def _day(parameter: Parameter, text: str, word: str) -> Reading:
    day = read_date(text.strip().rstrip("."), last=parameter.name in {"end", "due", "by_day"})
    if day is None:
        return _wrong("date", word, text)
    return {parameter.name: day.replace(day=1) if parameter.kind == "month" else day}


def _choice(parameter: Parameter, text: str, language: Language) -> Reading:
    chosen = choice_named(parameter, text)
    if chosen is not None:
        return {parameter.name: chosen.id}
    names = Trusted(", ".join(each.words[language][0] for each in parameter.choices))
    word = Trusted(parameter.words[language][0])
    return say("report-wrong-choice", name=word, text=text[:_SHOWN], names=names)


def _wrong(code: str, word: str, text: str) -> Message:
    return say(f"report-wrong-{code}", name=Trusted(word), text=text[:_SHOWN])
