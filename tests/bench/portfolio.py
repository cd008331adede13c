"""A large portfolio of no more than memory: initiatives, and GitHub's answers that tell of them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

from portfolio_bot.domain.records.history import Decision, Kind
from portfolio_bot.domain.records.markers import Answered, answer_marker
from portfolio_bot.domain.reported.report import About, Reported
from portfolio_bot.domain.snapshot import Comment, Entry, Issue
from tests.journeys.scene import PLANNED, body, config

AS_OF = date(2027, 3, 1)
NAME = "eksempeletaten/portefolje"
HOME = f"https://github.com/{NAME}/issues"

REPORTED: tuple[tuple[About, str, dict[str, Any]], ...] = (
    ("progress", "", {"percent": 40}),
    ("uncertainty", "r1", {"name": "Leverandøren slutter", "probability": 3, "impact": 4}),
    ("benefit", "g1", {"name": "Kortere ventetid", "baseline": 9.0, "target": 4.0}),
    ("deliverable", "l1", {"name": "Første utgave", "due": date(2027, 4, 1)}),
    ("cost", "2027", {"need": 900000.0, "budget": 800000.0, "spent": 100000.0}),
)


def answered(number: int, decisions: int) -> str:
    """Write the initiative as GitHub answers with it, an issue's node."""
    issue = made(number, decisions).issue
    nothing: dict[str, Any] = {"nodes": []}
    return json.dumps(
        {
            "id": issue.id,
            "number": issue.number,
            "title": issue.title,
            "body": issue.body,
            "url": issue.url,
            "author": _user(issue.author),
            "viewerDidAuthor": issue.own,
            "state": "OPEN",
            "createdAt": issue.created_at.isoformat(),
            "updatedAt": issue.updated_at.isoformat(),
            "closedAt": None,
            "labels": nothing,
            "assignees": {"nodes": [_user(login) for login in issue.assignees]},
            "comments": {"nodes": [_comment(each) for each in issue.comments]},
        },
        ensure_ascii=False,
    )


def _comment(comment: Comment) -> dict[str, Any]:
    return {
        "id": comment.id,
        "author": _user(comment.author, "Bot" if comment.by_bot else "User"),
        "body": comment.body,
        "createdAt": comment.created_at.isoformat(),
        "viewerDidAuthor": comment.own,
        "reactionGroups": [],
        "editor": None,
        "lastEditedAt": None,
    }


def _user(login: str, kind: str = "User") -> dict[str, str]:
    return {"__typename": kind, "login": login}


def made(number: int, decisions: int) -> Entry:
    """Make an initiative with so many decisions, and a word from a person."""
    answers = PLANNED | {"dependencies": f"#{number % 97 + 1}"}
    opened = _moment(200)
    said = Comment(id=f"S{number}", author="ola", body="Notat.", created_at=_moment(number % 60))
    issue = Issue(
        id=f"I{number}",
        number=number,
        title=f"Tiltak {number} for en enklere hverdag",
        body=body(answers),
        url=f"{HOME}/{number}",
        author=f"person{number % 300}",
        open=True,
        created_at=opened,
        updated_at=_moment(1),
        assignees=(f"leder{number % 80}",),
        comments=(said, *(_recorded(each) for each in _decisions(number, decisions))),
    )
    return Entry(issue=issue)


def _decisions(number: int, decisions: int) -> Iterator[Decision]:
    phases = config().phase_ids()
    reached = number % (len(phases) - 1)
    for place in range(decisions):
        kind, rest = _kind(decisions - 1 - place, place, reached, phases)
        yield Decision(
            id=f"IC_{number}_{place}#0",
            kind=kind,
            by=f"leder{(number + place) % 80}",
            at=_moment(190 - 3 * place),
            role="portfolio-manager",
            **rest,
        )


def _kind(
    left: int, place: int, reached: int, phases: tuple[str, ...]
) -> tuple[Kind, dict[str, Any]]:
    if place < reached:
        return "move", {"before": phases[place], "after": phases[place + 1]}
    if left < len(REPORTED):
        about, key, values = REPORTED[left]
        return "report", {"reported": Reported(about=about, key=key, values=values)}
    others: tuple[tuple[Kind, dict[str, Any]], ...] = (
        ("tick", {"phase": phases[reached], "criterion": f"k{place}"}),
        ("priority", {"before": "could", "after": "must", "reason": "Tildelingsbrevet"}),
        ("advice", {"phase": phases[reached], "after": "for", "reason": "Vi støtter dette"}),
        ("hold", {"reason": f"Vi venter på avklaring {place}"}),
        ("resume", {}),
    )
    return others[place % len(others)]


def _recorded(decision: Decision) -> Comment:
    answered = Answered(comment=decision.id, commands=("x",), decisions=(decision,))
    return Comment(
        id=f"C{decision.id}",
        author="portefoljebot",
        body=answer_marker(answered) + "\n\nNotert.",
        created_at=decision.at,
        own=True,
        by_bot=True,
    )


def _moment(days: int) -> datetime:
    return datetime(AS_OF.year, AS_OF.month, AS_OF.day, 9, tzinfo=UTC) - timedelta(days=days)
