"""What can be reported, each named once: commands, their keys in every language, and choices.

Parser, answers, help, documentation and tests are made from these tables.
"""

from __future__ import annotations

from portfolio_bot.domain.config import CommandName
from portfolio_bot.domain.reported.words import (
    Parameter,
    ReportSpec,
    Verb,
    choices_of,
    key_of,
    words_of,
)

_COMMENT = key_of(
    "comment", "text", "kommentar|begrunnelse", "kommentar|grunngiving", "comment|reason"
)
_RESPONSE = key_of("response", "text", "tiltak", None, "response")
_RESPONSIBLE = key_of("responsible", "user", "ansvarlig", "ansvarleg", "responsible")
_DAY = key_of("day", "date", "dato", None, "date")
_DUE = key_of("due", "date", "frist", None, "due")
_SOURCE = key_of("source", "link", "kilde", "kjelde", "source")
_LINK = key_of("source", "link", "lenke", "lenkje", "link")
_WITHDRAWN = Verb("withdrawn", words_of("utgår", "utgår|går ut", "withdrawn"))
_DONE = Verb("done", words_of("ferdig|levert", "ferdig|levert", "done"))

_BENEFIT_KINDS = choices_of(
    ("direct", "direkte", "direkte", "direct"),
    ("indirect", "indirekte", "indirekte", "indirect"),
    ("qualitative", "kvalitativ", "kvalitativ", "qualitative"),
)
_UNITS = choices_of(
    ("count", "antall|stk", "tal|antal|stk", "count"),
    ("kroner", "kroner|kr", "kroner|kr", "kroner|nok"),
    ("percent", "prosent|%", "prosent|%", "percent|%"),
    ("hours", "timer|time", "timar|time", "hours"),
)
_SIDES = choices_of(
    ("threat", "risiko|trussel", "risiko|trugsel", "threat|risk"),
    ("opportunity", "mulighet", "moglegheit|høve", "opportunity"),
)
_STRATEGIES = choices_of(
    ("reduce", "redusere", "redusere", "reduce"),
    ("monitor", "overvåke", "overvake", "monitor"),
    ("avoid", "unngå", "unngå", "avoid"),
    ("transfer", "overføre", "overføre", "transfer"),
    ("share", "dele", "dele", "share"),
    ("accept", "akseptere", "akseptere", "accept"),
    ("increase", "øke", "auke", "increase"),
    ("exploit", "utnytte", "utnytte", "exploit"),
)
_CERTAINTIES = choices_of(
    ("low", "lav", "låg", "low"),
    ("medium", "middels|medium", "middels|medium", "medium"),
    ("high", "høy", "høg", "high"),
)

REPORTS: tuple[ReportSpec, ...] = (
    ReportSpec(
        "status",
        "status",
        "",
        (_COMMENT, _RESPONSE, key_of("next", "date", "neste", None, "next")),
    ),
    ReportSpec(
        "progress",
        "progress",
        "",
        (key_of("end", "date", "slutt", None, "end"), _COMMENT),
    ),
    ReportSpec(
        "benefit",
        "benefit",
        "g",
        (
            Parameter("kind", "choice", words_of("type", "type", "type"), _BENEFIT_KINDS),
            key_of("indicator", "text", "indikator", None, "indicator"),
            Parameter("unit", "choice", words_of("enhet", "eining", "unit"), _UNITS),
            key_of("baseline", "amount", "nullpunkt", None, "baseline"),
            key_of("potential", "amount", "potensial", None, "potential"),
            key_of("target", "amount", "mål", None, "target"),
            _DUE,
            key_of("measure", "date", "måles", "målast", "measure"),
            key_of("owner", "user", "eier", "eigar", "owner"),
            _RESPONSIBLE,
            key_of("assumptions", "text", "forutsetning", "føresetnad", "assumption"),
            key_of("goal", "text", "støtter", "støttar", "goal"),
            _SOURCE,
            _DAY,
            _COMMENT,
        ),
        (
            Verb("measured", words_of("målt", None, "measured")),
            Verb("action", words_of("grep", "grep", "action")),
            Verb("changed", words_of("endre|endret", "endre|endra", "change|changed")),
            _WITHDRAWN,
        ),
        (_DONE, _WITHDRAWN),
    ),
    ReportSpec(
        "risk",
        "uncertainty",
        "r",
        (
            Parameter("side", "choice", words_of("side", "side", "side"), _SIDES),
            Parameter(
                "probability",
                "score",
                words_of("sannsynlighet", "sannsyn", "probability"),
                required=True,
            ),
            Parameter(
                "impact", "score", words_of("konsekvens", "konsekvens", "impact"), required=True
            ),
            key_of("after", "scores", "etter", None, "after"),
            Parameter(
                "strategy", "choice", words_of("strategi", "strategi", "strategy"), _STRATEGIES
            ),
            _RESPONSE,
            _RESPONSIBLE,
            _DUE,
            key_of("near", "date", "nærhet", "nærleik", "near"),
        ),
        (Verb("closed", words_of("lukket|over", "lukka|over", "closed")),),
    ),
    ReportSpec(
        "deliverable",
        "deliverable",
        "l",
        (
            Parameter("due", "date", words_of("frist", "frist", "due"), required=True),
            key_of("milestone", "yes", "milepæl", None, "milestone"),
            _DAY,
            _RESPONSIBLE,
        ),
        (_DONE, _WITHDRAWN),
    ),
    ReportSpec(
        "resource",
        "demand",
        "",
        (
            Parameter("month", "month", words_of("måned", "månad", "month"), required=True),
            Parameter(
                "person_months",
                "number",
                words_of("månedsverk", "månadsverk", "person-months"),
                required=True,
            ),
            key_of("person", "user", "person", None, "person"),
        ),
    ),
    ReportSpec(
        "cost",
        "cost",
        "",
        (
            key_of("need", "amount", "behov", None, "need"),
            key_of("budget", "amount", "budsjett", None, "budget"),
            key_of("allocated", "amount", "tildelt", None, "allocated"),
            key_of("spent", "amount", "brukt|forbruk", None, "spent"),
            key_of("forecast", "amount", "prognose", None, "forecast"),
            Parameter(
                "certainty",
                "choice",
                words_of("sikkerhet", "visse|tryggleik", "certainty"),
                _CERTAINTIES,
            ),
            key_of("body", "text", "kilde|virksomhet", "kjelde|verksemd", "source|body"),
        ),
    ),
    ReportSpec(
        "depends",
        "dependency",
        "",
        (
            key_of("by_day", "date", "innen", "innan", "by"),
            key_of("supplier", "yes", "leverandør", None, "supplier"),
            key_of("duty", "text", "ansvar|ansvarsområde", "ansvar|ansvarsområde", "duty"),
            _COMMENT,
        ),
        (Verb("settled", words_of("løst", "løyst", "settled")),),
    ),
    ReportSpec(
        "objective",
        "key-result",
        "",
        (
            key_of("start", "number", "start", None, "start"),
            key_of("target", "number", "mål", None, "target"),
            key_of("weight", "number", "vekt", None, "weight"),
            _SOURCE,
            _COMMENT,
        ),
        (Verb("now", words_of("nå", "no", "now")),),
    ),
    ReportSpec("mandate", "mandate", "", (_LINK, _DAY)),
    ReportSpec(
        "steering",
        "member",
        "s",
        (
            Parameter("member", "text", words_of("medlem", "medlem", "member"), required=True),
            key_of("authority", "text", "fullmakt", None, "authority"),
        ),
        (_WITHDRAWN,),
    ),
    ReportSpec(
        "party",
        "party",
        "p",
        (
            Parameter(
                "affected",
                "choice",
                words_of("berørt", "råka|rørt", "affected"),
                _CERTAINTIES,
                required=True,
            ),
            _COMMENT,
            _DAY,
        ),
        (
            Verb("asked", words_of("spurt", "spurd|spurt", "asked")),
            Verb("heard", words_of("hørt|svarte", "høyrd|høyrt|svara", "heard|answered")),
            _WITHDRAWN,
        ),
    ),
    ReportSpec("value", "value", "v", (_DAY, _LINK), (_WITHDRAWN,)),
)

BY_COMMAND: dict[CommandName, ReportSpec] = {spec.command: spec for spec in REPORTS}
