"""Workflows of a repository and their runs, as the seed tells them: nothing runs here."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any
from zlib import crc32

from portfolio_bot.sandbox import shapes
from portfolio_bot.sandbox.access import INTEGRATION, holds
from portfolio_bot.sandbox.errors import RefusedError, not_found
from portfolio_bot.sandbox.ids import node_id
from portfolio_bot.sandbox.model import Repository
from portfolio_bot.sandbox.rest.routing import Call, Reply, route
from portfolio_bot.sandbox.runs import WorkflowRun

FOLDER = ".github/workflows"
_ACTIONS = "/repos/<owner>/<name>/actions"


@route("GET", f"{_ACTIONS}/workflows")
def _workflows(call: Call, owner: str, name: str) -> Reply:
    """List the workflows of the default branch; those that were switched off say so."""
    repository = _readable(call, owner, name)
    head = repository.git.head(repository.default_branch)
    files = repository.git.files(head) if head else {}
    paths = sorted(path for path in files if path.startswith(f"{FOLDER}/"))
    return _paged(call, "workflows", paths, lambda path: _workflow(repository, call.api, path))


@route("GET", f"{_ACTIONS}/workflows/<file>/runs")
def _runs(call: Call, owner: str, name: str, file: str) -> Reply:
    """List the runs of one workflow, the newest first; `event` asks for those so started."""
    repository = _readable(call, owner, name)
    told = repository.workflows.get(file)
    head = repository.git.head(repository.default_branch)
    if told is None and not (head and repository.git.find(head, f"{FOLDER}/{file}")):
        raise not_found()
    event = call.query.get("event")
    runs = [run for run in (told.runs if told else ()) if event in {None, run.event}]
    runs.sort(key=lambda run: run.created_at, reverse=True)
    return _paged(call, "workflow_runs", runs, lambda run: _run(repository, call.api, file, run))


def _paged(call: Call, name: str, found: Sequence[Any], shape: Callable[[Any], Any]) -> Reply:
    """Answer one page, below its name, and with the number of all there are."""
    page = call.page(found, shape)
    return replace(page, data={"total_count": len(found), name: page.data})


def _readable(call: Call, owner: str, name: str) -> Repository:
    """Find the repository; an app needs the right to read its Actions."""
    repository = call.repository(owner, name)
    token = call.session.token
    if token is None:
        raise not_found()
    if not call.session.is_person and not holds(token, "actions", "read"):
        raise RefusedError("forbidden", INTEGRATION)
    return repository


def _workflow(repository: Repository, api: str, path: str) -> dict[str, Any]:
    file = path.rpartition("/")[2]
    told = repository.workflows.get(file)
    number = _number(file)
    return {
        "id": number,
        "node_id": node_id("W", number.to_bytes(6, "big")),
        "name": file,
        "path": path,
        "state": told.state if told else "active",
        "created_at": repository.created_at,
        "updated_at": repository.created_at,
        "url": f"{_home(repository, api)}/workflows/{number}",
        "html_url": f"{repository.url}/blob/{repository.default_branch}/{path}",
        "badge_url": f"{repository.url}/workflows/{file}/badge.svg",
    }


def _run(repository: Repository, api: str, file: str, run: WorkflowRun) -> dict[str, Any]:
    """Show a run; as no seed tells of which commit, it counts as the newest one's."""
    number, workflow = _number(file, run.created_at), _number(file)
    url = f"{_home(repository, api)}/runs/{number}"
    head = repository.git.head(repository.default_branch) or ""
    below = ("jobs", "logs", "artifacts", "cancel", "rerun")
    return {
        "id": number,
        "node_id": node_id("WFR", number.to_bytes(6, "big")),
        "display_title": file,
        "path": f"{FOLDER}/{file}",
        "run_number": 1,
        "event": run.event,
        "status": "completed",
        "conclusion": run.conclusion,
        "created_at": run.created_at,
        "updated_at": run.created_at,
        "head_branch": repository.default_branch,
        "head_sha": head,
        "head_commit": None,
        "pull_requests": [],
        "workflow_id": workflow,
        "url": url,
        "html_url": f"{repository.url}/actions/runs/{number}",
        **{f"{name}_url": f"{url}/{name}" for name in below},
        "check_suite_url": f"{api}/repos/{repository.name_with_owner}/check-suites/{number}",
        "workflow_url": f"{_home(repository, api)}/workflows/{workflow}",
        "repository": shapes.repository(repository, api),
        "head_repository": shapes.repository(repository, api),
    }


def _home(repository: Repository, api: str) -> str:
    return f"{api}/repos/{repository.name_with_owner}/actions"


def _number(*names: str) -> int:
    """Return a number for what has none here: the same in every run."""
    return crc32("/".join(names).encode())
