"""Workflows of a repository and their runs, as the seed tells them: nothing runs here."""

from typing import Any

from portfolio_bot.sandbox.access import INTEGRATION, holds
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.model import Repository
from portfolio_bot.sandbox.rest.routing import Call, Reply, route

FOLDER = ".github/workflows"
_ACTIONS = "/repos/<owner>/<name>/actions"


@route("GET", f"{_ACTIONS}/workflows")
def _workflows(call: Call, owner: str, name: str) -> Reply:
    """List the workflows of the default branch; those that were switched off say so."""
    repository = _readable(call, owner, name)
    head = repository.git.head(repository.default_branch)
    files = repository.git.files(head) if head else {}
    paths = sorted(path for path in files if path.startswith(f"{FOLDER}/"))
    shown = [_workflow(repository, path) for path in paths]
    return Reply(200, {"total_count": len(shown), "workflows": shown})


@route("GET", f"{_ACTIONS}/workflows/<file>/runs")
def _runs(call: Call, owner: str, name: str, file: str) -> Reply:
    """List the runs of one workflow, the newest first; `event` asks for those so started."""
    repository = _readable(call, owner, name)
    told = repository.workflows.get(file)
    event = call.query.get("event")
    runs = [run for run in (told.runs if told else ()) if event in {None, run.event}]
    shown = [
        {"event": run.event, "created_at": run.created_at, "conclusion": run.conclusion}
        for run in sorted(runs, key=lambda run: run.created_at, reverse=True)
    ]
    return Reply(200, {"total_count": len(shown), "workflow_runs": shown})


def _readable(call: Call, owner: str, name: str) -> Repository:
    """Find the repository; an app needs the right to read its Actions."""
    repository = call.repository(owner, name)
    token = call.session.token
    if token is None:
        raise not_found()
    if not call.session.is_person and not holds(token, "actions", "read"):
        raise RefusedError("forbidden", INTEGRATION)
    return repository


def _workflow(repository: Repository, path: str) -> dict[str, Any]:
    file = path.rpartition("/")[2]
    told = repository.workflows.get(file)
    state = told.state if told else "active"
    return {"name": file, "path": path, "state": state}
