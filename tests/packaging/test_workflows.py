"""The sample workflows and our own: well-formed, pinned, least in rights, true to the action."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.expressions import declared_outputs, input_references, step_references
from tests.packaging.files import (
    ACTION,
    NODE_FOLDER,
    PINNED_ACTIONS,
    SAMPLES,
    WORKFLOWS,
    read_yaml,
    run,
    schema_errors,
    short,
    tool,
)

OUR_ACTION = "your-organisation/portfolio-bot@" + 40 * "0"
PAGES = next(path for path in SAMPLES if path.name == "portfolio-pages.yml")
ROLLUP = next(path for path in SAMPLES if path.name == "portfolio-rollup.yml")
BOTS = [path for path in SAMPLES if path not in {PAGES, ROLLUP}]
"""The samples that run the action in one job, with a token of the App."""

PINNED_USE = re.compile(r"^(?:- )?uses: (\S+@[0-9a-f]{40}) # (v\d+\.\d+\.\d+)$")

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=short)


def known_actions() -> dict[str, Any]:
    """Return inputs and outputs of each action that a workflow may use, ours included."""
    pinned: dict[str, Any] = json.loads(PINNED_ACTIONS.read_text("utf-8"))
    ours = read_yaml(ACTION)
    return pinned | {OUR_ACTION: {key: ours[key] for key in ("inputs", "outputs")}}


def language_service(folder: Path, *files: Path) -> list[dict[str, Any]]:
    """Return what GitHub's language service finds, as mappings of file, line and message."""
    known = folder / "known-actions.json"
    known.write_text(json.dumps(known_actions()), "utf-8")
    done = run("node", NODE_FOLDER / "check-workflows.mjs", known, *files)
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)
    return found


def test_schema_accepts_workflows() -> None:
    """Every workflow fits the published JSON schema."""
    assert schema_errors("github-workflows", *WORKFLOWS) == ""


def test_language_service_finds_nothing(tmp_path: Path) -> None:
    """GitHub's own language service finds nothing wrong in workflows and action."""
    assert language_service(tmp_path, ACTION, *WORKFLOWS) == []


MISTAKES = (
    ("dry-run: ${{", "dryrun: ${{", "Invalid action input 'dryrun'"),
    ("token: ${{", "config: ${{", "Missing required input `token`"),
    ("queue: max", "queue: most", "Unexpected value 'most'"),
    ("permission-issues", "permission-isues", "Invalid action input 'permission-isues'"),
)
"""What stands in a workflow, what is written instead, and what is said of that."""


@pytest.fixture(scope="module")
def mistakes(tmp_path_factory: pytest.TempPathFactory) -> list[list[str]]:
    """Return what is said of each mistake, each in a file of its own: Node is slow to start."""
    text = next(path for path in SAMPLES if "report" in path.name).read_text("utf-8")
    folder = tmp_path_factory.mktemp("mistakes")
    files = [folder / f"{number}.yml" for number in range(len(MISTAKES))]
    for file, (right, wrong, _) in zip(files, MISTAKES, strict=True):
        assert right in text
        file.write_text(text.replace(right, wrong), "utf-8")
    found = language_service(folder, *files)
    return [[each["message"] for each in found if each["file"] == str(file)] for file in files]


@pytest.mark.parametrize("number", range(len(MISTAKES)), ids=[wrong for _, wrong, _ in MISTAKES])
def test_language_service_sees_mistakes(mistakes: list[list[str]], number: int) -> None:
    """A misspelt input, a missing one or an unknown value in a workflow is found."""
    _, _, message = MISTAKES[number]
    assert message in mistakes[number]


def test_zizmor_finds_nothing() -> None:
    """Zizmor finds no weakness, at its strictest but for the exceptions named in its settings."""
    done = run(tool("zizmor"), "--offline", "--no-progress", "--pedantic", ACTION, *WORKFLOWS)
    assert done.returncode == 0, done.stdout + done.stderr


@each_workflow
def test_actions_are_pinned(path: Path) -> None:
    """Every action stands with a full commit SHA and, in a comment, the release that it is."""
    known = {action: facts.get("version", "v0.1.0") for action, facts in known_actions().items()}
    uses = [line.strip() for line in path.read_text("utf-8").splitlines() if "uses:" in line]
    pins = [PINNED_USE.fullmatch(line) for line in uses]
    assert all(pin and known[pin[1]] == pin[2] for pin in pins), uses


@each_workflow
def test_rights_are_given_by_the_job(path: Path) -> None:
    """A workflow has no rights of its own; each job names its rights and its time limit."""
    workflow = read_yaml(path)
    jobs = workflow["jobs"].values()
    assert workflow["permissions"] == {}
    assert all("permissions" in job and job["timeout-minutes"] <= 20 for job in jobs)


@each_workflow
def test_scripts_hold_no_expression(path: Path) -> None:
    """Nothing is pasted into a shell script by an expression."""
    steps = [step for job in read_yaml(path)["jobs"].values() for step in job["steps"]]
    assert not [step for step in steps if "${{" in step.get("run", "")]


@each_workflow
def test_inputs_are_declared(path: Path) -> None:
    """Every `inputs.x` in a workflow is an input of its manual start, and each input is used."""
    workflow = read_yaml(path)
    start = workflow[True].get("workflow_dispatch") or {}
    assert input_references(workflow) == start.get("inputs", {}).keys()


@each_workflow
def test_step_outputs_are_declared(path: Path) -> None:
    """Every `steps.x.outputs.y` names an earlier step of the job and an output of its action."""
    for job in read_yaml(path)["jobs"].values():
        steps = job["steps"]
        for place, step in enumerate(steps):
            assert step_references(step) <= declared_outputs(steps[:place], known_actions())


@pytest.mark.parametrize("path", BOTS, ids=short)
def test_token_is_narrow(path: Path) -> None:
    """The App's token names its repository and rights, and has no owner that would widen it."""
    (job,) = read_yaml(path)["jobs"].values()
    (settings,) = [step["with"] for step in job["steps"] if step.get("id") == "app"]
    assert settings["repositories"]
    assert "owner" not in settings
    assert any(key.startswith("permission-") for key in settings)


def test_rollup_reads_one_portfolio_a_token() -> None:
    """Each job of the roll-up has a token that may read its own portfolio's files alone."""
    jobs = read_yaml(ROLLUP)["jobs"]
    (settings,) = [step["with"] for step in jobs["fetch"]["steps"] if step.get("id") == "app"]
    assert settings["owner"] == "${{ matrix.portfolio.owner }}"
    assert settings["repositories"] == "${{ matrix.portfolio.repo }}"
    rights = {key: value for key, value in settings.items() if key.startswith("permission-")}
    assert rights == {"permission-contents": "read"}
    assert [job["permissions"] for job in jobs.values()] == [
        {"contents": "read"},
        {},
        {"contents": "write"},
    ]
    assert "secrets." not in str(jobs["plan"]) + str(jobs["join"])


@pytest.mark.parametrize("path", SAMPLES, ids=short)
def test_waiting_runs_are_kept(path: Path) -> None:
    """No waiting run is dropped and no running one is cut off, so no command is lost."""
    concurrency = read_yaml(path)["concurrency"]
    assert (concurrency["queue"], concurrency["cancel-in-progress"]) == ("max", False)


def test_public_page_needs_no_secret() -> None:
    """The public page is built with the rights to read and to publish, and nothing else."""
    (job,) = read_yaml(PAGES)["jobs"].values()
    assert job["permissions"] == {"contents": "read", "pages": "write", "id-token": "write"}
    assert "secrets." not in PAGES.read_text("utf-8")
