"""The recipes of `docs/changing.md`, carried out in a copy of the program."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.recipes import PAGE, carry_out, steps
from tests.packaging.files import ROOT

LEFT_OUT = shutil.ignore_patterns(
    ".*", "__pycache__", "node_modules", "demo-out", "dist", "build", "images"
)
GENERATED = re.findall(
    r"^\t\$\(BIN\)/python -m (tests\.\w+)$", (ROOT / "Makefile").read_text(), re.MULTILINE
)
TELLING = (
    *(
        "tests/domain/commands",
        "tests/domain/orders/test_thanks.py",
        "tests/domain/orders/test_orders.py",
    ),
    *("tests/report/sections/test_ownerless.py", "tests/report/words/test_templating.py"),
    *("tests/configuration/test_load.py", "tests/demo/test_story.py", "tests/test_catalogue.py"),
    *("tests/test_architecture.py", "tests/docs/test_guides.py", "tests/quick/test_ignoring.py"),
)
"""Tests that would name what a recipe has forgotten, of those that take seconds and not minutes."""


def run(folder: Path, *words: str) -> str:
    """Run a module of the copy in *folder*, which must go well, and return what it prints."""
    env = {**os.environ, "PYTHONPATH": f"{folder / 'src'}{os.pathsep}{folder}"}
    done = subprocess.run(  # noqa: S603 - this program
        [sys.executable, "-m", *words],
        cwd=folder,
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, (words, done.stdout[-3000:], done.stderr[-3000:])
    return done.stdout


@pytest.mark.trial
@pytest.mark.in_every_part
def test_recipes_are_whole(tmp_path: Path) -> None:
    """A command, a section and a preset are added as the page says, and nothing is forgotten."""
    copy = tmp_path / "copy"
    shutil.copytree(ROOT, copy, ignore=LEFT_OUT, symlinks=True)
    for step in steps(PAGE.read_text("utf-8")):
        carry_out(step, copy)
    config = ("--config", "examples/portfolio.yml", "--templates", "issue_templates")
    run(copy, "portfolio_bot", "generate", *config, "--schemas", "schema")
    for module in (*GENERATED, "tests.golden"):
        run(copy, module)
    run(copy, "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", *TELLING)
    assert "/takk TEKST" in (copy / "docs" / "commands.md").read_text("utf-8")
    assert "## Uten eier" in (copy / "tests/golden/reports/liten/maaned.md").read_text("utf-8")
    run(copy, "portfolio_bot", "demo", "--preset", "testkommune", "--out", str(tmp_path / "out"))
    assert (tmp_path / "out" / "index.html").exists()
