"""Where the project's own files are, and what they say, for the packaging tests."""

import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from check_jsonschema import main as check
from click.testing import CliRunner

ROOT = Path(__file__).parents[2]
ACTION = ROOT / "action.yml"
FORMS = ROOT / "issue_templates"
SAMPLES = sorted((ROOT / "workflows").glob("*.yml"))
WORKFLOWS = SAMPLES + sorted((ROOT / ".github" / "workflows").glob("*.yml"))
NODE_FOLDER = ROOT / "tests" / "node"
PINNED_ACTIONS = Path(__file__).with_name("pinned-actions.json")


def short(path: Path) -> str:
    """Return a file's path as seen from the project's root, to name a test."""
    return path.relative_to(ROOT).as_posix()


@cache
def read_yaml(path: Path) -> dict[Any, Any]:
    """Return the mapping that a YAML file holds; a workflow's `on` has the key True (YAML 1.1)."""
    loaded = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(loaded, dict)
    return loaded


def run(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a command in the project's root; return what it printed and its exit code."""
    return subprocess.run(  # noqa: S603 -- the tests' own commands
        [str(part) for part in command], cwd=ROOT, capture_output=True, check=False, text=True
    )


def tool(name: str) -> Path:
    """Return the path of a command installed beside the Python that runs the tests."""
    return Path(sys.executable).with_name(name)


def schema_errors(schema: str, *files: Path) -> str:
    """Return what a schema that check-jsonschema carries finds wrong in files, or ""."""
    asked = ["--builtin-schema", f"vendor.{schema}", *map(str, files)]
    done = CliRunner().invoke(check, asked, catch_exceptions=False)
    return done.output if done.exit_code else ""


def tracked_files() -> list[Path]:
    """Return every file that git tracks."""
    listing = run("git", "ls-files", "-z").stdout
    paths = (ROOT / name for name in listing.split("\0") if name)
    return [path for path in paths if path.is_file()]
