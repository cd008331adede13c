"""The walk's agency: short gates, every kind of role, and the same rules once more, as tables."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from portfolio_bot.configuration.load import load_text
from portfolio_bot.demo.stage import Stage
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.forms import render_body
from portfolio_bot.domain.initiative.asked import form_of
from tests.journeys.scene import FIRST, PLANNED, PROBLEM, seed

NOW = datetime(2036, 11, 3, 8, tzinfo=UTC)
"""So late that a limit's end, told by the sandbox's clock, is always far off for the bot's."""

PEOPLE = ("ola", "kari", "dina", "arne", "leder", "styret", "kontor", "sigrid")
WRITERS = ("leder", "sigrid", "kontor")
"""Who may edit what others wrote; sigrid holds no role at all."""
TRIAGERS = (*WRITERS, "kari")
MEMBERS = ("kari", "dina", "styret", "leder")
"""Who may drag cards; arne, sigrid and ola see none."""
ASSIGNABLE = ("kari", "dina", "leder", "sigrid", "kontor")

PHASES = ("ikke-startet", "problem", "konsept", "planlegging", "implementering", "utfort")
NAMES = ("Ikke startet", "Problem", "Konsept", "Planlegging", "Implementering", "Utført")
LAST = PHASES[-1]
KEPT = {
    "ikke-startet": ("innsikt", "ansvarlig-for-problemfasen"),
    "problem": ("malbilde", "prioritet"),
    "konsept": ("sikkerhet",),
    "planlegging": ("budsjett",),
    "utfort": ("referater",),
}
TICKED_BY = {
    ("ikke-startet", "innsikt"): ("product-group-lead", "chief-designer", "portfolio-office"),
    ("problem", "malbilde"): ("portfolio-office", "portfolio-manager"),
    ("konsept", "sikkerhet"): ("security",),
    ("planlegging", "budsjett"): ("portfolio-manager", "portfolio-board"),
    (LAST, "referater"): ("portfolio-office", "owner"),
}
HOLDERS = {
    "portfolio-manager": ("leder",),
    "portfolio-board": ("styret",),
    "leadership": ("leder", "styret"),
    "portfolio-office": ("kontor",),
    "chief-designer": ("dina",),
    "security": ("arne",),
    "voter": ("arne", "styret", "dina"),
}
GROUP_LEADS = {"Innbygger": "kari", "Næring": "dina"}
ADVISERS = ("product-group-lead", "chief-designer", "chief-architect")
MAY = {
    "back": ("product-group-lead", "portfolio-manager", "portfolio-board"),
    "priority": ("portfolio-manager", "portfolio-board"),
    "assign": ("product-group-lead", "portfolio-office", "portfolio-manager", "owner"),
    "route": ("portfolio-office", "portfolio-manager"),
    "hold": ("portfolio-manager", "portfolio-board"),
    "resume": ("portfolio-manager", "portfolio-board"),
    "stop": ("portfolio-manager", "portfolio-board"),
    "bind": ("portfolio-manager", "portfolio-board"),
    "unbind": ("portfolio-manager", "portfolio-board"),
    "report": ("owner", "product-group-lead", "portfolio-office", "portfolio-manager"),
    "mandate": ("portfolio-manager", "portfolio-board"),
    "gather": ("product-group-lead", "portfolio-office", "portfolio-manager"),
    "separate": ("product-group-lead", "portfolio-office", "portfolio-manager"),
}
DECIDED_BY = {
    "problem": ("portfolio-office",),
    "planlegging": ("portfolio-manager", "portfolio-board"),
    "konsept": ("portfolio-manager", "portfolio-board"),
    LAST: ("portfolio-manager", "portfolio-board"),
}
ESCALATED = "problem"
"""The gate that the leadership decides at when extra funds are needed."""
VOTED = "konsept"
QUORUM = 2


def _gates() -> dict[str, Any]:
    preset = load_text("extends: digdir\nname: x\nboard: null\n", "portfolio.yml").config
    gates: dict[str, Any] = {
        key: {"criteria": {c: None for c in phase.gate.criteria if c not in KEPT.get(key, ())}}
        for key, phase in preset.phases.items()
    }
    for key in (VOTED, "planlegging"):
        gates[key]["escalations"] = dict.fromkeys(preset.phases[key].gate.escalations)
    gates[ESCALATED] |= {
        "decided_by": list(DECIDED_BY[ESCALATED]),
        "escalations": {
            "ekstra-midler": {
                "text": "Tiltaket trenger penger.",
                "when": {"extra-funds": ["Ja"]},
                "decided_by": ["leadership"],
            }
        },
    }
    gates[VOTED]["vote"] = {"role": "voter", "quorum": QUORUM, "majority": "simple"}
    return gates


@cache
def configuration() -> str:
    """Write the agency's configuration (JSON is YAML)."""
    roles: dict[str, Any] = {
        role: {"users": list(logins)}
        for role, logins in HOLDERS.items()
        if role != "portfolio-office"
    }
    roles["voter"]["name"] = "styremedlem"
    roles["portfolio-office"] = {"custom_roles": ["Forvalter"]}
    lead = {"Innbygger": {"teams": ["eksempeletaten/produktgruppeledere"]}}
    groups = {
        name.casefold().replace("æ", "ae"): {
            "name": name,
            "roles": {"product-group-lead": lead.get(name, {"users": [login]})},
        }
        for name, login in GROUP_LEADS.items()
    }
    return json.dumps(
        {
            "extends": "digdir",
            "name": "Eksempeletatens portefølje",
            "board": {"owner": "eksempeletaten", "number": 1},
            "roles": roles,
            "groups": groups,
            "phases": {key: {"gate": gate} for key, gate in _gates().items()},
        }
    )


@cache
def config() -> Portfolio:
    """Return the agency's configuration, checked."""
    return load_text(configuration(), "portfolio.yml").config


def people() -> dict[str, Any]:
    """Return the sandbox's seed with everybody in it, each with the rights of the tables."""
    given = seed()
    given["users"] |= {login: {"token": f"{login}-token"} for login in PEOPLE}
    given["organizations"]["eksempeletaten"]["members"] = ["kari", "dina", "styret"]
    given["repositories"]["eksempeletaten/portefolje"]["collaborators"] = {
        "kari": "triage",
        "sigrid": "write",
        "kontor": {"permission": "write", "role_name": "Forvalter"},
    }
    return given


@contextmanager
def agency(folder: Path, waits: list[float]) -> Iterator[Stage]:
    """Raise the curtain on the agency; the bot's waits are noted instead of waited."""
    path = folder / "portfolio.yml"
    path.write_text(configuration(), "utf-8")
    stage = Stage(folder, path, NOW, people())
    stage.sleep = waits.append
    with stage:
        yield stage


@dataclass(frozen=True)
class Text:
    """A text of an initiative: whose product group's it is, and whether it needs extra funds."""

    body: str
    group: str | None
    extra: bool

    @property
    def hash(self) -> str:
        """The hash by which a decision names the text it was made on, whatever its line ends."""
        lines = self.body.replace("\r\n", "\n").replace("\r", "\n")
        return hashlib.sha256(lines.encode()).hexdigest()


def text(answers: Mapping[str, Any]) -> Text:
    """Write *answers* into the form."""
    form = form_of(config())
    group = answers["product-group"]
    return Text(
        body=render_body(form, answers),
        group=group if group in GROUP_LEADS else None,
        extra=answers.get("extra-funds") == "Ja",
    )


def texts(hostile: tuple[str, ...]) -> dict[str, Text]:
    """Return all texts that people write, by a name: more answers or fewer, and bad will."""
    whole = PLANNED | {"responsible": "Team Inngang"}
    levels = {"whole": whole, "own funds": whole | {"extra-funds": "Nei"}}
    levels |= {"half": PROBLEM, "first": FIRST}
    known = {
        f"{name}, {group}": text(answers | {"product-group": group})
        for name, answers in levels.items()
        for group in (*GROUP_LEADS, "vet ikke")
    }
    lacking = {"lacking": text(FIRST | {"product-group": "", "problem": ""})}
    bad = {each: text(whole | {"problem": each}) for each in hostile}
    return {**known, **lacking, **bad}
