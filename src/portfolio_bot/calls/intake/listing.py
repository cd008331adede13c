"""The list for people, as markdown: what is taken in, and what somebody must look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.importing.existing import Met
from portfolio_bot.domain.importing.mapping import (
    CLOSED,
    PHASE,
    PRIORITY,
    SPECIAL,
    STATUS,
    TITLE,
)
from portfolio_bot.domain.importing.planning import Plan, Planned
from portfolio_bot.domain.messages import Message, Trusted, say


def plan_page(config: Portfolio, plan: Plan) -> str:
    """Write what comes of a table's rows."""
    kept = sum(len(each.kept) for each in plan.new)
    lines = [
        say(
            "import-figures",
            rows=len(plan.rows),
            new=len(plan.new),
            there=sum(each.there is not None for each in plan.rows),
            refused=sum(each.refused is not None for each in plan.rows),
            fields=sum(len(each.answers) for each in plan.new),
            kept=kept,
            look=sum(bool(_look(each)) for each in plan.rows),
        )
    ]
    columns = [
        say(
            "import-column-guessed" if heading in plan.columns.guessed else "import-column",
            heading=heading,
            target=(_target(config, target),),
        )
        for heading, target in plan.columns.targets.items()
    ]
    rows = [(say("import-row", row=each.row, title=each.title), each) for each in plan.rows]
    sections = [(what, (*_state(each), *_look(each))) for what, each in rows]
    return _page(config, lines, (*columns, *plan.findings), sections)


def _look(one: Planned) -> tuple[Message, ...]:
    return (*((one.refused,) if one.refused else ()), *one.findings)


def _state(one: Planned) -> Iterator[Message]:
    if one.there is not None:
        yield say("import-there", number=Trusted(f"#{one.there}"))
    elif one.is_new:
        yield say("import-new", fields=len(one.answers), kept=len(one.kept))
        if one.assignees:
            yield say("import-assigned", logins=", ".join(one.assignees))
        if one.over.ended and one.over.on:
            yield say(f"import-{one.over.ended}-on", at=one.over.on)
        elif one.over.ended:
            yield say(f"import-{one.over.ended}")


def _target(config: Portfolio, target: str) -> Message:
    if target in config.fields and target not in SPECIAL:
        return say("name", name=Trusted(config.fields[target].label))
    names = {
        TITLE: "import-to-title",
        PHASE: "import-to-phase",
        PRIORITY: "import-to-priority",
        STATUS: "import-to-status",
        CLOSED: "import-to-closed",
    }
    return say(names.get(target, "import-to-keep"))


def existing_page(config: Portfolio, met: tuple[Met, ...], general: Iterable[Message]) -> str:
    """Write what the bot makes of the issues and the board that are there."""
    lines = [
        say(
            "import-existing-figures",
            count=len(met),
            fields=sum(len(each.answers) for each in met),
            verbatim=sum(each.verbatim for each in met),
            unlabelled=sum(not each.labelled for each in met),
            look=sum(bool(each.findings) for each in met),
        )
    ]
    sections = [
        (
            say("import-issue", number=Trusted(f"#{each.number}"), title=each.title),
            (
                say(
                    "import-met",
                    phase=Trusted(config.phases[each.phase].name),
                    fields=len(each.answers),
                    verbatim=each.verbatim,
                ),
                *each.findings,
            ),
        )
        for each in met
    ]
    return _page(config, lines, tuple(general), sections)


def _page(
    config: Portfolio,
    lines: Iterable[Message],
    general: Iterable[Message],
    sections: Iterable[tuple[Message, tuple[Message, ...]]],
) -> str:
    words = Catalogue(config.language)
    parts = [f"# {words.text(say('import-heading'))}", *(words.text(each) for each in lines)]
    if told := [f"- {words.text(each)}" for each in general]:
        parts.append("\n".join(told))
    for heading, below in sections:
        points = "\n".join(f"- {words.text(each)}" for each in below)
        parts.append(f"## {words.text(heading)}\n\n{points}")
    return "\n\n".join(parts) + "\n"
