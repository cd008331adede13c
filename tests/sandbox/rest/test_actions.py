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
        assert Client(sandbox.url, "bot").get(f"{REPO}/actions/workflows").status == 403
        assert Client(sandbox.url).get(f"{REPO}/actions/workflows").status == 404
