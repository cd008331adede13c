"""The commands' contract: what they print, where, and how they end."""

import json
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO, cast

import click
import pytest
import requests

from portfolio_bot import __version__
from portfolio_bot.cli.commands import cli
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY
from portfolio_bot.exit_codes import MEANINGS, ExitCode
from portfolio_bot.report import report_paths
from tests.cli.calling import Ended, Here, call
from tests.cli_reference import PAGE, every_command, reference
from tests.journeys.scene import CONFIG, answers, body, config, mutations, opened, stage

FORM = """
name: Tiltak
description: Et tiltak
body:
  - {type: markdown, attributes: {value: Hei}}
  - {type: input, id: navn, attributes: {label: Navn}, validations: {required: true}}
  - {type: textarea, id: tekst, attributes: {label: Tekst}}
  - {type: dropdown, id: ett, attributes: {label: Ett, options: [a, b]}}
  - {type: dropdown, id: flere, attributes: {label: Flere, multiple: true, options: ["a, b", c]}}
  - {type: textarea, id: kode, attributes: {label: Kode, render: yaml}}
  - type: checkboxes
    id: ja
    attributes: {label: Vilkår, options: [{label: Lest, required: true}, {label: Nyhetsbrev}]}
"""
BODY = """### Navn

Æ. Ø. Å

### Tekst

en
### to

### Ett

b

### Flere

a, b, c

### Kode

```yaml
x: 1
```

### Vilkår

- [X] Lest
- [ ] Nyhetsbrev
"""


class Interrupted:
    """A standard input at which somebody presses Ctrl-C."""

    @property
    def buffer(self) -> BinaryIO:
        """Give the bytes, which never come."""
        return cast("BinaryIO", self)

    def read(self, _size: int = -1) -> bytes:
        """Be interrupted."""
        raise KeyboardInterrupt


@pytest.fixture
def form(tmp_path: Path) -> Path:
    """Write a plain issue form."""
    path = tmp_path / "form.yml"
    path.write_text(FORM, "utf-8")
    return path


def test_parse_prints_answers(form: Path) -> None:
    """A body on standard input becomes answers by id, each in its field's shape."""
    done = call("parse", "--form", form, "-", given=BODY.encode())
    assert (done.code, done.err) == (0, "")
    assert done.data == {
        "answers": {
            "navn": "Æ. Ø. Å",
            "tekst": "en\n### to",
            "ett": "b",
            "flere": ["a, b", "c"],
            "kode": "x: 1",
            "ja": {"Lest": True, "Nyhetsbrev": False},
        },
        "problems": [],
        "warnings": done.data["warnings"],
    }


def test_parse_keeps_line_ends(form: Path) -> None:
    """The line ends of a browser's edit come through, byte for byte."""
    given = BODY.replace("\n", "\r\n").encode()
    done = call("parse", "--form", form, given=given)
    assert done.code == 0
    assert done.data["answers"]["tekst"] == "en\r\n### to"


def test_parse_reads_a_file_and_finds_problems(here: Here, form: Path, tmp_path: Path) -> None:
    """A body in a file with problems is told with field, code and message, and ends with 1."""
    path = tmp_path / "body.md"
    path.write_text(BODY.replace("Æ. Ø. Å", "_No response_").replace("- [X] Lest\n", ""), "utf-8")
    done = here("parse", "--form", form, "--language", "nb", path)
    assert done.code == ExitCode.PROBLEMS
    assert [(each["field"], each["code"]) for each in done.data["problems"]] == [
        ("navn", "required"),
        ("ja", "checkbox_missing"),
    ]
    assert all(each["message"] for each in done.data["problems"])
    assert done.data["answers"]["navn"] is None


def test_commands_are_printed() -> None:
    """Commands are printed by canonical name, with arguments and line; unknown ones with help."""
    text = "/fase konsept\r\n\r\n/prioritett må\r\n\r\n/xyzzy\r\n"
    done = call("commands", given=text.encode())
    assert (done.code, done.err) == (0, "")
    assert done.data == [
        {"command": "phase", "args": ["konsept"], "line": 1},
        {"command": None, "word": "prioritett", "suggestion": "priority"},
        {"command": None, "word": "xyzzy", "suggestion": None},
    ]


def test_commands_that_are_new(here: Here, tmp_path: Path) -> None:
    """With the text before the edit, only what is new is printed."""
    before, after = tmp_path / "before.md", tmp_path / "after.md"
    before.write_text("/neste", "utf-8")
    after.write_text("/neste\n\n/tildel @kari @ola", "utf-8")
    expected = [{"command": "assign", "args": ["@kari", "@ola"], "line": 3}]
    assert here("commands", after, "--previous", before).data == expected


def test_no_commands(here: Here, tmp_path: Path) -> None:
    """A comment without commands gives an empty list."""
    path = tmp_path / "comment.md"
    path.write_text("Takk!", "utf-8")
    assert here("commands", path) == Ended(0, "[]\n", "")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (["parse"], "Missing option '--form'"),
        (["parse", "--form", "gone.yml"], "gone.yml cannot be read: No such file"),
        (["parse", "--form", "bad.yml", "body.md"], "bad.yml, line 2: not correct YAML"),
        (["parse", "--form", "day.yml", "body.md"], "day.yml: not correct YAML"),
        (["parse", "--form", "list.yml", "body.md"], "the form: "),
        (["parse", "--form", "form.yml", "gone.md"], "gone.md"),
        (["parse", "--form", "form.yml", "latin.md"], "not in UTF-8"),
        (["commands", "--previous", "gone.md", "body.md"], "gone.md cannot be read: No such file"),
        (["comands"], "No such command 'comands'"),
        (["run", "--now", "soon"], "«soon» is no moment"),
        (["run", "--event", "issues"], "Det finnes ikke noe token."),
        (["report", "--as-of", "today"], "«today» is no date"),
        (["sandbox", "--seed", "gone.yml"], "--seed: gone.yml: No such file"),
        (["sandbox", "--port", "99999"], "99999"),
        (["sandbox", "--fault", "uflaks@1"], "--fault: fault 'uflaks@1': there is no kind"),
        (["sandbox", "--fault-seed", "x"], "'x' is not a valid integer"),
    ],
)
def test_usage_error_is_one_line(
    here: Here, tmp_path: Path, args: list[str], told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A call that cannot be used ends with 2, and one line on standard error."""
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "form.yml": FORM,
        "bad.yml": "a: 1\nb: [",
        "day.yml": "a: 2026-13-45",
        "list.yml": "[]",
        "body.md": BODY,
    }.items():
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "latin.md").write_bytes("æ".encode("latin-1"))
    (tmp_path / ".github").mkdir()
    (tmp_path / ".github" / "portfolio.yml").write_text(CONFIG, "utf-8")
    done = here(*args)
    assert (done.code, done.out) == (ExitCode.USAGE, "")
    assert done.err.startswith("portfolio-bot: ")
    assert done.err.count("\n") == 1
    assert told in done.err


def test_environment_that_cannot_be_used(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """A wrong word in the environment is a usage error too."""
    monkeypatch.setenv("PORTFOLIO_BOT_DRY_RUN", "maybe")
    done = here("run")
    assert (done.code, done.err.count("\n")) == (ExitCode.USAGE, 1)


def test_configuration_fault(here: Here, tmp_path: Path) -> None:
    """A fault of the configuration ends with 3, and names file, line and key."""
    path = tmp_path / "portfolio.yml"
    path.write_text("extends: digdir\nfasser: {}\n", "utf-8")
    for command in ("run", "report", "generate"):
        done = here(command, "--config", path)
        assert (done.code, done.out) == (ExitCode.CONFIGURATION, "")
        assert f"{path.as_posix()}:2: fasser: " in done.err


def test_run_rehearses_and_does(
    here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`run --dry-run` prints the plan and writes nothing; `run` then does just that."""
    monkeypatch.setenv("GITHUB_TOKEN", BOT_TOKEN)
    with stage(tmp_path) as scene:
        number = scene.open_form("ola", "Ny inngang", body())
        payload = tmp_path / "payload.json"
        payload.write_text(json.dumps(scene.sandbox.deliveries()[-1]["payload"]), "utf-8")
        common = ["run", "--event", "issues", "--payload", str(payload), "--now", "2026-11-02"]
        common += ["--config", str(tmp_path / "portfolio.yml")]
        common += ["--repository", REPOSITORY, "--api-url", scene.sandbox.url]
        planned = here(*common, "--dry-run")
        assert (planned.code, planned.err) == (0, "")
        assert planned.out.startswith("portfolio-bot: Prøvekjøring.")
        assert answers(scene, number) == []
        done = here(*common)
        assert done.out.splitlines()[1:] == planned.out.splitlines()[1:]
        assert len(answers(scene, number)) == 1


def test_report_beside(here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`report --out` writes the files of a day to a folder, and commits nothing."""
    monkeypatch.setenv("PORTFOLIO_BOT_TOKEN", BOT_TOKEN)
    with stage(tmp_path) as scene:
        opened(scene)
        before = len(scene.sandbox.requests)
        done = here(
            *("report", "--as-of", "2026-11-01", "--out", tmp_path / "out"),
            *("--config", tmp_path / "portfolio.yml", "--repository", REPOSITORY),
            *("--api-url", scene.sandbox.url, "--now", "2026-11-23T08:00+01:00"),
        )
        assert (done.code, done.err) == (0, "")
        count = len(report_paths(config(), "weekly"))
        assert done.out.startswith(
            f"portfolio-bot: {count} filer er skrevet til {tmp_path.as_posix()}/out"
        )
        data = json.loads((tmp_path / "out/portefolje/portfolio.json").read_text("utf-8"))
        assert data["as_of"] == "2026-11-01"
        asked = scene.sandbox.requests[before:]
        assert [each["operation"] for each in asked] == ["Editions", "Portfolio"]


def test_github_failure(here: Here, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """When GitHub refuses, it is told on standard error, and ends with 4."""
    monkeypatch.setenv("GITHUB_TOKEN", "wrong")
    with stage(tmp_path) as scene:
        done = here(
            *("report", "--config", tmp_path / "portfolio.yml"),
            *("--repository", REPOSITORY, "--api-url", scene.sandbox.url),
        )
        assert (done.code, done.out) == (ExitCode.GITHUB, "")
        assert "godtar ikke tokenet" in done.err
        assert mutations(scene.report()) == 1


def test_fault_of_our_own(here: Here, tmp_path: Path) -> None:
    """What nobody foresaw ends with 70, a trace, and a line that asks to report it."""
    (tmp_path / "deep.yml").write_text("[" * 500, "utf-8")
    (tmp_path / "body.md").write_text(BODY, "utf-8")
    done = here("parse", "--form", tmp_path / "deep.yml", tmp_path / "body.md")
    assert (done.code, done.out) == (ExitCode.FAULT, "")
    assert "RecursionError" in done.err
    assert done.err.endswith("please report the lines above\n")


@pytest.mark.parametrize("sign", ["\x1b[2J", "\x9b2J", "\u202e", "\x07", "\u2028"])
def test_terminal_obeys_nothing(here: Here, form: Path, tmp_path: Path, sign: str) -> None:
    """Signs that a terminal obeys are spelt out, or left out, wherever they come from."""
    body = tmp_path / "body.md"
    body.write_text(f"### Problem\n\n{sign}x\n\n/stopp {sign}x\n", "utf-8")
    (tmp_path / f"{sign}.yml").write_text("a: [", "utf-8")
    calls = [
        here("parse", "--form", form, body),
        here("commands", body),
        here("parse", "--form", tmp_path / f"{sign}.yml", body),
        here("run", "--now", f"{sign}\n::error::x"),
        here("report", "--as-of", sign),
        here("generate", "--config", tmp_path / f"{sign}gone.yml"),
    ]
    assert [each.code for each in calls] == [1, 0, 2, 2, 2, 3]
    assert not [each for each in calls if sign in each.out + each.err]
    assert json.loads(calls[1].out)[0]["args"] == [f"{sign}x".strip()]


def test_interruption(here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that is interrupted while it reads ends as shells expect, with one line."""
    monkeypatch.setattr(sys, "stdin", Interrupted())
    assert here("commands") == Ended(130, "", "\nportfolio-bot: interrupted\n")


def test_disk_that_refuses(here: Here, tmp_path: Path) -> None:
    """A place that cannot be written to is told in one line."""
    (tmp_path / "portfolio.yml").write_text(CONFIG, "utf-8")
    (tmp_path / ".github").write_text("a file", "utf-8")
    done = here("generate", "--config", tmp_path / "portfolio.yml", "--out", tmp_path)
    assert (done.code, done.err.count("\n")) == (ExitCode.USAGE, 1)
    assert f"portfolio-bot: {tmp_path}/.github" in done.err


def test_version_and_help(here: Here) -> None:
    """Version and help go to standard output, and end with 0."""
    assert here("--version").out == f"portfolio-bot, version {__version__}\n"
    shown = here("--help")
    assert shown.code == 0
    assert all(name in shown.out for name in cli.commands)


@pytest.mark.parametrize("args", [["commands"], ["parse", "--form", "form.yml"], ["--help"]])
def test_light_commands_import_little(args: list[str], form: Path) -> None:
    """What needs no network imports neither its libraries nor those of report and sandbox."""
    code = (
        "import sys\nfrom portfolio_bot.cli.commands import cli\n"
        f"try: cli.main({args!r}, standalone_mode=False)\n"
        "finally: sys.stderr.write(' '.join(sys.modules))"
    )
    done = subprocess.run(  # noqa: S603 - it is this program
        [sys.executable, "-c", code],
        input=b"/neste",
        cwd=form.parent,
        capture_output=True,
        check=True,
    )
    loaded = set(done.stderr.decode().split())
    assert loaded & {"github", "requests", "jinja2", "graphql", "werkzeug"} == set()


def test_sandbox_serves_until_it_is_told_to_stop(tmp_path: Path) -> None:
    """`sandbox` tells its address, serves, with faults, and writes its state at the end."""
    process = subprocess.Popen(  # noqa: S603 - it is this program
        [
            *(sys.executable, "-m", "portfolio_bot", "sandbox", "--port", "0"),
            *("--dump", tmp_path / "dump.json", "--log", tmp_path / "log.jsonl"),
            *("--fault", "503@1", "--fault", "404@2", "--fault-seed", "3"),
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        url = process.stdout.readline().strip()
        assert url.startswith("http://127.0.0.1:")
        found = [requests.get(f"{url}/rate_limit", timeout=30).status_code for _ in range(3)]
        assert found == [503, 404, 200]
        process.terminate()
        assert process.wait(timeout=30) == 0
    assert "repositories" in json.loads((tmp_path / "dump.json").read_text("utf-8"))
    assert (tmp_path / "log.jsonl").exists()


def test_reference_is_up_to_date() -> None:
    """The reference of the command line stands in docs/cli.md as the commands are."""
    assert PAGE.read_text("utf-8") == reference()


def test_reference_names_everything() -> None:
    """Every command, option and exit code is in the reference, with its meaning."""
    text = reference()
    for name, command in every_command():
        assert f"## {name}\n" in text
        for each in command.params:
            if isinstance(each, click.Option):
                assert each.help, f"{name} {each.name}"
                assert each.opts[0] in text
    assert all(meaning in text for meaning in MEANINGS.values())


def test_mark_at_the_start_is_no_text(here: Here, tmp_path: Path) -> None:
    """A byte order mark, which some editors write, hides neither a command nor a heading."""
    (tmp_path / "comment.md").write_bytes("\ufeff/neste\r\n".encode())
    assert [each["command"] for each in here("commands", tmp_path / "comment.md").data] == ["next"]
