"""Many people at once on many initiatives, and what must hold when the bot has answered them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import groupby
from pathlib import Path
from random import Random
from typing import Any

from portfolio_bot.action import run
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.domain.case.reading import standing_of
from portfolio_bot.domain.commands import parse
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import Answered, read_answer
from portfolio_bot.domain.snapshot import Entry, Issue
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github.sweeping import load_everything
from portfolio_bot.surroundings import Surroundings
from tests.journeys.scene import PROBLEM, body, click, patient_shop

Delivery = Mapping[str, Any]

WORKERS = 16
ISSUES = 20


def opening(scene: Stage) -> list[Delivery]:
    """Open the initiatives, and return what GitHub delivers."""
    for number in range(ISSUES):
        scene.open_form("ola", f"Tiltak {number}", body(PROBLEM))
    return new_deliveries(scene, 0)


def crowd(scene: Stage) -> list[Delivery]:
    """Let nine things happen on each initiative, and return eight or nine deliveries of each.

    A comment without commands and one that is edited are among them, refusals, two boxes, and
    one delivery that comes twice.
    """
    start = len(scene.sandbox.deliveries())
    for number in range(1, ISSUES + 1):
        scene.comment("leder", number, "/prioritet må")
        scene.comment("kari", number, "/kriterium 3 ok\n/kriterium 5 ok Avtalt\n/tildel @kari")
        edited = scene.comment("kontor", number, "/status\n/hlp")
        scene.edit_comment("kontor", edited, "/status\n/hlp\n/hjelp")
        scene.comment("ola", number, "/stopp Nei")
        scene.comment("kari", number, "/neste")
        click(scene, "kari", number, "innsikt")
        click(scene, "kontor", number, "balanse")
        scene.edit_issue("ola", number, body=body(PROBLEM | {"problem": f"Nytt {number}"}))
    found = new_deliveries(scene, start)
    doubled = [each for each in found if _text(each).startswith("/prioritet")]
    return [*found, *doubled]


def new_deliveries(scene: Stage, start: int) -> list[Delivery]:
    """Return what people's doings have led to since the delivery of number *start*."""
    found = scene.sandbox.deliveries()[start:]
    return [each for each in found if each["payload"]["sender"]["type"] != "Bot"]


def _text(delivery: Delivery) -> str:
    return str(delivery["payload"].get("comment", {}).get("body", ""))


def answer_in_turn(scene: Stage, deliveries: Sequence[Delivery]) -> Counter[ExitCode]:
    """Answer at once, but one run an initiative, in order, as the workflow's group has it."""

    def number(delivery: Delivery) -> int:
        return int(delivery["payload"]["issue"]["number"])

    ordered = sorted(enumerate(deliveries), key=lambda each: number(each[1]))
    queues = [list(group) for _, group in groupby(ordered, key=lambda each: number(each[1]))]
    with ThreadPoolExecutor(WORKERS) as pool:
        return Counter(
            code for codes in pool.map(lambda q: _run(scene, q), queues) for code in codes
        )


def answer_anyhow(scene: Stage, deliveries: Sequence[Delivery], seed: int) -> Counter[ExitCode]:
    """Answer at once and in any order, also what is on the same initiative."""
    shuffled = list(enumerate(deliveries))
    Random(seed).shuffle(shuffled)  # noqa: S311 - no secret
    with ThreadPoolExecutor(WORKERS) as pool:
        done = pool.map(lambda each: _run(scene, [each]), shuffled)
        return Counter(code for codes in done for code in codes)


def _run(scene: Stage, deliveries: Sequence[tuple[int, Delivery]]) -> list[ExitCode]:
    codes = []
    for place, delivery in deliveries:
        path = scene.folder / f"event-{place}.json"
        path.write_text(json.dumps(delivery["payload"]), "utf-8")
        here = Surroundings(
            token=BOT_TOKEN,
            api_url=scene.sandbox.url,
            repository=REPOSITORY,
            config=scene.config,
            event_name=delivery["event"],
            event_path=path,
            summary=path.with_suffix(".md"),
            sleep=lambda _seconds: None,
        )
        codes.append(run(here, scene.now, lambda _line: None))
    return codes


def entries(scene: Stage) -> tuple[Entry, ...]:
    """Read every initiative as a sweep does."""
    with patient_shop(scene, []) as shop:
        return load_everything(shop.client, shop.config, shop.repository).entries


def unanswered(issue: Issue) -> Iterator[str]:
    """Yield the commands of people that have no answer, or not one only, or no receipt."""
    answers = [answer for answer in map(_answer, own(issue)) if answer]
    for comment in issue.comments:
        commands = Counter(command.signature for command in parse(comment.body))
        if comment.own or not commands:
            continue
        given = [answer for answer in answers if answer.comment == comment.id]
        if Counter(word for answer in given for word in answer.commands) != commands:
            yield f"#{issue.number} {comment.body!r}: {given}"
        if not comment.reactions:
            yield f"#{issue.number} {comment.body!r}: no receipt"


def own(issue: Issue) -> list[str]:
    """Return the bot's comments."""
    return [comment.body for comment in issue.comments if comment.own]


def _answer(text: str) -> Answered | None:
    return read_answer(text)


def decisions(issue: Issue) -> list[Decision]:
    """Return everything that stands recorded, doubles too."""
    found = map(_answer, own(issue))
    return [decision for answer in found if answer for decision in answer.decisions]


def out_of_step(config: Portfolio, entry: Entry) -> Iterator[str]:
    """Yield what board or labels show otherwise than the fold of the record."""
    standing = standing_of(config, entry.issue, entry.values)
    phase = config.phases[standing.phase].name
    priority = config.priorities[standing.priority].name if standing.priority else None
    worn = {name for name in entry.issue.labels if name.startswith(("fase: ", "prioritet: "))}
    wanted = {f"fase: {phase}"} | ({f"prioritet: {priority}"} if priority else set())
    if worn != wanted:
        yield f"#{entry.issue.number}: {worn} for {wanted}"
    shown = (entry.values.get("Status"), entry.values.get("Prioritet"))
    if shown != (phase, priority):
        yield f"#{entry.issue.number}: {shown} for {(phase, priority)}"


def pages(folder: Path) -> list[str]:
    """Return the job summaries of all runs."""
    return [path.read_text("utf-8") for path in folder.glob("event-*.md")]
