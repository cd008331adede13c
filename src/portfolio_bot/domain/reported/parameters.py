"""What can be reported, each named once: commands, their keys in every language, and choices.

Parser, answers, help, documentation and tests are made from these tables.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from portfolio_bot.domain.config import CommandName, Language
from portfolio_bot.domain.reported.report import About

Kind = Literal[
    "text",
    "number",
    "amount",
    "percent",
    "score",
    "scores",
    "date",
    "month",
    "user",
    "choice",
    "yes",
]
Words = dict[Language, tuple[str, ...]]


class Choice(NamedTuple):
    """One value that a key may have, and how people write it."""

    id: str
    words: Words


class Parameter(NamedTuple):
    """A key of a command: the name of the value in `Facts`, its kind, and how people write it."""

    name: str
    kind: Kind
    words: Words
    choices: tuple[Choice, ...] = ()
    required: bool = False


class Verb(NamedTuple):
    """A word behind an item's id that says what became of it."""

    id: Literal["measured", "withdrawn", "closed", "done", "settled", "now"]
    words: Words


class ReportSpec(NamedTuple):
    """A command that reports: about what, the letter of its items' ids, its verbs and keys."""

    command: CommandName
    about: About
    letter: str
    parameters: tuple[Parameter, ...]
    verbs: tuple[Verb, ...] = ()


def _words(nb: str, nn: str | None = None, en: str | None = None) -> Words:
    return {
        "nb": tuple(nb.split("|")),
        "nn": tuple((nn or nb).split("|")),
        "en": tuple((en or nb).split("|")),
    }


def _choices(*told: tuple[str, str, str, str]) -> tuple[Choice, ...]:
    return tuple(Choice(key, _words(nb, nn, en)) for key, nb, nn, en in told)


def _key(name: str, kind: Kind, nb: str, nn: str | None, en: str) -> Parameter:
    return Parameter(name, kind, _words(nb, nn, en))


_COMMENT = _key(
    "comment", "text", "kommentar|begrunnelse", "kommentar|grunngiving", "comment|reason"
)
_RESPONSE = _key("response", "text", "tiltak", None, "response")
_RESPONSIBLE = _key("responsible", "user", "ansvarlig", "ansvarleg", "responsible")
_DUE = _key("due", "date", "frist", None, "due")
_WITHDRAWN = Verb("withdrawn", _words("utgår", "utgår|går ut", "withdrawn"))

_BENEFIT_KINDS = _choices(
    ("direct", "direkte", "direkte", "direct"),
    ("indirect", "indirekte", "indirekte", "indirect"),
    ("qualitative", "kvalitativ", "kvalitativ", "qualitative"),
)
_UNITS = _choices(
    ("count", "antall|stk", "tal|antal|stk", "count"),
    ("kroner", "kroner|kr", "kroner|kr", "kroner|nok"),
    ("percent", "prosent|%", "prosent|%", "percent|%"),
    ("hours", "timer|time", "timar|time", "hours"),
)
_SIDES = _choices(
    ("threat", "risiko|trussel", "risiko|trugsel", "threat|risk"),
    ("opportunity", "mulighet", "moglegheit|høve", "opportunity"),
)
_STRATEGIES = _choices(
    ("reduce", "redusere", "redusere", "reduce"),
    ("monitor", "overvåke", "overvake", "monitor"),
    ("avoid", "unngå", "unngå", "avoid"),
    ("transfer", "overføre", "overføre", "transfer"),
    ("share", "dele", "dele", "share"),
    ("accept", "akseptere", "akseptere", "accept"),
    ("increase", "øke", "auke", "increase"),
    ("exploit", "utnytte", "utnytte", "exploit"),
)
_CERTAINTIES = _choices(
    ("low", "lav", "låg", "low"),
    ("medium", "middels|medium", "middels|medium", "medium"),
    ("high", "høy", "høg", "high"),
)

REPORTS: tuple[ReportSpec, ...] = (
    ReportSpec(
        "status",
        "status",
        "",
        (_COMMENT, _RESPONSE, _key("next", "date", "neste", None, "next")),
    ),
    ReportSpec(
        "progress",
        "progress",
        "",
        (_key("end", "date", "slutt", None, "end"), _COMMENT),
    ),
    ReportSpec(
        "benefit",
        "benefit",
        "g",
        (
            Parameter("kind", "choice", _words("type", "type", "type"), _BENEFIT_KINDS),
            _key("indicator", "text", "indikator", None, "indicator"),
            Parameter("unit", "choice", _words("enhet", "eining", "unit"), _UNITS),
            _key("baseline", "amount", "nullpunkt", None, "baseline"),
            _key("potential", "amount", "potensial", None, "potential"),
            _key("target", "amount", "mål", None, "target"),
            _DUE,
            _key("measure", "date", "måles", "målast", "measure"),
            _key("owner", "user", "eier", "eigar", "owner"),
            _RESPONSIBLE,
            _key("assumptions", "text", "forutsetning", "føresetnad", "assumption"),
            _key("day", "date", "dato", None, "date"),
            _COMMENT,
        ),
        (
            Verb("measured", _words("målt", None, "measured")),
            _WITHDRAWN,
        ),
    ),
    ReportSpec(
        "risk",
        "uncertainty",
        "r",
        (
            Parameter("side", "choice", _words("side", "side", "side"), _SIDES),
            Parameter(
                "probability",
                "score",
                _words("sannsynlighet", "sannsyn", "probability"),
                required=True,
            ),
            Parameter(
                "impact", "score", _words("konsekvens", "konsekvens", "impact"), required=True
            ),
            _key("after", "scores", "etter", None, "after"),
            Parameter(
                "strategy", "choice", _words("strategi", "strategi", "strategy"), _STRATEGIES
            ),
            _RESPONSE,
            _RESPONSIBLE,
            _DUE,
            _key("near", "date", "nærhet", "nærleik", "near"),
        ),
        (Verb("closed", _words("lukket|over", "lukka|over", "closed")),),
    ),
    ReportSpec(
        "deliverable",
        "deliverable",
        "l",
        (
            Parameter("due", "date", _words("frist", "frist", "due"), required=True),
            _key("milestone", "yes", "milepæl", None, "milestone"),
            _key("day", "date", "dato", None, "date"),
            _RESPONSIBLE,
        ),
        (Verb("done", _words("ferdig|levert", "ferdig|levert", "done")), _WITHDRAWN),
    ),
    ReportSpec(
        "resource",
        "demand",
        "",
        (
            Parameter("month", "month", _words("måned", "månad", "month"), required=True),
            Parameter(
                "person_months",
                "number",
                _words("månedsverk", "månadsverk", "person-months"),
                required=True,
            ),
            _key("person", "user", "person", None, "person"),
        ),
    ),
    ReportSpec(
        "cost",
        "cost",
        "",
        (
            _key("need", "amount", "behov", None, "need"),
            _key("budget", "amount", "budsjett", None, "budget"),
            _key("allocated", "amount", "tildelt", None, "allocated"),
            _key("spent", "amount", "brukt|forbruk", None, "spent"),
            _key("forecast", "amount", "prognose", None, "forecast"),
            Parameter(
                "certainty",
                "choice",
                _words("sikkerhet", "visse|tryggleik", "certainty"),
                _CERTAINTIES,
            ),
        ),
    ),
    ReportSpec(
        "depends",
        "dependency",
        "",
        (_key("by_day", "date", "innen", "innan", "by"), _COMMENT),
        (Verb("settled", _words("løst", "løyst", "settled")),),
    ),
    ReportSpec(
        "objective",
        "key-result",
        "",
        (
            _key("start", "number", "start", None, "start"),
            _key("target", "number", "mål", None, "target"),
            _key("weight", "number", "vekt", None, "weight"),
        ),
        (Verb("now", _words("nå", "no", "now")),),
    ),
)

BY_COMMAND: dict[CommandName, ReportSpec] = {spec.command: spec for spec in REPORTS}


def every_word(words: Words) -> tuple[str, ...]:
    """Return all the words of all the languages, each once."""
    return tuple(dict.fromkeys(word for each in words.values() for word in each))


def parameter_named(spec: ReportSpec, word: str) -> Parameter | None:
    """Return the key that *word* is, in any language."""
    folded = " ".join(word.casefold().split())
    return next((each for each in spec.parameters if folded in every_word(each.words)), None)


def choice_named(parameter: Parameter, word: str) -> Choice | None:
    """Return the choice that *word* is, in any language."""
    folded = " ".join(word.casefold().split()).rstrip(".")
    return next((each for each in parameter.choices if folded in every_word(each.words)), None)
