"""`portfolio-bot rollup`: what is fetched, what is made of it, and how it fails."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from portfolio_bot.action import run
from portfolio_bot.app.joining import Places, join, matrix, read_all
from portfolio_bot.configuration.rollup import load_rollup_text
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.domain.messages import UsageError
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import AccessError, Client, RateLimitedError
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import told
from portfolio_bot.surroundings import Surroundings
from tests.journeys.scene import CONFIG, NOW, opened, stage
from tests.report.files.test_sharing import secretive, shared_text, sharing
from tests.rollup.portfolios import AS_OF, file, initiative
from tests.test_action import here

UNREACHED = "rollup-unreached"
SHARING = CONFIG + "\nreport: {share: initiatives}\n"


def no_client() -> Client:
    """Fail when something is fetched all the same."""
    raise AssertionError


def put(folder: Path, text: str | bytes) -> None:
    """Let a portfolio have shared *text* in *folder*."""
    folder.mkdir()
    data = text if isinstance(text, bytes) else text.encode()
    (folder / "deling.json").write_bytes(data)


@contextmanager
def rolling(folder: Path, *others: str) -> Iterator[tuple[Stage, Surroundings]]:
    """Publish a report that shares its initiatives; configure a roll-up of it and *others*."""
    names = {"inngang": REPOSITORY, **{name: f"annen/{name}" for name in others}}
    lines = [f"  {key}: {{repository: {name}}}" for key, name in names.items()]
    (folder / "rollup.yml").write_text("portfolios:\n" + "\n".join(lines), "utf-8")
    with stage(folder, text=SHARING) as scene:
        opened(scene)
        scene.report()
        yield scene, here(scene, folder, config=folder / "rollup.yml", command="rollup")


def test_roll_up_is_published(tmp_path: Path) -> None:
    """What repositories share is fetched and committed once; what is not there is named."""
    with rolling(tmp_path, "borte") as (scene, given):
        lines: list[str] = []
        assert run(given._replace(rehearsal=True), NOW, lines.append) == ExitCode.DONE
        assert "samlet/README.md" in " ".join(lines)
        assert run(given, NOW, lines.append) == ExitCode.DONE
        assert "1 av 2 porteføljer har tall." in lines[-2]
        page = scene.file("samlet/README.md")
        assert "1 av 2 porteføljer har levert tall" in page
        assert "- **borte:** Filen «deling.json» finnes ikke" in page
        assert len(json.loads(scene.file("samlet/samlet.json"))["initiatives"]) == 1
        assert run(given, NOW, lines.append) == ExitCode.DONE
        assert "Ingenting måtte endres" in " ".join(lines[-2:])


def test_secrets_are_nowhere(tmp_path: Path) -> None:
    """What a portfolio withholds stands in no file of the roll-up, whatever is beside it."""
    extra = json.loads(shared_text(sharing("initiatives", "*"), secretive()))
    extra["initiatives"][0] |= {"values": {"problem": "HEMMELIG"}, "owner": ["HEMMELIG"]}
    extra["HEMMELIG"] = "HEMMELIG"
    texts = {
        "alt": json.dumps(extra),
        "tall": shared_text(sharing("figures"), secretive()),
        "intet": json.dumps(extra | {"share": "nothing", "portfolio": "HEMMELIG"}),
        "skadet": '{"HEMMELIG',
    }
    for name, text in texts.items():
        put(tmp_path / name, text)
    (tmp_path / "tall" / "portfolio.json").write_text('{"x": "HEMMELIG"}', "utf-8")
    lines = "\n".join(f"  {name}: {{folder: {name}}}" for name in texts)
    config = load_rollup_text(f"portfolios:\n{lines}", "rollup.yml")
    files = join(config, Places(tmp_path, None, no_client), AS_OF).files
    assert "HEMMELIG" not in "".join(files.values())
    assert files["README.md"].count("Synlig") == 2


def test_what_was_received_is_not_fetched(tmp_path: Path) -> None:
    """Files that other jobs have fetched are read by the portfolio's id; others are missing."""
    put(tmp_path / "en", file(initiative(1)))
    put(tmp_path / "to", b"\xff")
    text = "portfolios: {en: {repository: o/en}, to: {repository: o/to}, tre: {repository: o/tre}}"
    read = read_all(load_rollup_text(text, "x"), Places(Path(), tmp_path, no_client))
    problems = [each.problem.key if each.problem else None for each in read.values()]
    assert problems == [None, "rollup-damaged", "rollup-absent"]


def test_unreadable_folder_is_told(tmp_path: Path) -> None:
    """A file of this machine that cannot be read is for the caller to mend."""
    (tmp_path / "en" / "deling.json").mkdir(parents=True)
    config = load_rollup_text("portfolios: {en: {folder: en}}", "x")
    with pytest.raises(UsageError):
        read_all(config, Places(tmp_path, None, no_client))


def refusing(request: Request, handler: Handler) -> Answer:
    """Refuse what is asked of one repository, and say of another that too much was asked."""
    if request.path.startswith("/repos/annen/stengt/"):
        return told(403, "Resource not accessible by integration")
    if request.path.startswith("/repos/annen/travel/"):
        answer = told(403, "API rate limit exceeded")
        limit = {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"}
        return replace(answer, headers={**answer.headers, **limit})
    return handler(request)


def test_refusals_are_told_apart(tmp_path: Path) -> None:
    """One repository that refuses is named; if all do, or too much was asked, the run fails."""
    with stage(tmp_path, text=SHARING, middlewares=(refusing,)) as scene:
        opened(scene)
        scene.report()

        def read(*names: str) -> dict[str, str | None]:
            members = ", ".join(f"{name[-6:]}: {{repository: {name}}}" for name in names)
            config = load_rollup_text(f"portfolios: {{{members}}}", "x")
            client = Client(BOT_TOKEN, scene.sandbox.url, sleep=lambda _seconds: None)
            found = read_all(config, Places(tmp_path, None, lambda: client))
            return {key: each.problem.key if each.problem else None for key, each in found.items()}

        assert read(REPOSITORY, "annen/stengt") == {REPOSITORY[-6:]: None, "stengt": UNREACHED}
        with pytest.raises(AccessError):
            read("annen/stengt")
        with pytest.raises(RateLimitedError):
            read(REPOSITORY, "annen/travel")


def test_plan_lists_repositories() -> None:
    """The jobs' matrix has each repository; more than GitHub takes are refused."""
    text = "portfolios: {a: {repository: o/r, path: x/y.json}, b: {folder: x}}"
    listed = json.loads(matrix(load_rollup_text(text, "x")))
    assert listed == [{"id": "a", "owner": "o", "repo": "r", "path": "x/y.json"}]
    many = "\n".join(f"  a{number}: {{repository: o/r}}" for number in range(257))
    with pytest.raises(UsageError):
        matrix(load_rollup_text(f"portfolios:\n{many}", "x"))


def test_plan_is_an_output(tmp_path: Path) -> None:
    """The Action gives the list to other jobs as an output."""
    (tmp_path / "rollup.yml").write_text("portfolios: {a: {folder: x}}", "utf-8")
    given = Surroundings("t", "x", "o/r", tmp_path / "rollup.yml", command="rollup-plan")
    outputs = tmp_path / "outputs"
    assert run(given._replace(outputs=outputs), NOW, lambda _line: None) == ExitCode.DONE
    assert "portfolios=[]\n" in outputs.read_text("utf-8")
