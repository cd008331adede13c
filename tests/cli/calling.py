"""Calls of the command line, within this process or as one of their own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.cli import main


@dataclass(frozen=True)
class Ended:
    """How a call of the command line ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What was printed, as JSON."""
        return json.loads(self.out)


def call(*args: str | Path, given: bytes = b"", env: dict[str, str] | None = None) -> Ended:
    """Call the program as a process of its own, with only *env* about GitHub."""
    known = {key: value for key, value in os.environ.items() if "GITHUB" not in key}
    done = subprocess.run(  # noqa: S603 - it is this program
        [sys.executable, "-m", "portfolio_bot", *map(str, args)],
        input=given,
        env=known | {"PYTHONIOENCODING": "ascii"} | (env or {}),
        capture_output=True,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode("utf-8", "replace"))


class Here:
    """Calls the program within this process, which is faster."""

    def __init__(self, patch: pytest.MonkeyPatch, capture: pytest.CaptureFixture[str]) -> None:
        self.patch = patch
        self.capture = capture
        for key in os.environ:
            if "GITHUB" in key or key.startswith("PORTFOLIO_BOT"):
                patch.delenv(key)

    def __call__(self, *args: str | Path) -> Ended:
        """Call the program with *args*."""
        self.patch.setattr(sys, "argv", ["portfolio-bot", *map(str, args)])
        with pytest.raises(SystemExit) as ended:
            main()
        shown = self.capture.readouterr()
        return Ended(int(ended.value.code or 0), shown.out, shown.err)
