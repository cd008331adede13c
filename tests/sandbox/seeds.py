"""The world that most of the sandbox's tests begin in."""

from datetime import UTC, datetime
from typing import Any

START = datetime(2026, 1, 5, 8, tzinfo=UTC)
WRITES = {
    "issues": "write",
    "contents": "write",
    "organization_projects": "write",
    "pull_requests": "write",
    "discussions": "write",
}

SEED: dict[str, Any] = {
    "users": {
        "ola": {"name": "Ola Nordmann", "token": "ola"},
        "kari": {"name": "Kari Nordmann", "token": "kari"},
        "liv": {"token": "liv", "site_admin": True},
        "per": {"token": "per"},
        "mona": {"token": "mona"},
        "sven": {"token": "sven"},
        "tri": {"token": "tri"},
    },
    "apps": {
        "bot": {"token": "bot", "permissions": {**WRITES, "members": "read"}},
        "leser": {"token": "leser", "permissions": {"issues": "read"}},
        "gammel": {},
        "github-actions": {"token": "job", "kind": "actions", "permissions": WRITES},
    },
    "organizations": {
        "etat": {
            "name": "Etaten",
            "owners": ["liv"],
            "members": ["kari"],
            "teams": {
                "ledere": {"members": ["kari"]},
                "hemmelige": {"members": ["per"], "privacy": "secret"},
                "underledere": {"members": ["per"], "parent": "ledere"},
            },
        }
    },
    "repositories": {
        "etat/portefolje": {
            "created_at": "2025-01-01T00:00:00Z",
            "files": {"README.md": "# Portefølje\n", "data/a.json": "{}\n"},
            "labels": [{"name": "tiltak", "color": "1e2b3c"}, "fase: konsept"],
            "collaborators": {
                "mona": "maintain",
                "sven": "write",
                "tri": {"permission": "triage", "role_name": "Porteføljeansvarlig"},
            },
            "discussion_categories": ["Kunngjøringer", "Prat"],
            "protected_branches": ["vernet", {"name": "bottens", "bypass": ["bot[bot]"]}],
            "issues": [
                {
                    "title": "Første",
                    "author": "ola",
                    "body": "Kropp",
                    "labels": ["tiltak"],
                    "created_at": "2025-12-01T08:00:00Z",
                    "comments": [
                        {"author": "ola", "body": "en", "created_at": "2025-12-02T08:00:00Z"},
                        {"author": "kari", "body": "to", "created_at": "2025-12-03T08:00:00Z"},
                    ],
                },
                {
                    "title": "Andre",
                    "author": "kari",
                    "state": "closed",
                    "parent": "#1",
                    "assignees": ["kari"],
                    "created_at": "2025-12-04T08:00:00Z",
                },
                {
                    "title": "Tredje",
                    "author": "ola",
                    "blocked_by": ["#1"],
                    "created_at": "2025-12-05T08:00:00Z",
                },
            ],
        },
        "etat/hemmelig": {
            "private": True,
            "issues": [{"title": "Skjult", "author": "kari", "projects": {1: {}}}],
        },
        "ola/egen": {"files": {"a.txt": "a"}},
    },
    "projects": [
        {
            "owner": "etat",
            "number": 1,
            "title": "Portefølje",
            "fields": [
                {"name": "Status", "type": "SINGLE_SELECT", "options": ["Problem", "Konsept"]},
                {"name": "Start", "type": "DATE"},
                {"name": "Månedsverk", "type": "NUMBER"},
                {"name": "Gruppe", "type": "TEXT"},
            ],
            "items": [
                {"issue": "etat/portefolje#1", "values": {"Status": "Problem", "Månedsverk": 3}},
                {"issue": "etat/portefolje#3", "archived": True},
            ],
        },
        {"owner": "etat", "number": 2, "title": "Åpent", "public": True},
        {"owner": "ola", "number": 1, "title": "Olas"},
    ],
}
