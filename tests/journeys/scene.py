"""A fictitious agency: its people, its board, its configuration, and what a proposer writes."""

import atexit
import json
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from copy import deepcopy
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from weakref import WeakSet

import yaml

from portfolio_bot.app import Result, Shop, handle_event
from portfolio_bot.configuration.load import load_text
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Run, Stage
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.events import read_event
from portfolio_bot.domain.forms import Form, render_body
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.records.markers import read_gate
from portfolio_bot.github import Client
from portfolio_bot.sandbox import Middleware
from tests.journeys.kept import once

NOW = datetime(2026, 11, 2, 8, tzinfo=UTC)
READS = ("Proposal", "Digest")
QUERIES = frozenset({"Snapshot", "Comments", "Portfolio", "Histories", "Editors", "Ledger", *READS})
"""The operations that only read."""

PEOPLE = ("kontor", "dina", "arne", "sigrid", "jo", "styret")

CONFIG = """
extends: digdir
name: Eksempeletatens portefølje
board:
  owner: eksempeletaten
  number: 1
roles:
  product-group-lead: {teams: [eksempeletaten/produktgruppeledere]}
  portfolio-manager: {users: [leder]}
  portfolio-board: {users: [styret]}
  leadership: {users: [leder, styret]}
  portfolio-office: {users: [kontor]}
  chief-designer: {users: [dina]}
  chief-architect: {users: [arne]}
  architecture: {users: [arne]}
  security: {users: [sigrid]}
  legal: {users: [jo]}
"""
WITHOUT_BOARD = CONFIG.replace("board:\n  owner: eksempeletaten\n  number: 1\n", "board: null\n")

FIRST = {
    "problem": "Innbyggerne finner ikke fram.",
    "description": "Vi lager en ny inngang.",
    "product-group": "Innbygger",
    "endorsing-leader": "Liv Leder",
}
PROBLEM = FIRST | {
    "leadership-anchoring": "Ja",
    "teams": "Flere produktgrupper",
    "duration": "Over tolv måneder",
    "extra-funds": "Ja",
    "origin": ["Tildelingsbrev", "Egen idé"],
    "risk-if-not-done": "Folk gir opp, og ringer i stedet.",
}
CONCEPT = PROBLEM | {
    "anchored-in": "Tildelingsbrevet for 2027",
    "value": "4 – høy",
    "risk": "2 – lav",
    "cost": "3 – middels",
    "capacity": "3 – middels",
    "innovation": "Litt av begge",
    "objectives": "Mål 1: Flere finner fram\n- [ ] 80 % finner svaret\n- [ ] Færre ringer",
    "owner": "@kari",
}
PLANNED = CONCEPT | {
    "skills": "Design og utvikling",
    "person-months": "6,5",
    "start": "2027-01-18",
    "end": "2027-06-25",
    "responsible": "Team Inngang",
}

STAGES: list[type[Stage]] = [Stage]
"""The last is the kind of stage that is raised; the trials put one of their own on top."""

_CONFIGS = TemporaryDirectory(prefix="scene-")
atexit.register(_CONFIGS.cleanup)

_WATCHED: WeakSet[Stage] = WeakSet()
"""Those around whose requests something stands that would miss what was played elsewhere."""


@cache
def config(text: str = CONFIG) -> Portfolio:
    """Return the checked configuration of *text*."""
    return load_text(text, "portfolio.yml").config


def _shared(text: str) -> Path:
    """Write a configuration where all stages find it: what is the same file is loaded once."""
    path = Path(_CONFIGS.name, f"{sha256(text.encode()).hexdigest()}.yml")
    if not path.exists() or path.read_text("utf-8") != text:
        path.write_text(text, "utf-8")
    return path


@cache
def _form() -> Form:
    return form_of(config())


def body(answers: Mapping[str, Any] = FIRST) -> str:
    """Write the body that GitHub makes of *answers*, by field id."""
    return render_body(_form(), answers)


@cache
def _default_seed() -> dict[str, Any]:
    text = (files("portfolio_bot.sandbox") / "default_seed.yml").read_text("utf-8")
    seed: dict[str, Any] = yaml.safe_load(text)
    return seed


def seed() -> dict[str, Any]:
    """Return the sandbox's own seed, with everybody who decides something."""
    given = deepcopy(_default_seed())
    given["users"] |= {login: {"token": f"{login}-token"} for login in PEOPLE}
    return given


def seed_for_job() -> dict[str, Any]:
    """Return a seed whose bot has a job's own token: no boards, no teams."""
    given = seed()
    given["apps"].pop("portefoljebot")
    given["apps"]["github-actions"]["token"] = BOT_TOKEN
    return given


@contextmanager
def stage(
    folder: Path,
    given: Mapping[str, Any] | None = None,
    text: str = CONFIG,
    middlewares: tuple[Middleware, ...] = (),
) -> Iterator[Stage]:
    """Raise the curtain on the agency, in *folder*, where its configuration is too."""
    (folder / "portfolio.yml").write_text(text, "utf-8")
    scene = STAGES[-1](folder, _shared(text), NOW, given or seed(), middlewares=middlewares)
    if middlewares:
        _WATCHED.add(scene)
    with scene:
        yield scene


def opened(scene: Stage, answers: Mapping[str, Any] = FIRST, title: str = "Ny inngang") -> int:
    """Open an initiative as ola, let the bot answer, and return the issue's number."""
    do = played if scene in _WATCHED else already_opened
    return do(scene, answers, title)


def already_opened(
    scene: Stage, answers: Mapping[str, Any] = FIRST, title: str = "Ny inngang"
) -> int:
    """Do as `opened`, but what stands around the requests of *scene* need not see these."""
    told = json.dumps([answers, title], sort_keys=True)
    return once(scene, told, lambda: played(scene, answers, title))


def played(scene: Stage, answers: Mapping[str, Any] = FIRST, title: str = "Ny inngang") -> int:
    """Do as `opened`, step by step, whatever came of it before."""
    number = scene.open_form("ola", title, body(answers))
    scene.play()
    return number


def say(scene: Stage, login: str, number: int, text: str) -> Run:
    """Comment as *login*, and return the run that answers it."""
    scene.comment(login, number, text)
    runs = [run for run in scene.play() if run.event == "issue_comment"]
    return runs[-1]


def click(scene: Stage, login: str, number: int, criterion: str) -> None:
    """Let *login* click the box of *criterion* in the bot's comment, where it stands."""
    scene.click(login, number, criterion)


def answers(scene: Stage, number: int) -> list[str]:
    """Return what the bot has written on the issue, the status comment first, no checklists."""
    return [body for body in _written(scene, number) if read_gate(body) is None]


def gates(scene: Stage, number: int) -> dict[str, str]:
    """Return the bot's gate comments by phase; two of one phase fail."""
    marked = [(read_gate(body), body) for body in _written(scene, number)]
    found = [(mark.phase, body) for mark, body in marked if mark is not None]
    assert len({phase for phase, _ in found}) == len(found)
    return dict(found)


def _written(scene: Stage, number: int) -> list[str]:
    issues = scene.sandbox.dump()["repositories"][REPOSITORY]["issues"]
    (issue,) = [each for each in issues if each["number"] == number]
    bots = scene.sandbox.dump()["apps"]
    return [each["body"] for each in issue["comments"] if each["author"] in bots]


def labels(scene: Stage, number: int) -> set[str]:
    """Return the names of the issue's labels."""
    return {label["name"] for label in scene.issue(number)["labels"]}


def on_board(scene: Stage, number: int) -> dict[str, Any] | None:
    """Return what the board shows of the issue; None when it is not there."""
    name = f"{REPOSITORY}#{number}"
    found = [
        item["values"]
        for project in scene.sandbox.dump()["projects"]
        for item in project["items"]
        if item["issue"] == name
    ]
    return dict(found[0]) if found else None


def mutations(run: Run) -> int:
    """Count the writes among the run's requests."""
    return sum(each["operation"] not in QUERIES for each in run.requests)


def everything(scene: Stage) -> dict[str, Any]:
    """Return the whole state but for what only tells when, and in which order things were made."""
    told = {
        key: value for key, value in scene.sandbox.dump().items() if key not in {"clock", "record"}
    }
    plain: dict[str, Any] = _timeless(told)
    return plain


def _timeless(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _timeless(each) for key, each in value.items() if not key.endswith("_at")}
    return [_timeless(each) for each in value] if isinstance(value, list) else value


@contextmanager
def patient_shop(scene: Stage, waits: list[float]) -> Iterator[Shop]:
    """Give what a run works with; each of its waits is noted instead of waited."""
    client = Client(BOT_TOKEN, scene.sandbox.url, sleep=waits.append)
    with closing(client):
        yield Shop(client, config(), REPOSITORY, scene.now, sleep=waits.append)


def answer_patiently(scene: Stage, delivery: Mapping[str, Any], waits: list[float]) -> Result:
    """Let the bot answer a delivery without waiting. Raises as the bot does."""
    with patient_shop(scene, waits) as shop:
        return handle_event(shop, read_event(delivery["event"], delivery["payload"]))
