"""Rows of the requirements that need no capability of their own: what configuration alone says."""

from __future__ import annotations

from typing import Any

import pytest

from portfolio_bot.domain.case.routes import recommended_route
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.gates.judging import judge
from portfolio_bot.domain.initiative.reading import read_initiative
from portfolio_bot.domain.snapshot import Actor, Issue
from tests.domain.examples import (
    RAW,
    READY,
    TEAM,
    ask,
    body_of,
    case_of,
    changed,
    decided,
    decision,
    issue_of,
    keys,
    lead,
    moved,
    ticked,
    world,
)

AREA: dict[str, Any] = {
    "type": "dropdown",
    "label": "Område",
    "part": "area",
    "options": [{"label": "Skole"}, {"label": "Helse"}],
}
KEEN = {"name": "porteføljestyret", "users": ["Pia", "Kim"]}
LINE = changed(
    fields={**RAW["fields"], "area": AREA},
    roles={**RAW["roles"], "board": KEEN, "director": {"name": "direktør"}},
    groups={
        "school": {"name": "Skole", "roles": {"director": {"users": ["Siri"]}}},
        "health": {"name": "Helse", "roles": {"director": {"users": ["Hans"]}}},
    },
    phases={
        **RAW["phases"],
        "konsept": {
            "name": "Konsept",
            "gate": {
                "decided_by": ["board"],
                "vote": {"role": "board", "quorum": 1},
                "criteria": {"line": {"text": "Direktøren sier ja.", "tick": ["director"]}},
            },
        },
    },
)


def person(login: str) -> Actor:
    """Return somebody who is in no team."""
    return Actor(login=login, permission="read", teams={TEAM: "no"})


def school(*more: Any) -> Issue:
    """Return a case of the schools', in the phase that the board lets out."""
    issue = decided(moved("konsept"), *more)
    return issue.model_copy(update={"body": body_of({**READY, "area": "Skole"}, LINE)})


def test_the_line_approves_before_the_board() -> None:
    """Neither vote nor decision until the area's own director has said yes (B8)."""
    for text in ("/stem for Bra", "/neste"):
        outcome = ask(text, world(school(), person("pia")), LINE)
        assert (outcome.ok, keys(outcome)[0]) == (
            False,
            "vote-not-ready" if text.startswith("/stem") else "gate-unmet",
        )
    assert not ask("/kriterium 1 ok", world(school(), person("hans")), LINE).ok
    assert ask("/kriterium 1 ok", world(school(), person("siri")), LINE).ok
    approved = ticked("konsept", "line", 2)
    assert ask("/stem for Bra", world(school(approved), person("pia")), LINE).ok
    vote = decision("vote", 3, by="Pia", phase="konsept", after="for")
    assert ask("/neste", world(school(approved, vote), person("kim")), LINE).ok


QUALIFIED = changed(
    fields={
        **RAW["fields"],
        "principles": {
            "type": "checkboxes",
            "label": "Prinsipper",
            "options": [{"label": "Angår flere"}, {"label": "Har gevinst"}],
        },
        "responsible": {"type": "input", "label": "Ansvarlig", "part": "responsible"},
        "object": {
            "type": "dropdown",
            "label": "Gjelder",
            "options": [{"label": "Bygg"}, {"label": "Tjeneste"}],
        },
    },
    routes={
        "building": {
            "name": "byggeprogrammet",
            "text": "Byggeprosjekter styres for seg.",
            "leaves_portfolio": True,
            "when": {"object": ["Bygg"]},
        }
    },
    phases={
        **RAW["phases"],
        "start": {
            "name": "Ikke startet",
            "gate": {
                "criteria": {
                    "fits": {
                        "text": "Saken hører til her.",
                        "check": {"kind": "ticked", "field": "principles"},
                    },
                }
            },
        },
        "arbeid": {
            "name": "Gjennomføring",
            "gate": {
                "criteria": {
                    "given": {
                        "text": "Noen har ansvaret.",
                        "check": {"kind": "answered", "fields": ["responsible"]},
                    },
                    "divided": {"text": "Arbeidet er fordelt.", "check": {"kind": "divided"}},
                    "handed-over": {"text": "Linjen har tatt over.", "tick": ["lead"]},
                }
            },
        },
    },
)


def met(config: Portfolio, phase: str, issue: Issue) -> list[bool]:
    """Tell which criteria of the gate out of *phase* are met."""
    return [each.met for each in judge(config, case_of(world(issue), config), phase).criteria]


@pytest.mark.parametrize(("boxes", "fits"), [({"Angår flere": True}, False), (None, True)])
def test_a_case_qualifies_by_every_principle(boxes: dict[str, bool] | None, fits: bool) -> None:  # noqa: FBT001 - a table
    """The checklist stands in the form, and the first gate asks for all of it (T1)."""
    answers = {"principles": boxes or {"Angår flere": True, "Har gevinst": True}}
    assert met(QUALIFIED, "start", issue_of(body_of(answers, QUALIFIED))) == [fits]


def test_work_is_distributed_and_handed_over() -> None:
    """Who is responsible, sub-issues for the parts (D12), and the line's word for it (T12)."""
    there = decided(moved("arbeid"), ticked("arbeid", "handed-over", 2), tasks=3)
    answers = {**READY, "responsible": "Team Søk"}
    assert met(QUALIFIED, "arbeid", there) == [False, True, True]
    done = there.model_copy(update={"body": body_of(answers, QUALIFIED)})
    assert met(QUALIFIED, "arbeid", done) == [True, True, True]


def test_what_is_outside_the_scope_is_led_away() -> None:
    """Building projects are kept outside: proposed at once, and closed when decided (B20)."""
    issue = issue_of(body_of({**READY, "object": "Bygg"}, QUALIFIED))
    initiative = read_initiative(QUALIFIED, issue, "etaten/portefolje")
    assert recommended_route(QUALIFIED, initiative) == "building"
    outcome = ask("/rut byggeprogrammet Nytt bygg", world(issue, lead()), QUALIFIED)
    assert "route-leaves" in keys(outcome)
