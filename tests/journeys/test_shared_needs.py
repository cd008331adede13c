"""Orders for the same thing: told of on opening, gathered, and gathered no more (B1)."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from portfolio_bot.demo.stage import Stage
from portfolio_bot.domain.snapshot import OpenNeed
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.report.files.sharing import Shared
from portfolio_bot.report.files.writing import file_bytes
from tests.journeys.scene import (
    CONFIG,
    FIRST,
    answers,
    body,
    everything,
    mutations,
    opened,
    say,
    seed,
    stage,
)
from tests.overlap.figures import labelled

LIA = [each.need for each in labelled("both") if each.label == "skoleskyss"]
REACHED = "kan be om det samme:**"


def _is_asked(delivery: Mapping[str, Any]) -> bool:
    """Tell whether somebody's comment is delivered, and not the bot's."""
    return delivery["event"] == "issue_comment" and delivery["payload"]["sender"]["type"] == "User"


def order(scene: Stage, place: int) -> int:
    """Open one of the orders that one school has sent."""
    title, text = LIA[place].title, LIA[place].text.split("\n")
    return opened(scene, FIRST | {"problem": text[0], "description": text[1]}, title)


def test_b01_three_orders_of_one_school_find_each_other(tmp_path: Path) -> None:
    """Each new order tells which may ask for the same, why, and who can gather them."""
    with stage(tmp_path) as scene:
        first = order(scene, 0)
        opened(scene, title="Noe ganske annet")
        second, third = order(scene, 1), order(scene, 2)
        assert REACHED not in answers(scene, first)[0]
        told = answers(scene, third)[0]
        assert REACHED in told
        assert f"- #{second}: Handler også om «" in told or f"- #{first}: Handler også om «" in told
        assert "porteføljestyrer samle sakene med `/samle #" in told
        say(scene, "ola", third, "/status")
        assert answers(scene, third)[0] == told
        say(scene, "leder", third, f"/samle #{first} #{second} Samme skole")
        assert REACHED not in answers(scene, third)[0]
        assert (
            f"Samlet med #{first} og #{second}, som ber om det samme." in (answers(scene, third)[0])
        )
        for each in (first, second):
            assert f"**Samlet med #{third}:** Sakene ber om det samme." in answers(scene, each)[-1]
            say(scene, "ola", each, "/status")
            assert f"Samlet med #{third}, som ber om det samme." in answers(scene, each)[0]


def test_an_edit_is_compared_anew(tmp_path: Path) -> None:
    """A text that asks for something else now is like none; nothing is looked for if so set."""
    text = f"{CONFIG}overlap: {{on_opening: false}}\n"
    with stage(tmp_path) as scene:
        order(scene, 0)
        second = order(scene, 2)
        assert REACHED in answers(scene, second)[0]
        scene.edit_issue("ola", second, title="Noe annet", body=body())
        scene.play()
        assert REACHED not in answers(scene, second)[0]
    (tmp_path / "off").mkdir()
    with stage(tmp_path / "off", text=text) as scene:
        order(scene, 0)
        assert REACHED not in answers(scene, order(scene, 2))[0]


def test_a_sweep_collects_a_gathering_of_both_cases(tmp_path: Path) -> None:
    """A command that nobody answered stands in the ledger for both, after the one sweep."""
    with stage(tmp_path) as scene:
        first, second = order(scene, 0), order(scene, 1)
        scene.comment("leder", second, f"/samle #{first}")
        scene.wait(minutes=12)
        assert scene.sweep().code is ExitCode.DONE
        ledger = scene.files("beslutninger", "portfolio-ledger")
        lines = [json.loads(line) for text in ledger.values() for line in text.splitlines()]
        told = [each["issue"] for each in lines if each["decision"]["kind"] == "gather"]
        assert sorted(told) == [first, second]


def test_gathering_costs_two_requests_and_is_done_once(tmp_path: Path) -> None:
    """Delivered again, it changes nothing on either case; it can be undone from both."""
    with stage(tmp_path) as scene:
        first, second = order(scene, 0), order(scene, 1)
        run = say(scene, "leder", second, f"/samle #{first}")
        assert [each["operation"] for each in run.requests] == ["Snapshot", "Apply"]
        before = everything(scene)
        (asked,) = (each for each in scene.sandbox.deliveries() if _is_asked(each))
        assert mutations(scene.deliver(asked["event"], asked["payload"])) == 0
        assert everything(scene) == before
        say(scene, "leder", first, f"/skill #{second}")
        assert "**Ikke lenger samlet med" in answers(scene, first)[-1]
        assert "**Ikke lenger samlet med" in answers(scene, second)[-1]


def test_b01_other_portfolios_are_looked_in_on_opening(tmp_path: Path) -> None:
    """The proposer is told of it, by portfolio, number and title; no command is advised.

    What is not to be seen changes nothing, and no request comes on top.
    """
    given = seed()
    told = [{"number": 12, "title": "Skjema @alle", "words": _words(LIA[2].text)}]
    given["repositories"]["eksempeletaten/skole"] = {
        "files": {"portefolje/deling.json": _file(told)},
    }
    others = (
        "overlap:\n  portfolios:\n"
        "    borte: {name: Borte, repository: eksempeletaten/borte}\n"
        "    skole: {name: Skoleporteføljen, repository: eksempeletaten/skole}\n"
    )
    with stage(tmp_path, given, CONFIG + others) as scene:
        opened(scene, title="Det første")
        number = scene.open_form("ola", LIA[2].title, body(FIRST | {"problem": LIA[2].text}))
        (run, *_) = scene.play()
        assert [each["operation"] for each in run.requests] == ["Snapshot", "Apply", "Apply"]
        answer = answers(scene, number)[0]
        assert REACHED in answer
        assert "- eksempeletaten/skole#12 «Skjema @&#8203;alle» i Skoleporteføljen: Hand" in answer
        assert "/samle #" not in answer
        say(scene, "ola", number, "/status")
        assert answers(scene, number)[0] == answer


def _words(text: str) -> list[str]:
    return sorted(set(text.casefold().replace(".", "").split()))


def _file(told: list[dict[str, Any]]) -> str:
    """Write a portfolio's file, as its own report does."""
    needs = tuple(map(OpenNeed.model_validate, told))
    return file_bytes(Shared(schema=1, share="nothing", asked_for=needs)).decode()
