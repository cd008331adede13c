"""Where the command line starts: what is known at once needs no click."""

import subprocess
import sys

import pytest

from tests.cli.calling import Here, call


@pytest.mark.parametrize("flag", ["--help", "--version"])
def test_known_at_once(flag: str) -> None:
    """Help and version of the whole come from a process that has imported next to nothing."""
    code = (
        "import sys\nfrom portfolio_bot.cli import main\n"
        f"sys.argv = ['portfolio-bot', {flag!r}]\n"
        "try: main()\nfinally: sys.stderr.write(' '.join(sys.modules))"
    )
    env = {"COLUMNS": "80"}
    done = subprocess.run(  # noqa: S603 - it is this program
        [sys.executable, "-c", code], env=env, capture_output=True, check=True, text=True
    )
    assert "portfolio-bot" in done.stdout
    assert set(done.stderr.split()) & {"click", "re", "typing", "pathlib", "pydantic"} == set()


def test_rest_goes_through_click(here: Here) -> None:
    """A command that there is none of is complained of by click."""
    assert "No such command" in here("walk").err


def test_module_is_the_same_program() -> None:
    """`python -m portfolio_bot` tells of itself by the program's name."""
    assert call("--help").out.startswith("Usage: portfolio-bot ")
    assert call("run", "--help").out.startswith("Usage: portfolio-bot run ")
