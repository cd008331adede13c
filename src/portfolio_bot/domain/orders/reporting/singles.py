"""Reports on what is known by what it is: a dimension, a year, a month, an issue, a key result."""

from __future__ import annotations

import re

from portfolio_bot.domain.config import Dimension, Scale
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.orders.reporting.request import Made, Reporting, Values, recorded
from portfolio_bot.domain.reported.grammar import read_verb
from portfolio_bot.domain.reported.values import LONGEST, read_amount
from portfolio_bot.domain.values import read_issue_links

_YEAR = re.compile(r"(20\d\d)[.:]?")
_RESULT = re.compile(r"(\d{1,2})[.,](\d{1,2})\b(.*)", re.DOTALL)
_ISSUE = re.compile(r"(\S+)(.*)", re.DOTALL)
_AROUND = " \t.:–—-"


def status(asked: Reporting) -> Made:
    """Record how a dimension stands: `økonomi over budsjett` (D29)."""
    scales = asked.request.config.statuses
    found = _dimension(scales, asked.subject)
    if found is None:
        names = Trusted(", ".join(scale.name for scale in scales.values()) or "–")
        return say("report-no-dimension", word=asked.subject[:60], names=names)
    dimension, rest = found
    scale = scales[dimension]
    level = level_of(scale, rest)
    if level is None:
        names = Trusted(", ".join(each.name for each in scale.levels.values()))
        return say("report-no-level", word=rest[:60], dimension=Trusted(scale.name), names=names)
    chosen = scale.levels[level]
    told = say("reported-status", dimension=Trusted(scale.name), level=Trusted(chosen.name))
    explained = chosen.signal in {"green", "none"} or "comment" in asked.values
    hints = () if explained else (say("report-comment-wanted"),)
    return recorded("status", dimension, {**asked.values, "level": level}, told, *hints)


def _dimension(scales: dict[Dimension, Scale], subject: str) -> tuple[Dimension, str] | None:
    """Return the dimension that *subject* begins with, and what follows it."""
    folded = subject.casefold()
    words = [
        (word.casefold(), key)
        for key, scale in scales.items()
        for word in (key, scale.name, *scale.aliases)
    ]
    for word, key in sorted(words, key=lambda each: -len(each[0])):
        after = folded[len(word) : len(word) + 1]
        if folded.startswith(word) and not after.isalnum():
            return key, subject[len(word) :].strip(_AROUND)
    return None


def level_of(scale: Scale, text: str) -> str | None:
    """Return the id of the step of *scale* that *text* names."""
    wanted = " ".join(text.casefold().split()).rstrip(".!")
    for key, level in scale.levels.items():
        if wanted in {key, *(word.casefold() for word in (level.name, *level.aliases))}:
            return key
    return None


def progress(asked: Reporting) -> Made:
    """Record how far the work has come, in per cent."""
    percent = read_amount(asked.subject)
    if percent is None or not 0 <= percent <= 100:
        return say("report-wrong-percent", text=asked.subject[:60])
    values: Values = {**asked.values, "percent": round(percent)}
    return recorded("progress", "", values, say("reported-progress", percent=round(percent)))


def demand(asked: Reporting) -> Made:
    """Record work that is needed of a skill in a month; 0 takes it away (B12)."""
    skill = " ".join(asked.subject.split())[:100]
    lacking = [
        each.words[asked.language][0]
        for each in asked.spec.parameters
        if each.required and each.name not in asked.values
    ]
    if not skill:
        return say("report-nameless")
    if lacking:
        return say("report-lacks", names=Trusted(", ".join(lacking)))
    month, person = str(asked.values["month"])[:7], str(asked.values.get("person", ""))
    key = "/".join((skill.casefold(), month, person.casefold())).rstrip("/")
    told = say("reported-demand", skill=skill)
    return recorded("demand", key, {**asked.values, "skill": skill}, told)


def cost(asked: Reporting) -> Made:
    """Record the money of a year (D28), of another body's apart (S12)."""
    found = _YEAR.fullmatch(asked.subject.strip())
    if found is None:
        return say("report-wrong-year", text=asked.subject[:60])
    if not asked.values.keys() - {"body"}:
        names = Trusted(", ".join(each.words[asked.language][0] for each in asked.spec.parameters))
        return say("report-lacks-one", names=names)
    values: Values = {**asked.values, "year": int(found[1])}
    body = " ".join(str(asked.values.get("body", "")).split())[:100]
    if not body:
        return recorded("cost", found[1], values, say("reported-cost", year=Trusted(found[1])))
    told = say("reported-cost-of", year=Trusted(found[1]), body=body)
    return recorded("cost", f"{found[1]}/{body.casefold()}", {**values, "body": body}, told)


def dependency(asked: Reporting) -> Made:
    """Record what the initiative waits for, or that it does so no more (D13, S13)."""
    first = _ISSUE.match(asked.subject)
    if first is None:
        return say("report-nameless")
    links = read_issue_links(first[1], asked.request.snapshot.repository.name)
    if links and links[0].repository is None:
        number = links[0].number
        if number == asked.request.case.initiative.number:
            return say("problem-depends-on-itself")
        return _need(asked, f"#{number}", {"number": number}, first[2].strip(_AROUND))
    name, rest = _ended(asked)
    return _need(asked, name[:LONGEST], {"outside": name[:LONGEST]}, rest)


def _ended(asked: Reporting) -> tuple[str, str]:
    """Split off a last word that is a verb."""
    name, _, last = asked.subject.rpartition(" ")
    return (name, last) if name and read_verb(asked.spec.verbs, last) else (asked.subject, "")


def _need(asked: Reporting, key: str, what: Values, rest: str) -> Made:
    verb = read_verb(asked.spec.verbs, rest)
    if rest and verb is None:
        words = ", ".join(each.words[asked.language][0] for each in asked.spec.verbs)
        return say("report-no-verb", word=rest[:100], words=Trusted(words))
    values: Values = {**asked.values, **what, "settled": verb is not None}
    state = Trusted("settled" if verb else "open")
    name = Trusted(f"№ {what['number']}") if "number" in what else key
    return recorded("dependency", key, values, say("reported-dependency", what=name, state=state))


def key_result(asked: Reporting) -> Made:
    """Record where a key result stands: `1.2 nå 40`."""
    found = _RESULT.fullmatch(asked.subject.strip())
    if found is None:
        return say("report-wrong-result", text=asked.subject[:60])
    objective, place = int(found[1]), int(found[2])
    objectives = asked.request.case.initiative.objectives(asked.request.config)
    if not (1 <= objective <= len(objectives)) or not (
        1 <= place <= len(objectives[objective - 1].key_results)
    ):
        return say("report-no-result", text=f"{objective}.{place}", count=len(objectives))
    values: Values = {**asked.values, "objective": objective, "place": place}
    rest = found[3].strip(_AROUND)
    verb = read_verb(asked.spec.verbs, rest)
    current = read_amount(verb[1]) if verb else None
    if rest and current is None:
        return say("report-wrong-result", text=asked.subject[:60])
    if current is not None:
        values["current"] = current
    if len(values) == 2:
        names = Trusted(", ".join(each.words[asked.language][0] for each in asked.spec.parameters))
        return say("report-lacks-one", names=names)
    if values.get("start") is not None and values.get("start") == values.get("target"):
        return say("report-target-is-baseline")
    key = f"{objective}.{place}"
    told = say("reported-key-result", place=Trusted(key), text=_result(asked, objective, place))
    hints = () if current is None else (say("reported-now", value=current),)
    return recorded("key-result", key, values, told, *hints)


def _result(asked: Reporting, objective: int, place: int) -> str:
    objectives = asked.request.case.initiative.objectives(asked.request.config)
    return objectives[objective - 1].key_results[place - 1].text[:100]
