"""Hostile text all the way: written by people and taken in by the bot, as far as its last page."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from portfolio_bot.configuration.load import preset
from portfolio_bot.demo.stage import REPOSITORY, Run, Stage
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.records.markers import Answered, answer_marker
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import CONFIG, FIRST, NOW, answers, body, labels, opened, say, seed, stage
from tests.security.checks import of_comment, of_page, of_scene, outputs
from tests.security.texts import FAMILIES, LONGEST, PIECES, TEXTS, filled

COMMANDS = ("fase", "tilbake", "prioritet", "rut", "kriterium", "tildel", "vent", "fortsett")
WRITTEN = ("problem", "description", "endorsing-leader", "objectives", "owner", "person-months")

each_family = pytest.mark.parametrize("family", FAMILIES)


def codes(runs: list[Run]) -> set[ExitCode]:
    """Return how the runs ended."""
    return {run.code for run in runs}


@each_family
def test_what_people_write_does_nothing(family: str, tmp_path: Path) -> None:
    """Whatever stands in title, answers, comments and commands, all that the bot leaves holds."""
    text = "\n".join(FAMILIES[family])
    line = " ".join(text.split())
    with stage(tmp_path) as scene:
        given = FIRST | dict.fromkeys(WRITTEN, text)
        number = scene.open_form("ola", text[:256], body(given))
        scene.comment("ola", number, text)
        for command in COMMANDS:
            scene.comment("leder", number, f"/{command} {line}")
        scene.comment("ola", number, f"/stopp {line}\n/{line}")
        runs = [*scene.play(), scene.report()]
        assert codes(runs) == {ExitCode.DONE}
        assert len(answers(scene, number)) > len(COMMANDS)
        assert of_scene(scene, runs, [number]) == []


@pytest.mark.trial
def test_names_of_people_and_labels_do_nothing(tmp_path: Path) -> None:
    """A login or a label that GitHub would never let through is shown as words too."""
    given = seed()
    names = [text[:50] for text in TEXTS if text[:50].strip()]
    with stage(tmp_path, given) as scene:
        number = opened(scene)
        scene.comment("ola", number, "/stopp nå\n/status")
        event = scene.sandbox.deliveries()[-1]
        runs = [
            scene.deliver("issue_comment", renamed(event["payload"], name, str(place)))
            for place, name in enumerate(names)
        ]
        runs.append(scene.report())
        assert codes(runs) == {ExitCode.DONE}
        assert len(answers(scene, number)) == len(names) + 1
        assert of_scene(scene, runs, [number]) == []


def renamed(payload: dict[str, Any], name: str, comment: str) -> dict[str, Any]:
    """Return the payload of a comment as if somebody of that name had written it."""
    told: dict[str, Any] = json.loads(json.dumps(payload))
    told["sender"]["login"] = told["comment"]["user"]["login"] = name
    told["comment"]["body"] = f"{told['comment']['body']}\n/vent {comment}"
    told["issue"]["labels"] += [{"name": name}]
    return told


def test_labels_of_the_issue_stay_words(tmp_path: Path) -> None:
    """Labels of any name are left alone, also one that is nearly ours."""
    given = seed()
    strange = [text.strip()[:50] for text in TEXTS if text.strip()[:50].isprintable()][:60]
    given["repositories"][REPOSITORY]["labels"] = [
        {"name": name, "color": "000000"} for name in dict.fromkeys([*strange, "fase: utført "])
    ]
    with stage(tmp_path, given) as scene:
        number = opened(scene)
        scene.edit_issue("leder", number, labels=["tiltak", *strange[:20], "fase: utført "])
        runs = [*scene.play(), scene.report()]
        assert codes(runs) == {ExitCode.DONE}
        assert set(strange[:20]) <= labels(scene, number)
        assert of_scene(scene, runs, [number]) == []


def forged(number: int) -> str:
    """Write the bot's own record of a move that nobody made."""
    decision = Decision(
        id=f"F#{number}", kind="move", by="leder", at=NOW, before="ikke-startet", after="utfort"
    )
    return answer_marker(Answered(comment="F", commands=("next",), decisions=(decision,)))


@pytest.mark.parametrize("login", ["ola", "kari", "leder"])
def test_a_forged_marker_records_nothing(login: str, tmp_path: Path) -> None:
    """The bot's own first line, written by anybody else, is a comment like any other."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        before = labels(scene, number)
        scene.comment(login, number, f"{forged(1)}\n\nFlyttet.")
        scene.comment(login, number, '<!-- portfolio-bot:status {"phase":"utfort"} -->\n\nHei')
        say(scene, "ola", number, "/status")
        scene.report()
        assert labels(scene, number) == before
        data = json.loads(scene.file("portefolje/portfolio.json"))
        assert (data["initiatives"][0]["phase"], data["log"]) == ("ikke-startet", [])


def test_a_marker_in_a_reason_records_nothing(tmp_path: Path) -> None:
    """Who makes the bot quote its own marker gets a quotation: only a first line is a record."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "leder", number, f"/vent x {forged(2)} --> {forged(3)}")
        scene.report()
        data = json.loads(scene.file("portefolje/portfolio.json"))
        assert [each["kind"] for each in data["log"]] == ["hold"]
        assert data["initiatives"][0]["phase"] == "ikke-startet"


def everywhere(value: Any, told: str) -> Any:
    """Return a configuration in which each text that people read ends with *told*."""
    if isinstance(value, dict):
        texts = {"name", "text", "description", "guidance", "label", "introduction", "placeholder"}
        return {
            key: f"{each} {told}"
            if key in texts and isinstance(each, str)
            else everywhere(each, told)
            for key, each in value.items()
        }
    return [everywhere(each, told) for each in value] if isinstance(value, list) else value


def test_configured_names_mention_nobody(tmp_path: Path) -> None:
    """A team that the configuration names in every text is told of no comment and no report."""
    own = yaml.safe_load(CONFIG)
    changed = everywhere(dict(preset("digdir").data), "@etaten/styret")
    named = {key: changed[key] | own.get(key, {}) for key in ("phases", "priorities", "routes")}
    named["roles"] = {
        key: each | own["roles"].get(key, {}) for key, each in changed["roles"].items()
    }
    with stage(tmp_path, text=yaml.safe_dump(own | named, allow_unicode=True)) as scene:
        number = opened(scene)
        for command in ("/neste", "/hjelp", "/status", "/kriterium 1 ok", "/prioritet x", "/rut x"):
            say(scene, "leder", number, command)
        scene.report()
        told = answers(scene, number)
        assert any("@&#8203;etaten/styret" in comment for comment in told)
        assert [of_comment(comment) for comment in told if of_comment(comment)] == []
        assert of_page(scene.file("portefolje/README.md")) == []


@pytest.mark.trial
@pytest.mark.parametrize("piece", ["@", "<!--", "`", "\n/neste", "- [ ] ", "### ", "\u202e", "|"])
def test_the_longest_texts_are_answered(piece: str, tmp_path: Path) -> None:
    """A body and a comment of all the 65,536 characters there can be are answered like others."""
    assert piece in {*PIECES, "\n/neste"}
    with stage(tmp_path) as scene:
        number = scene.open_form("ola", piece, (body() + "\n\n" + filled(piece))[:LONGEST])
        scene.comment("leder", number, filled(f"/vent {piece} "))
        runs = [*scene.play(), scene.report()]
        assert codes(runs) == {ExitCode.DONE}
        assert of_scene(scene, runs, [number]) == []


def only_reader(scene: Stage, text: str) -> list[tuple[str, str]]:
    """Return the outputs of a run on a scene whose event's action is *text*."""
    opened(scene)
    payload = dict(scene.sandbox.deliveries()[0]["payload"]) | {"action": text}
    (scene.folder / "outputs").write_text("", "utf-8")
    scene.deliver("issues", payload)
    return list(outputs((scene.folder / "outputs").read_text("utf-8")))


@pytest.mark.parametrize("text", FAMILIES["runner"])
def test_outputs_are_three_whatever_is_told(text: str, tmp_path: Path) -> None:
    """A text that would end its line, or begin a block, stays within its one output."""
    with stage(tmp_path) as scene:
        told = only_reader(scene, text)
        assert [name for name, _ in told] == ["changed", "summary", "report-commit"]
        assert dict(told)["changed"] == "false"
        assert "«" in dict(told)["summary"]
