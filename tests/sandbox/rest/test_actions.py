"""Workflows and their runs, as the seed tells them."""

from copy import deepcopy

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client
from tests.sandbox.seeds import SEED, START


def test_workflows_and_runs_are_told() -> None:
    """Files of the default branch are workflows; their runs are told, the newest first."""
    seed = deepcopy(SEED)
    home = seed["repositories"]["etat/portefolje"]
    home["files"] |= {".github/workflows/a.yml": "on: push\n", ".github/workflows/b.yml": "x\n"}
    runs = [{"created_at": f"2026-01-0{day}T08:00:00Z"} for day in (1, 2)]
    runs.append({"created_at": "2026-01-03T08:00:00Z", "event": "push"})
    home["workflows"] = {"a.yml": {"state": "disabled_inactivity", "runs": runs}}
    with Sandbox(seed, clock=START) as sandbox:
        kari = Client(sandbox.url, "kari")
        listed = kari.get(f"{REPO}/actions/workflows").data["workflows"]
        assert [(each["path"][-5:], each["state"]) for each in listed] == [
            ("a.yml", "disabled_inactivity"),
            ("b.yml", "active"),
        ]
        found = kari.get(f"{REPO}/actions/workflows/a.yml/runs?event=schedule").data
        assert [run["created_at"][:10] for run in found["workflow_runs"]] == [
            "2026-01-02",
            "2026-01-01",
        ]
        assert kari.get(f"{REPO}/actions/workflows/b.yml/runs").data["total_count"] == 0
        assert kari.get(f"{REPO}/actions/workflows/c.yml/runs").status == 404
        assert Client(sandbox.url, "bot").get(f"{REPO}/actions/workflows").status == 403
        assert Client(sandbox.url).get(f"{REPO}/actions/workflows").status == 404


def test_workflows_and_runs_come_in_pages() -> None:
    """A page has as many as were asked for, the number of all, and the way to the others."""
    seed = deepcopy(SEED)
    home = seed["repositories"]["etat/portefolje"]
    home["files"] |= {f".github/workflows/{name}.yml": "on: push\n" for name in "ab"}
    runs = [{"created_at": f"2026-01-0{day}T08:00:00Z"} for day in (1, 2, 3)]
    home["workflows"] = {"a.yml": {"runs": runs}}
    with Sandbox(seed, clock=START) as sandbox:
        kari = Client(sandbox.url, "kari")
        listed = kari.get(f"{REPO}/actions/workflows?per_page=1&page=2").data
        assert (listed["total_count"], [each["name"] for each in listed["workflows"]]) == (
            2,
            ["b.yml"],
        )
        answer = kari.get(f"{REPO}/actions/workflows/a.yml/runs?per_page=1")
        assert answer.data["total_count"] == 3
        assert [run["created_at"][:10] for run in answer.data["workflow_runs"]] == ["2026-01-03"]
        assert 'rel="next"' in answer.headers["link"]
