"""The workflows of a portfolio's repository, from the samples that come with the program."""

from __future__ import annotations

import re
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from portfolio_bot.domain.setup.upkeep import PLACEHOLDER

FOLDER = ".github/workflows"
SWEEP = "portfolio-sweep.yml"
NAMES = ("portfolio-events.yml", "portfolio-report.yml", SWEEP)
"""The workflows that every portfolio has; the public page is for those who want one."""

ACTION = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]*/[A-Za-z0-9._-]+@[0-9a-f]{40}")
"""An Action as a workflow names it: its repository, and the whole of a commit."""

_USED = re.compile(rf"{re.escape(PLACEHOLDER)}0{{40}} # v\S+")

_ASKED = re.compile(r"^ *# A placeholder: .*\n", re.MULTILINE)


def workflow_files(action: str, version: str) -> dict[str, str]:
    """Return path -> text of each workflow, with *action* in it, which is of *version*."""
    used = f"{action} # v{version}"
    texts = {name: (_samples() / name).read_text(encoding="utf-8") for name in NAMES}
    ready = {name: _USED.sub(used, _ASKED.sub("", text)) for name, text in texts.items()}
    return {f"{FOLDER}/{name}": text for name, text in ready.items()}


def _samples() -> Traversable:
    """Return the folder of the samples: in the wheel, else at the root of a clone."""
    packaged = files("portfolio_bot") / "workflows"
    return packaged if packaged.is_dir() else Path(__file__).parents[3] / "workflows"
