"""One initiative's whole life: from the form through six phases to a closed case in the report."""

import json
from pathlib import Path

from portfolio_bot.demo.stage import Stage
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import (
    CONCEPT,
    PLANNED,
    PROBLEM,
    answers,
    body,
    labels,
    on_board,
    opened,
    say,
    stage,
)

# For each phase: what the proposer adds, then who ticks which criteria, and who decides.
LIFE = (
    (PROBLEM, (("kari", "1 3 5 7 8"), ("kontor", "4")), "kari", "Problem"),
    (PROBLEM, (("dina", "1"), ("kontor", "3 6")), "kari", "Konsept"),
    (
        CONCEPT,
        (("dina", "1 9"), ("arne", "4 7"), ("sigrid", "5"), ("jo", "6"), ("kontor", "10")),
        "leder",
        "Planlegging",
    ),
    (
        PLANNED,
        (("kontor", "1 8"), ("arne", "2"), ("sigrid", "3"), ("jo", "4"), ("leder", "5 6")),
        "styret",
        "Implementering",
    ),
    (PLANNED, (), "kari", "Utført"),
)
AT_THE_END = (("leder", "1 2"), ("kari", "3 6"), ("kontor", "4 5 7"))


def tick(scene: Stage, number: int, ticks: tuple[tuple[str, str], ...]) -> None:
    """Let each person tick the numbered criteria."""
    for login, numbers in ticks:
        text = "\n".join(f"/kriterium {each} ok" for each in numbers.split())
        assert say(scene, login, number, text).code == ExitCode.DONE
        assert '"ok":false' not in answers(scene, number)[-1]


def test_whole_life(tmp_path: Path) -> None:
    """Opened, moved through every gate by the right people, completed, closed, and reported."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        say(scene, "kari", number, "/tildel @kari")
        for answered, ticks, decider, phase in LIFE:
            scene.edit_issue("ola", number, body=body(answered))
            scene.play()
            tick(scene, number, ticks)
            if phase == "Konsept":
                say(scene, "leder", number, "/prioritet må")
            say(scene, decider, number, "/neste")
            board = on_board(scene, number)
            assert board is not None
            assert board["Status"] == phase, answers(scene, number)[-1]
            scene.wait(days=14)
        tick(scene, number, AT_THE_END)
        say(scene, "leder", number, "/neste")
        issue = scene.issue(number)
        assert (issue["state"], issue["state_reason"]) == ("closed", "completed")
        assert "**Tiltaket er avsluttet.**" in answers(scene, number)[-1]
        assert labels(scene, number) == {"tiltak", "fase: Utført", "prioritet: Må"}
        assert on_board(scene, number) == {
            "Status": "Utført",
            "Prioritet": "Må",
            "Progresjon": 0.0,
            "Start": "2027-01-18",
            "Slutt": "2027-06-25",
            "Månedsverk": 6.5,
            "Produktgruppe": "Innbygger",
        }
        _is_reported(scene, number)


def _is_reported(scene: Stage, number: int) -> None:
    run = scene.report()
    assert run.code == ExitCode.DONE, run.log
    data = json.loads(scene.file("portefolje/portfolio.json"))
    (told,) = data["initiatives"]
    assert told["number"] == number
    assert told["phase"] == "utfort"
