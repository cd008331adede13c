"""Where the Action starts: little is imported for what is nothing, and no more than is needed."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from portfolio_bot import entry
from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import BOT_TOKEN, answers, opened, stage
from tests.quick.test_ignoring import PULL_REQUEST, commented, environment

HEAVY = {"github", "pydantic", "requests", "yaml", "fluent", "markdown_it", "json", "re", "typing"}
NOT_FOR_EVENTS = {
    "jinja2",
    "markdown_it",
    "orjson",
    "xlsxwriter",
    "openpyxl",
    "graphql",
    "werkzeug",
    "click",
    "Stemmer",
    "nacl",
    "cryptography",
    "charset_normalizer.api",
    "portfolio_bot.app.joining",
    "portfolio_bot.domain.reported.facts",
    "portfolio_bot.report",
    "portfolio_bot.rollup",
    "portfolio_bot.lexicon",
    "portfolio_bot.sandbox",
    "portfolio_bot.calls",
}
CODE = """
import atexit, sys
atexit.register(lambda: sys.stderr.write(" ".join(sys.modules)))
from portfolio_bot.entry import main
sys.exit(main())
"""


def imported(env: dict[str, str]) -> tuple[str, set[str]]:
    """Run the Action for the event of *env*; return its log, and the modules it has imported."""
    done = subprocess.run(  # noqa: S603 - it is this program
        [sys.executable, "-P", "-c", CODE],
        env={"PATH": os.environ["PATH"], **env},
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout, set(done.stderr.split())


@pytest.mark.parametrize(
    "event", [commented(), commented("/neste", kind="Bot"), commented(issue=PULL_REQUEST)]
)
def test_nothing_imports_nothing(event: object, tmp_path: Path) -> None:
    """An event that is nothing for us is told by a process that has imported next to nothing."""
    log, modules = imported(environment(tmp_path, event))
    assert log.startswith("portfolio-bot: ")
    assert "changed=false" in (tmp_path / "outputs").read_text("utf-8")
    assert modules & HEAVY == set()


@pytest.mark.parametrize("text", ["/hjelp", "/prioritet bør"])
def test_command_imports_what_it_needs(text: str, tmp_path: Path) -> None:
    """A command is answered without what only reports, roll-ups or the sandbox need."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        scene.comment("leder", number, text)
        env = environment(tmp_path, scene.sandbox.deliveries()[-1]["payload"])
        env |= {"GITHUB_API_URL": scene.sandbox.url, "GITHUB_REPOSITORY": REPOSITORY}
        before = len(answers(scene, number))
        _, modules = imported(env | {"PORTFOLIO_BOT_TOKEN": BOT_TOKEN})
        assert len(answers(scene, number)) == before + 1
        assert modules & NOT_FOR_EVENTS == set()


def test_unreadable_event_is_complained_of(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the quick look cannot read goes the full way, which says what is wrong with it."""
    for name, value in environment(tmp_path, commented()).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PYDANTIC_DISABLE_PLUGINS", "")  # to be put back
    (tmp_path / "event.json").write_text('{"issue": ', "utf-8")
    assert entry.main() == ExitCode.USAGE
    assert "event.json" in capsys.readouterr().out
    assert gc.isenabled()
    gc.unfreeze()
