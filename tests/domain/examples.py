"""A small portfolio, its issues, and a world to decide in: plain builders for the tests."""

from collections.abc import Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any

from portfolio_bot.domain.case.reading import Case, read_case
from portfolio_bot.domain.commands import Command, parse
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.events import BoxesEvent, CommentEvent, IssueAction, IssueEvent
from portfolio_bot.domain.forms import render_body
from portfolio_bot.domain.frozen import Frozen, Made
from portfolio_bot.domain.initiative.asked import form_of
from portfolio_bot.domain.messages import Message
from portfolio_bot.domain.orders import Outcome, Request, obey
from portfolio_bot.domain.records.history import Decision, Kind
from portfolio_bot.domain.records.markers import Answered, answer_marker
from portfolio_bot.domain.snapshot import (
    Actor,
    Board,
    BoardField,
    Comment,
    Issue,
    Membership,
    Repository,
    Snapshot,
)

NOW = datetime(2026, 11, 23, 9, 7, tzinfo=UTC)
TEAM = "etaten/styret"

RAW: dict[str, Any] = {
    "name": "Porteføljen",
    "form": {"name": "Tiltak", "description": "Foreslå et tiltak"},
    "fields": {
        "problem": {
            "type": "textarea",
            "label": "Problemstilling",
            "part": "problem",
            "required_from": "start",
            "description": "Hva er galt?",
        },
        "funds": {
            "type": "dropdown",
            "label": "Trengs penger?",
            "options": [{"label": "Ja"}, {"label": "Nei"}],
        },
        "groups": {
            "type": "dropdown",
            "multiple": True,
            "label": "Hvem må bidra?",
            "options": [{"label": "Ett team"}, {"label": "Flere team"}],
        },
        "cleared": {
            "type": "checkboxes",
            "label": "Avklart",
            "options": [{"label": "Juss"}, {"label": "Sikkerhet"}],
        },
        "goals": {
            "type": "textarea",
            "label": "Mål",
            "part": "objectives",
            "meaning": "objectives",
            "required_from": "konsept",
        },
        "owner": {"type": "input", "label": "Eier", "part": "owner", "meaning": "users"},
        "needs": {
            "type": "input",
            "label": "Avhengig av",
            "part": "dependencies",
            "meaning": "initiatives",
        },
        "months": {
            "type": "input",
            "label": "Månedsverk",
            "part": "person-months",
            "meaning": "number",
            "units": ["månedsverk"],
            "minimum": 0,
            "maximum": 500,
        },
        "begins": {"type": "input", "label": "Start", "part": "start", "meaning": "date"},
        "ends": {"type": "input", "label": "Slutt", "part": "end", "meaning": "date"},
    },
    "phases": {
        "start": {
            "name": "Ikke startet",
            "aliases": ["not started"],
            "gate": {
                "version": "1",
                "criteria": {
                    "need": {
                        "text": "Behovet er beskrevet.",
                        "guidance": "Svar på problemstillingen.",
                        "check": {"kind": "answered", "fields": ["problem"]},
                    },
                    "insight": {
                        "text": "Vi vet nok.",
                        "guidance": "Vis til tall.",
                        "tick": ["lead"],
                    },
                },
            },
        },
        "konsept": {
            "name": "Konsept",
            "aliases": ["concept"],
            "wip_limit": 2,
            "gate": {
                "version": "2",
                "decided_by": ["chief"],
                "criteria": {
                    "goals": {"text": "Mål er satt.", "check": {"kind": "objectives"}},
                    "priority": {"text": "Prioritet er satt.", "check": {"kind": "priority"}},
                    "assigned": {"text": "Noen har saken.", "check": {"kind": "assigned"}},
                },
            },
        },
        "arbeid": {"name": "Gjennomføring", "gate": {"version": "3"}},
        "done": {
            "name": "Utført",
            "gate": {
                "version": "4",
                "criteria": {"closed": {"text": "Alt er gjort opp.", "tick": ["chief", "lead"]}},
            },
        },
    },
    "priorities": {
        "must": {"name": "Må", "aliases": ["må ha"]},
        "should": {"name": "Bør"},
        "wont": {"name": "Vil ikke", "aliases": ["vil-ikke"]},
    },
    "routes": {
        "portfolio": {
            "name": "Porteføljen",
            "aliases": ["portefølje"],
            "text": "Saken trenger penger.",
            "when": {"funds": ["Ja"]},
        },
        "team": {
            "name": "Teamet",
            "aliases": ["team", "teamets oppgaveliste"],
            "text": "Ett team kan løse saken.",
            "leaves_portfolio": True,
            "when": {"funds": ["Nei"], "groups": ["Ett team"]},
        },
    },
    "roles": {
        "lead": {"name": "produktgruppeleder", "users": ["Lise"]},
        "chief": {"name": "porteføljestyrer", "teams": [TEAM]},
        "keeper": {"name": "forvalter", "permissions": ["maintain", "admin"]},
        "author": {"name": "forslagsstiller", "people": ["author"]},
    },
    "may": {
        "phase": ["lead", "chief"],
        "priority": ["chief"],
        "assign": ["lead", "chief"],
        "route": ["lead"],
        "hold": ["chief"],
        "resume": ["chief"],
        "stop": ["chief"],
        "report": ["lead", "chief"],
    },
    "statuses": {
        "economy": {
            "name": "Økonomi",
            "levels": {
                "on-budget": {"name": "På budsjett", "signal": "green"},
                "over-budget": {"name": "Over budsjett", "signal": "red"},
            },
        },
        "risk": {
            "name": "Risiko",
            "aliases": ["fare"],
            "levels": {
                "low": {"name": "Lav", "signal": "green"},
                "high": {"name": "Høy", "aliases": ["stor"], "signal": "red"},
            },
        },
    },
    "board": {
        "owner": "etaten",
        "number": 4,
        "fields": {
            "phase": "Status",
            "priority": "Prioritet",
            "progress": "Progresjon",
            "begins": "Startdato",
            "months": "Månedsverk",
            "groups": "Bidrar",
            "needs": "Venter på",
        },
    },
}

CONFIG = Portfolio.model_validate(RAW)

GOALS = "Mål 1: Kortere kø\n- [x] Ned til 5 dager\n- [ ] 9 av 10 er fornøyd"
GOOD: dict[str, Any] = {"problem": "Køen er lang."}
"""Answers that the first phase is content with."""

READY: dict[str, Any] = {**GOOD, "goals": GOALS}
"""Answers that every phase is content with."""


def changed(**keys: Any) -> Portfolio:
    """Return the small portfolio with some of its keys replaced."""
    return Portfolio.model_validate({**RAW, **keys})


def gated(phase: str = "start", **gate: Any) -> Portfolio:
    """Return the small portfolio with some keys of the gate out of *phase* replaced."""
    phases = deepcopy(RAW["phases"])
    phases[phase]["gate"] |= gate
    return changed(phases=phases)


def body_of(answers: Mapping[str, Any] = GOOD, config: Portfolio = CONFIG) -> str:
    """Return the body that GitHub makes of *answers*."""
    return render_body(form_of(config), answers)


def issue_of(body: str | None = None, **changes: Any) -> Issue:
    """Return an open issue with *body*, opened by kari."""
    base: dict[str, Any] = {
        "id": "I_1",
        "number": 7,
        "title": "Kortere kø",
        "body": body_of() if body is None else body,
        "url": "https://github.com/etaten/portefolje/issues/7",
        "author": "kari",
        "open": True,
        "created_at": NOW - timedelta(days=30),
        "updated_at": NOW,
        "labels": frozenset({"tiltak"}),
    }
    return Issue(**{**base, **changes})


def board_of(**changes: Any) -> Board:
    """Return a board that has every field which the small portfolio keeps in step."""
    phases = {phase.name: f"o-{key}" for key, phase in CONFIG.phases.items()}
    steps = {priority.name: f"o-{key}" for key, priority in CONFIG.priorities.items()}
    fields = (
        BoardField(id="F1", name="Status", kind="single_select", options=phases),
        BoardField(id="F2", name="Prioritet", kind="single_select", options=steps),
        BoardField(id="F3", name="Progresjon", kind="number"),
        BoardField(id="F4", name="Startdato", kind="date"),
        BoardField(id="F5", name="Månedsverk", kind="number"),
        BoardField(id="F6", name="Bidrar", kind="text"),
        BoardField(id="F7", name="Venter på", kind="text"),
    )
    base = {
        "id": "B_1",
        "url": "https://github.com/orgs/etaten/projects/4",
        "fields": {field.name: field for field in fields},
    }
    return Board(**{**base, **changes})


def lead() -> Actor:
    """Return Lise, who is product group lead by name and in no team."""
    return Actor(login="lise", permission="read", teams={TEAM: "no"})


def chief(membership: Membership = "yes") -> Actor:
    """Return Per, whose place on the portfolio board is *membership*: yes, no or unknown."""
    return Actor(login="per", permission="read", teams={TEAM: membership})


def stranger() -> Actor:
    """Return somebody without a role."""
    return Actor(login="nils", permission="read", teams={TEAM: "no"})


def world(issue: Issue | None = None, actor: Actor | None = None, **changes: Any) -> Snapshot:
    """Return the world around *issue*, with a board on which it is not yet."""
    base: dict[str, Any] = {
        "now": NOW,
        "repository": Repository(id="R_1", name="etaten/portefolje"),
        "issue": issue or issue_of(),
        "board": board_of(),
        "actor": actor or lead(),
        "assignable": {"ola": ("Ola", "U_1"), "kari": ("kari", "U_2"), "fremmed": None},
    }
    return Snapshot(**{**base, **changes})


def decision(kind: Kind, number: int = 1, **details: Any) -> Decision:
    """Return a decision of Lise's, *number* minutes before now counted from the far end."""
    base: dict[str, Any] = {
        "id": f"IC_{number}#1",
        "kind": kind,
        "by": "lise",
        "at": NOW - timedelta(days=1) + timedelta(minutes=number),
    }
    return Decision(**{**base, **details})


def record(*decisions: Decision, source: str = "IC_old", own: bool = True) -> Comment:
    """Return the answer comment in which *decisions* are recorded."""
    marker = answer_marker(Answered(comment=source, commands=(), decisions=decisions))
    return Comment(
        id=f"A_{source}", author="bot", body=f"{marker}\n\nGjort.\n", created_at=NOW, own=own
    )


def decided(*decisions: Decision, answers: Mapping[str, Any] = READY, **changes: Any) -> Issue:
    """Return an issue with *decisions* on record."""
    return issue_of(body_of(answers), comments=(record(*decisions),), **changes)


def moved(after: str, number: int = 1) -> Decision:
    """Return a move to *after*."""
    return decision("move", number, after=after)


def ticked(phase: str, criterion: str, number: int = 1, *, met: bool = True) -> Decision:
    """Return a tick of a criterion of *phase*."""
    return decision("tick", number, phase=phase, criterion=criterion, met=met)


def case_of(snapshot: Snapshot, config: Portfolio = CONFIG) -> Case:
    """Return the case that *snapshot* holds."""
    return read_case(config, snapshot)


def ask(text: str, snapshot: Snapshot, config: Portfolio = CONFIG) -> Outcome:
    """Obey the one command of *text*."""
    (command,) = parse(text)
    assert isinstance(command, Command)
    assert snapshot.actor is not None
    request = Request(
        config=config,
        snapshot=snapshot,
        case=read_case(config, snapshot),
        actor=snapshot.actor,
        command=command,
        place="IC_1#1",
    )
    return obey(request)


def comment_event(body: str, comment: str = "IC_1", **changes: Any) -> CommentEvent:
    """Return the event of a comment with *body*."""
    base: dict[str, Any] = {
        "number": 7,
        "comment": comment,
        "body": body,
        "previous": None,
        "author": "lise",
        "issue_body": body_of(),
        "labels": frozenset({"tiltak"}),
    }
    return CommentEvent(**{**base, **changes})


def boxes_event(body: str, previous: str, **changes: Any) -> BoxesEvent:
    """Return the event of Lise's edit of a gate comment from *previous* to *body*."""
    base: dict[str, Any] = {
        "number": 7,
        "comment": "G_1",
        "body": body,
        "previous": previous,
        "sender": "lise",
        "at": NOW,
        "issue_body": body_of(),
        "labels": frozenset({"tiltak"}),
    }
    return BoxesEvent(**{**base, **changes})


def issue_event(action: IssueAction = "opened", **changes: Any) -> IssueEvent:
    """Return an event of the issue itself."""
    base: dict[str, Any] = {
        "action": action,
        "number": 7,
        "body": body_of(),
        "labels": frozenset({"tiltak"}),
        "sender": "lise",
        "at": NOW,
    }
    return IssueEvent(**{**base, **changes})


def messages(value: Any) -> list[Message]:
    """Return every message anywhere in a document, block, outcome or effect, in order."""
    if isinstance(value, Message):
        inner = [each for _, param in value.params for each in messages(param)]
        return [value, *inner]
    if isinstance(value, tuple | list):
        return [each for part in value for each in messages(part)]
    if isinstance(value, Frozen | Made):
        return [each for part in vars(value).values() for each in messages(part)]
    return []


def keys(value: Any) -> list[str]:
    """Return the keys of every message in *value*, in order."""
    return [message.key for message in messages(value)]
