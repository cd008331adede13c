"""The Makefile and the script that continuous integration runs."""

import os
import re

import pytest

from tests.packaging.files import ROOT, run

MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
PHONY = re.findall(r"^\.PHONY: (\S+)$", MAKEFILE, re.MULTILINE)
SCRIPT = ROOT / ".ci" / "run"


def test_help_is_the_default() -> None:
    """`make` alone lists every target with what it does."""
    listed = re.findall(r"^  make (\S+) +\S+", run("make").stdout, re.MULTILINE)
    assert sorted(listed) == sorted(PHONY)


@pytest.mark.parametrize("target", PHONY)
def test_targets_can_be_planned(target: str) -> None:
    """Every target's recipe and what it depends on can be worked out."""
    done = run("make", "--dry-run", "--always-make", target)
    assert done.returncode == 0, done.stderr


def test_ci_script_is_sound() -> None:
    """The script is executable, stops at the first failure, and runs tests and trials."""
    text = SCRIPT.read_text("utf-8")
    assert os.access(SCRIPT, os.X_OK)
    assert "set -euo pipefail" in text
    parts = ("make lint", "make test COVERAGE=1", "make trials ")
    assert [each for each in parts if each not in text] == []
    assert run("bash", "-n", SCRIPT).returncode == 0
