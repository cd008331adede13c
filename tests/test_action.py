"""The Action: environment and event file in; log, summary, outputs and exit code out."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from portfolio_bot import action, entry
from portfolio_bot.action import run
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.domain.messages import UsageError
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.surroundings import Surroundings, surroundings
from tests.journeys.scene import CONFIG, NOW, answers, body, opened, patient_shop, seed, stage
from tests.test_summary import obeyed
from tests.test_surroundings import ENV


def here(scene: Stage, folder: Path, **details: Any) -> Surroundings:
    """Return the surroundings of a run on *scene*."""
    given = {
        "token": BOT_TOKEN,
        "api_url": scene.sandbox.url,
        "repository": REPOSITORY,
        "config": folder / "portfolio.yml",
        "summary": folder / "summary.md",
        "outputs": folder / "outputs",
    }
    return Surroundings(**{**given, **details})


def payload_file(scene: Stage, folder: Path) -> Path:
    """Let ola open an initiative, and write its payload."""
    scene.open_form("ola", "Ny inngang", body())
    path = folder / "payload.json"
    path.write_text(json.dumps(scene.sandbox.deliveries()[-1]["payload"]), "utf-8")
    return path


@pytest.mark.parametrize(
    ("name", "value", "key", "told"),
    [
        (
            "PORTFOLIO_BOT_COMMAND",
            "walk",
            "usage-command",
            "run, report, sweep, rollup, rollup-plan",
        ),
        ("PORTFOLIO_BOT_DRY_RUN", "yes", "usage-dry-run", "neither `true` nor `false`"),
        ("PORTFOLIO_BOT_AS_OF", "23.11.2026", "usage-date", "write it as `2026-11-23`"),
    ],
)
def test_wrong_input(
    name: str,
    value: str,
    key: str,
    told: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    """A wrong input is told in one line of the log and in the summary, and has its own code."""
    with pytest.raises(UsageError, match=key):
        surroundings({name: value})
    monkeypatch.setenv(name, value)
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(tmp_path / "summary.md"))
    assert action.main() == ExitCode.USAGE
    shown = capsys.readouterr()
    assert told in shown.err
    assert shown.err.count("\n") == 1
    assert told in (tmp_path / "summary.md").read_text("utf-8")


def test_wrong_input_is_not_obeyed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An input that holds a command for the runner is one harmless line of the log."""
    monkeypatch.setenv("PORTFOLIO_BOT_COMMAND", "x\n::stop-commands::y\r##[error]\x1b[2J")
    assert action.main() == ExitCode.USAGE
    (line,) = capsys.readouterr().err.splitlines()
    assert not obeyed(line)
    assert "\x1b" not in line


def test_event_is_answered(tmp_path: Path) -> None:
    """An event is answered, and told in log, summary and outputs."""
    with stage(tmp_path) as scene:
        path = payload_file(scene, tmp_path)
        lines: list[str] = []
        code = run(here(scene, tmp_path, event_name="issues", event_path=path), NOW, lines.append)
        assert code == ExitCode.DONE
        assert lines[0] == "portfolio-bot: Disse 6 tingene ble gjort:"
        assert "### portfolio-bot" in (tmp_path / "summary.md").read_text("utf-8")
        told = (tmp_path / "outputs").read_text("utf-8").splitlines()
        assert told == ["changed=true", "summary=Disse 6 tingene ble gjort:", "report-commit="]


@pytest.mark.parametrize("event", ["schedule", "workflow_dispatch", "repository_dispatch"])
def test_schedule_means_the_report(tmp_path: Path, event: str) -> None:
    """A schedule, or a push of the button, publishes the report of today where the portfolio is."""
    with stage(tmp_path) as scene:
        late = NOW.replace(hour=23, minute=30)
        assert run(here(scene, tmp_path, event_name=event), late, str) == ExitCode.DONE
        assert json.loads(scene.file("portefolje/portfolio.json"))["as_of"] == "2026-11-03"


@pytest.mark.parametrize(
    ("details", "told"),
    [
        ({"token": ""}, "Det finnes ikke noe token."),
        ({"repository": "portefolje"}, "må være skrevet som `eier/navn`"),
        ({"event_name": "issues"}, "Det finnes ingen hendelse."),
        ({"event_path": Path("gone.json")}, "gone.json kan ikke leses: No such file"),
        ({"event_path": Path("not.json")}, "not.json er ikke et JSON-objekt"),
        ({"event_path": Path("list.json")}, "list.json er ikke et JSON-objekt"),
        ({"event_path": Path("latin.json")}, "latin.json er ikke et JSON-objekt"),
        ({"event_path": Path("empty.json")}, "Feilen er i action."),
    ],
)
def test_call_that_cannot_be_used(tmp_path: Path, details: dict[str, Any], told: str) -> None:
    """What the caller has to change is one line, and the code says so."""
    (tmp_path / "not.json").write_text("x::error::y", "utf-8")
    (tmp_path / "list.json").write_text("[]", "utf-8")
    (tmp_path / "empty.json").write_text("{}", "utf-8")
    (tmp_path / "latin.json").write_bytes(b'{"x": "\xe6"}')
    if "event_path" in details:
        details = {"event_name": "issues", "event_path": tmp_path / details["event_path"]}
    with stage(tmp_path) as scene:
        lines, complaints = list[str](), list[str]()
        code = run(here(scene, tmp_path, **details), NOW, lines.append, complaints.append)
        assert (code, lines, len(complaints)) == (ExitCode.USAGE, [], 1)
        assert told in complaints[0]
        assert scene.sandbox.requests == []


def test_wrong_configuration(tmp_path: Path) -> None:
    """Each fault of the configuration is named with file, line and key, in log and summary."""
    with stage(tmp_path) as scene:
        (tmp_path / "portfolio.yml").write_text(CONFIG + "raport:\n  title: x\n", "utf-8")
        lines: list[str] = []
        code = run(here(scene, tmp_path), NOW, lines.append)
        assert code == ExitCode.CONFIGURATION
        line = CONFIG.count("\n") + 1
        assert any(f"portfolio.yml:{line}: raport: " in each and "report" in each for each in lines)
        assert "raport" in (tmp_path / "summary.md").read_text("utf-8")
        assert "changed=false" in (tmp_path / "outputs").read_text("utf-8")


def test_github_that_refuses(tmp_path: Path) -> None:
    """A refusal of GitHub's is told with what to do, and has its own code."""
    with stage(tmp_path) as scene:
        lines: list[str] = []
        code = run(here(scene, tmp_path, token="wrong", command="report"), NOW, lines.append)
        assert code == ExitCode.GITHUB
        assert "GitHub godtar ikke tokenet." in lines[0]
        assert "godtar ikke tokenet" in (tmp_path / "summary.md").read_text("utf-8")


class Nonsense:
    """A GitHub whose answers have another shape than it promises."""

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Answer a query with nonsense that the log must not obey."""
        if not request.path.endswith("/graphql"):
            return inner(request)
        return replace(inner(request), body=b'{"data": {"repository": {"issues": []}}}')


def test_fault_of_our_own(tmp_path: Path) -> None:
    """What nobody foresaw has its own code, a trace in the log, and a summary."""
    with stage(tmp_path, middlewares=(Nonsense(),)) as scene:
        lines: list[str] = []
        code = run(here(scene, tmp_path, command="report"), NOW, lines.append)
        assert code == ExitCode.FAULT
        assert lines[0] == "portfolio-bot: Traceback (most recent call last):"
        assert not any(obeyed(line) for line in lines)
        assert "TypeError" in (tmp_path / "summary.md").read_text("utf-8")


def test_log_obeys_nothing(tmp_path: Path) -> None:
    """Titles, names and files that look like the runner's commands are never obeyed."""
    evil = "::error::x ##[add-mask]y"
    given = seed()
    given["projects"][0]["fields"][0]["options"] = [evil]
    text = CONFIG + f"report: {{folder: 'a', title: '{evil}'}}\n"
    with stage(tmp_path, given, text) as scene:
        number = scene.open_form("ola", f"{evil}\n{evil}", body({"product-group": evil}))
        runs = scene.play()
        scene.comment("ola", number, f"/neste {evil}\n/prioritet {evil}\n/{evil}")
        runs += scene.play()
        runs.append(scene.report())
        assert not [line for each in runs for line in each.log if obeyed(line)]


def test_progress_is_told(tmp_path: Path) -> None:
    """A large portfolio tells, each thousand, how far it has come."""
    told: list[str] = []
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        progress = action._progress(shop, told.append)
        for count in (0, 900, 1000, 1034, 2000):
            progress(count)
    assert told == ["portfolio-bot: 1 000 tiltak er lest.", "portfolio-bot: 2 000 tiltak er lest."]


def test_without_summary_and_outputs(tmp_path: Path) -> None:
    """Outside of a workflow there is no summary and there are no outputs to write."""
    with stage(tmp_path) as scene:
        opened(scene)
        assert (
            run(here(scene, tmp_path, command="report", summary=None, outputs=None), NOW, str) == 0
        )
        assert not (tmp_path / "out").exists()


def test_main_ends_with_the_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What ends a run is what the process ends with."""
    for name in ENV:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))
    assert action.main() == ExitCode.CONFIGURATION
    assert ".github/portfolio.yml:1: -: " in capsys.readouterr().out


@pytest.mark.parametrize("module", [entry, action])
def test_as_the_action_calls_it(module: ModuleType, tmp_path: Path) -> None:
    """The file `entry.py` answers its environment's event, as without its look."""
    with stage(tmp_path) as scene:
        path = payload_file(scene, tmp_path)
        env = {
            **os.environ,
            "PORTFOLIO_BOT_TOKEN": BOT_TOKEN,
            "PORTFOLIO_BOT_CONFIG": "portfolio.yml",
            "GITHUB_WORKSPACE": str(tmp_path),
            "GITHUB_API_URL": scene.sandbox.url,
            "GITHUB_REPOSITORY": REPOSITORY,
            "GITHUB_EVENT_NAME": "issues",
            "GITHUB_EVENT_PATH": str(path),
            "GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"),
            "GITHUB_OUTPUT": str(tmp_path / "outputs"),
        }
        done = subprocess.run(  # noqa: S603 - it is this program
            [sys.executable, "-P", str(module.__file__)],
            env=env,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("portfolio-bot: Disse 6 tingene ble gjort:")
        assert len(answers(scene, 1)) == 1


def test_configuration_of_the_default_branch(tmp_path: Path) -> None:
    """Without a checkout, and without a repository's name, event and default branch have both."""
    given = seed()
    given["repositories"][REPOSITORY]["files"] = {".github/portfolio.yml": CONFIG}
    with stage(tmp_path, given) as scene:
        details = {
            "repository": "",
            "config": tmp_path / "elsewhere.yml",
            "config_name": ".github/portfolio.yml",
            "event_name": "issues",
            "event_path": payload_file(scene, tmp_path),
        }
        lines: list[str] = []
        assert run(here(scene, tmp_path, **details), NOW, lines.append) == ExitCode.DONE
        assert len(lines) > 1
        asked = [each["operation"] for each in scene.sandbox.requests[1:]]
        assert asked == [None, "Snapshot", "Apply", "Apply"]


def test_configuration_that_is_nowhere(tmp_path: Path) -> None:
    """Neither in the checkout nor on the default branch: the file that is missing is named."""
    with stage(tmp_path) as scene:
        lines: list[str] = []
        details = {"config": tmp_path / "gone.yml", "config_name": "gone.yml"}
        code = run(here(scene, tmp_path, **details), NOW, lines.append)
        assert code == ExitCode.CONFIGURATION
        assert "gone.yml:1" in lines[1]


def test_waits_are_the_callers(tmp_path: Path) -> None:
    """What a run waits between its attempts goes by the surroundings."""
    waits: list[float] = []
    with stage(tmp_path) as scene:
        details = {"event_name": "issues", "event_path": payload_file(scene, tmp_path)}
        scene.sandbox.faults.add("502@mutation,1")
        given = here(scene, tmp_path, sleep=waits.append, **details)
        assert run(given, NOW, lambda _line: None) is ExitCode.DONE
        assert waits == [2.0]


def test_event_without_a_repository(tmp_path: Path) -> None:
    """An event that names no repository leaves it to be given."""
    path = tmp_path / "event.json"
    path.write_text('{"repository": null}', "utf-8")
    with stage(tmp_path) as scene:
        lines: list[str] = []
        details = {"repository": "", "event_name": "issues", "event_path": path}
        assert run(here(scene, tmp_path, **details), NOW, lines.append) == ExitCode.USAGE
        assert "må være skrevet som `eier/navn`" in lines[0]


def test_event_that_cannot_be_read_names_no_repository(tmp_path: Path) -> None:
    """Before anything is known, a call that cannot be used is told in English."""
    lines: list[str] = []
    given = Surroundings(
        token="t", api_url="", repository="", config=tmp_path, event_path=tmp_path / "gone.json"
    )
    assert run(given, NOW, lines.append) == ExitCode.USAGE
    assert "gone.json cannot be read" in lines[0]


def test_fault_before_the_configuration_is_told(tmp_path: Path) -> None:
    """A fault that nobody foresaw is told in log and summary, however early it comes."""
    lines: list[str] = []
    given = Surroundings(
        token="t",
        api_url="",
        repository="o/r",
        config=Path("a\0b"),
        summary=tmp_path / "summary.md",
    )
    assert run(given, NOW, lines.append) == ExitCode.FAULT
    assert any("Traceback" in line for line in lines)
    assert "ValueError" in (tmp_path / "summary.md").read_text("utf-8")
