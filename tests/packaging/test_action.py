"""The composite action: well-formed, and deaf to what its inputs or the caller's files hold."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.packaging.expressions import input_references, step_references
from tests.packaging.files import ACTION, read_yaml, schema_errors

STEPS: list[dict[str, Any]] = read_yaml(ACTION)["runs"]["steps"]
(LAST,) = [step for step in STEPS if step.get("id") == "bot"]

STAND_IN = """
import json, os, sys
seen = {k: v for k, v in os.environ.items() if k.startswith("PORTFOLIO_BOT_")}
print(json.dumps({"seen": seen, "file": __file__}))
"""


def run_last_step(folder: Path, values: dict[str, str]) -> dict[str, Any]:
    """Run the step that starts the program, a stand-in in its place; return what that saw."""
    package = folder / "action" / "src" / "portfolio_bot"
    package.mkdir(parents=True, exist_ok=True)
    (package / "__init__.py").touch()
    (package / "entry.py").write_text(STAND_IN, "utf-8")
    binaries = folder / "temp" / "portfolio-bot" / "venv" / "bin"
    binaries.mkdir(parents=True)
    (binaries / "python").symlink_to(sys.executable)
    paths = {"RUNNER_TEMP": f"{folder}/temp", "GITHUB_ACTION_PATH": f"{folder}/action"}
    done = subprocess.run(  # noqa: S603 -- the action's own script
        ["/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", LAST["run"]],
        cwd=folder,
        env={"PATH": os.environ["PATH"]} | paths | values,
        capture_output=True,
        check=True,
        text=True,
    )
    return dict(json.loads(done.stdout))


def test_schema_accepts_action() -> None:
    """The action fits the published JSON schema."""
    assert schema_errors("github-actions", ACTION) == ""


def test_inputs_are_declared() -> None:
    """Every `inputs.x` in the action is declared, and every declared input is used."""
    assert input_references(read_yaml(ACTION)["runs"]) == read_yaml(ACTION)["inputs"].keys()


def test_outputs_come_from_the_program() -> None:
    """Each output is the program's output of the same name."""
    outputs = read_yaml(ACTION)["outputs"]
    assert step_references(outputs) == {("bot", name) for name in outputs}


def test_inputs_reach_the_program_by_environment() -> None:
    """Each input has its PORTFOLIO_BOT_ variable, and no script holds an expression."""
    expected = {
        "PORTFOLIO_BOT_" + name.upper().replace("-", "_"): f"${{{{ inputs.{name} }}}}"
        for name in read_yaml(ACTION)["inputs"]
    }
    assert LAST["env"] == expected
    assert not [step for step in STEPS if "${{" in step["run"]]


def test_only_the_program_gets_the_token() -> None:
    """The steps that install dependencies see no input."""
    assert not [step for step in STEPS if step is not LAST and input_references(step)]


def test_inputs_arrive_as_written(tmp_path: Path) -> None:
    """An input that holds shell syntax reaches the program unchanged, and runs nothing."""
    hostile = {"PORTFOLIO_BOT_COMMAND": f"run; touch {tmp_path}/seen $(id) \"'\n::error::`id`"}
    assert run_last_step(tmp_path, hostile)["seen"] == hostile
    assert not (tmp_path / "seen").exists()


def test_callers_files_are_not_imported(tmp_path: Path) -> None:
    """Neither a package in the caller's checkout is imported, nor what lies beside the program.

    The program has folders that are named as packages are, such as `github`.
    """
    trap = tmp_path / "portfolio_bot"
    trap.mkdir()
    (trap / "entry.py").write_text("raise SystemExit(1)", "utf-8")
    beside = tmp_path / "action" / "src" / "portfolio_bot"
    beside.mkdir(parents=True)
    for folder in (tmp_path, beside):
        (folder / "json.py").write_text("raise SystemExit(1)", "utf-8")
    ran = run_last_step(tmp_path, {})["file"]
    assert ran == str(tmp_path / "action" / "src" / "portfolio_bot" / "entry.py")


def install(folder: Path, lock: str, code: int = 0) -> tuple[int, list[str]]:
    """Run the step that installs what *lock* says; return its exit code, and what uv was asked."""
    (script,) = [step["run"] for step in STEPS if "pip sync" in step["run"]]
    for name in ("action/requirements", "temp/portfolio-bot/uv/bin", "temp/portfolio-bot/venv/bin"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    (folder / "action/requirements/runtime.txt").write_text(lock, "utf-8")
    uv = folder / "temp/portfolio-bot/uv/bin/uv"
    python = folder / "temp/portfolio-bot/venv/bin/python"
    made = f"[[ $1 == venv ]] && touch {python} && chmod +x {python}"
    uv.write_text(f'#!/bin/bash\necho "$1 $2" >> {folder}/asked\n{made}\nexit {code}\n', "utf-8")
    uv.chmod(0o755)
    asked = folder / "asked"
    asked.write_text("", "utf-8")
    done = subprocess.run(  # noqa: S603 -- the action's own script
        ["/bin/bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        env={
            "PATH": os.environ["PATH"],
            "RUNNER_TEMP": f"{folder}/temp",
            "GITHUB_ACTION_PATH": f"{folder}/action",
        },
        check=False,
    )
    return done.returncode, [line.split(" /")[0] for line in asked.read_text("utf-8").splitlines()]


def test_dependencies_are_installed_once(tmp_path: Path) -> None:
    """A job that uses the action again installs nothing, unless another version locks otherwise."""
    assert install(tmp_path, "a==1\n") == (0, ["venv --quiet", "pip sync"])
    assert install(tmp_path, "a==1\n") == (0, [])
    assert install(tmp_path, "a==2\n") == (0, ["pip sync"])
    assert install(tmp_path, "a==1\n") == (0, ["pip sync"])


def test_lost_python_is_made_again(tmp_path: Path) -> None:
    """An installation whose Python is gone counts for nothing, though its lock lies there."""
    assert install(tmp_path, "a==1\n")[0] == 0
    (tmp_path / "temp/portfolio-bot/venv/bin/python").unlink()
    assert install(tmp_path, "a==1\n") == (0, ["venv --quiet", "pip sync"])


def test_broken_installation_is_made_again(tmp_path: Path) -> None:
    """An installation that breaks off fails, and counts neither as the new nor as the old one."""
    assert install(tmp_path, "a==1\n")[0] == 0
    assert install(tmp_path, "a==2\n", code=1)[0] == 1
    assert install(tmp_path, "a==2\n") == (0, ["pip sync"])
    assert install(tmp_path, "a==3\n", code=1)[0] == 1
    assert install(tmp_path, "a==2\n") == (0, ["pip sync"])


def test_dependencies_are_locked() -> None:
    """Whatever is installed is checked against the hashes of a lock, and nothing is built."""
    installs = [step["run"] for step in STEPS if "install" in step["run"] or "sync" in step["run"]]
    assert len(installs) == 2
    assert all("--require-hashes" in script for script in installs)
    assert all("--only-binary=:all:" in script or "--no-build" in script for script in installs)
