"""The guides' commands, given to the bot one by one: each is carried out as the guide says."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from portfolio_bot.demo.stage import REPOSITORY, Stage
from portfolio_bot.domain.commands import Command, parse
from portfolio_bot.domain.records.markers import read_answer
from tests.docs.markdown import lines_of_code
from tests.docs.test_guides import GUIDES, PRESET
from tests.journeys.scene import PLANNED, answers, body, opened, say, seed, stage
from tests.packaging.files import short

EVERYBODY = PRESET.roles.keys() - {"proposer", "owner"}
CONFIG = f"""
extends: digdir
board: {{owner: eksempeletaten, number: 1}}
scoring: {{criteria: {{strategi: {{name: Strategi, given_by: [portfolio-board]}}}}}}
roles:
{"".join(f"  {role}: {{users: [leder]}}{chr(10)}" for role in sorted(EVERYBODY))}
"""
VOTED = f"""{CONFIG}
phases:
  ikke-startet:
    gate: {{vote: {{role: portfolio-board, quorum: 1, majority: simple}}}}
"""
OTHERS = 15
"""So many cases there are besides, so that a guide may name one by number."""

READY = "\n".join(["/prioritet må", "/tildel @kari", *(f"/kriterium {n} ok" for n in range(1, 15))])
BEFORE = {"next": READY, "phase": READY, "vote": READY, "resume": "/vent", "back": "/neste"}
"""What somebody has done already when a command is given."""

FORWARD = {"phase": "/neste", "back": READY}
"""What was done before that."""


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """Have as many cases as the guides speak of, where one person has every role."""
    given = seed()
    given["repositories"][REPOSITORY]["issues"] = [
        {"title": f"Sak {number}", "author": "ola", "body": body(), "labels": ["tiltak"]}
        for number in range(OTHERS)
    ]
    with stage(tmp_path_factory.mktemp("guides"), given, CONFIG) as raised:
        raised.sweep()
        yield raised


def shown(page: Path) -> list[str]:
    """Return each command of a guide, as it stands."""
    return [line for line in lines_of_code(page.read_text("utf-8")) if line.startswith("/")]


def is_carried_out(scene: Stage, number: int, line: str) -> bool:
    """Give a command as one who has every role, and say whether all of it was carried out."""
    say(scene, "leder", number, line)
    answered = read_answer(answers(scene, number)[-1])
    assert answered is not None
    return answered.ok


def refused(scene: Stage, number: int, lines: list[str]) -> list[str]:
    """Give each command when it has its turn, and return those that are not carried out."""
    left: list[str] = []
    for line in lines:
        (command,) = parse(line)
        assert isinstance(command, Command)
        for before in (FORWARD, BEFORE):
            if command.command in before:
                say(scene, "leder", number, "/fortsett")
                say(scene, "leder", number, before[command.command])
        if command.command in {"hold", "stop", "bind", "advise"}:
            say(scene, "leder", number, "/fortsett")
        if not is_carried_out(scene, number, line):
            left.append(line)
    return left


def is_voting(line: str) -> bool:
    """Say whether a line is a vote, which needs a gate that is voted on."""
    return line.startswith("/stem")


@pytest.mark.trial
@pytest.mark.in_every_part
@pytest.mark.parametrize("page", GUIDES, ids=short)
def test_commands_of_guides_are_carried_out(scene: Stage, page: Path) -> None:
    """Every command of a guide, in the guide's order, does what it is shown for."""
    number = scene.open_form("ola", page.stem, body(PLANNED | {"extra-funds": "Nei"}))
    first = scene.open_form("ola", "I den første fasen", body())
    scene.play()
    lines = [line for line in shown(page) if not is_voting(line)]
    ticks = [line for line in lines if line.startswith("/kriterium")]
    assert lines
    assert refused(scene, first, ticks) == []
    assert refused(scene, number, [line for line in lines if line not in ticks]) == []


def test_votes_of_guides_are_counted(tmp_path: Path) -> None:
    """Where a gate is voted on, every vote that a guide shows is counted."""
    votes = [line for page in GUIDES for line in shown(page) if is_voting(line)]
    with stage(tmp_path, text=VOTED) as voting:
        number = opened(voting, PLANNED)
        assert votes
        assert refused(voting, number, votes) == []
