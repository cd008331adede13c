"""Cases out of a sandbox's dump."""

from typing import Any
from zoneinfo import ZoneInfo

import pytest

from portfolio_bot.demo.pages.cases import file_slug, read_cases

OSLO = ZoneInfo("Europe/Oslo")


def state(*comments: dict[str, Any]) -> dict[str, Any]:
    """Make the part of a dump that is read: one issue with *comments*."""
    issue = {
        "number": 4,
        "title": "Én side",
        "author": "kari",
        "created_at": "2026-11-23T23:30:00Z",
        "state": "open",
        "state_reason": None,
        "labels": ["tiltak"],
        "assignees": [],
        "body": "tekst",
        "comments": list(comments),
    }
    return {"apps": {"bot": {}}, "projects": [], "repositories": {"o/r": {"issues": [issue]}}}


def comment(author: str, body: str, **more: Any) -> dict[str, Any]:
    """Make a comment of a dump."""
    at = "2026-11-23T08:00:00Z"
    base = {"author": author, "body": body, "created_at": at, "updated_at": None, "reactions": {}}
    return base | more


def test_bot_loses_its_marker() -> None:
    """The bot's marker line is left out; a person's comment stands as written."""
    text = "<!-- portfolio-bot:status -->\n\nHei"
    (case,) = read_cases(state(comment("bot", text), comment("kari", text)), "o/r", OSLO)
    assert [each.text for each in case.comments] == ["Hei", text]


def test_boxes_lose_their_ids() -> None:
    """What hides a box's criterion in its line is left out too."""
    text = "<!-- portfolio-bot:gate {} -->\n\n- [ ] **1.** Vi vet nok. <!-- c:vi_vet -->"
    (case,) = read_cases(state(comment("bot", text)), "o/r", OSLO)
    assert [each.text for each in case.comments] == ["- [ ] **1.** Vi vet nok."]


def test_reactions_and_edits() -> None:
    """Reactions become signs, and an edited comment is marked."""
    given = comment("kari", "x", reactions={"CONFUSED": ["bot"]}, updated_at="2026-11-23T09:00:00Z")
    (case,) = read_cases(state(given), "o/r", OSLO)
    assert case.comments[0].reactions == ("😕",)
    assert case.comments[0].edited


def test_moments_are_local() -> None:
    """Moments are told in the portfolio's time zone."""
    (case,) = read_cases(state(), "o/r", OSLO)
    assert case.at.isoformat() == "2026-11-24T00:30:00+01:00"
    assert case.values == {}


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Én innlogging på tvers", "en-innlogging-pa-tvers"),
        ("Ærlig, Ødelagt & Åpent!", "aerlig-odelagt-apent"),
        ("../../etc/passwd", "etc-passwd"),
        ("日本", "tiltak"),
        ("ord " * 40, "-".join(["ord"] * 15)),
        ("x" * 90, "x" * 60),
    ],
)
def test_file_names_are_plain(title: str, slug: str) -> None:
    """Titles become short, plain file names that lead nowhere else."""
    assert file_slug(title) == slug
