"""`doctor` as a person and as a program read it."""

from pathlib import Path
from typing import Any

from portfolio_bot.calls.setup.examining import examine
from portfolio_bot.exit_codes import ExitCode
from tests.calls.test_paper import here
from tests.journeys.scene import CONFIG, NOW, stage


def test_findings_are_told_with_their_mends(tmp_path: Path) -> None:
    """The worst comes first, each with its mend, and a sum at the end; as data all the same."""
    out, err, data = list[str](), list[str](), list[Any]()
    with stage(tmp_path, text=CONFIG + "language: nn\n") as scene:
        code = examine(here(scene), NOW, out.append, err.append)
        again = examine(here(scene), NOW, out.append, err.append, data.append)
    assert (code, again, err) == (ExitCode.PROBLEMS, ExitCode.PROBLEMS, [])
    assert out[0].startswith("Feil – .github/")
    assert out[0].endswith("Legg han inn der.")
    assert out[-1].endswith("merknader.")
    (given,) = data
    assert len(given["findings"]) == len(out) - 1
    assert given["findings"][0].keys() == {"severity", "code", "where", "what", "mend"}
