"""The import from end to end, on the sandbox."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.calls.intake import Asked, take_in
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.surroundings import Surroundings
from tests.journeys.scene import CONFIG, NOW, labels, on_board, opened, say, stage

TABLE = "Tittel;Fase;Problemstilling;Annet\n" + "".join(
    f"Tiltak {n};Konsept;Problem {n} @alle;Notat {n}\n" for n in range(11)
)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Stage]:
    """Raise an agency that has a table."""
    (tmp_path / "t.csv").write_text(TABLE, "utf-8")
    with stage(tmp_path) as raised:
        yield raised


def taken(
    scene: Stage, asked: Asked, pauses: list[float] | None = None, **given: Any
) -> tuple[ExitCode, str, str]:
    """Return how an import ends, and what it tells on both ways."""
    waits = pauses if pauses is not None else []
    known = {"repository": REPOSITORY, "config": scene.config} | given
    here = Surroundings(token=BOT_TOKEN, api_url=scene.sandbox.url, sleep=waits.append, **known)
    out, err = list[str](), list[str]()
    code = take_in(here, asked, NOW, out.append, err.append)
    return code, "\n".join(out), "\n".join(err)


def issues(scene: Stage) -> list[Any]:
    """Return the issues of the repository."""
    return list(scene.sandbox.dump()["repositories"][REPOSITORY]["issues"])


def test_nothing_is_written_until_it_is_asked_for(scene: Stage, tmp_path: Path) -> None:
    """The plan is told, also into a file, and GitHub stays as it was."""
    before = scene.sandbox.dump()
    asked = Asked(file=tmp_path / "t.csv", out=tmp_path / "liste.md")
    code, out, err = taken(scene, asked)
    assert (code, out) == (ExitCode.DONE, "")
    assert "Rader: 11. Nye saker: 11." in (tmp_path / "liste.md").read_text("utf-8")
    assert "--apply" in err
    assert scene.sandbox.dump() == before


def test_an_import_broken_off_is_completed_and_then_done(scene: Stage, tmp_path: Path) -> None:
    """A run that ends between two batches opens nothing twice when it is made again."""
    asked = Asked(file=tmp_path / "t.csv", apply=True)

    class Broken(list[float]):
        def append(self, _seconds: float) -> None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        taken(scene, asked, Broken())
    assert len(issues(scene)) == 10
    code, out, err = taken(scene, asked)
    assert (code, len(issues(scene))) == (ExitCode.DONE, 11)
    assert "Nye saker: 1. Finnes fra før: 10." in out
    assert "Skrevet: 1" in err
    assert "Finnes fra før: 11" in taken(scene, asked)[1]
    assert labels(scene, 3) == {"tiltak", "fase: Konsept"}
    titles = {each["title"] for each in issues(scene)}
    assert titles == {f"Tiltak {n}" for n in range(11)}


def test_a_case_starts_in_the_phase_that_it_is_imported_in(scene: Stage, tmp_path: Path) -> None:
    """The first sweep meets an imported case in its phase, on the board, and moves nothing."""
    (tmp_path / "t.csv").write_text("Tittel;Fase;Annet\nA;Konsept;x\n", "utf-8")
    taken(scene, Asked(file=tmp_path / "t.csv", apply=True))
    scene.sweep()
    values = on_board(scene, 1)
    assert values is not None
    assert values["Status"] == "Konsept"
    assert "fase: Konsept" in labels(scene, 1)


def test_what_is_over_is_closed_and_stays_so(scene: Stage, tmp_path: Path) -> None:
    """The first sweep closes it as it was, asks nothing of it, and writes it into the ledger.

    A second import changes nothing, nor does a second sweep, also where the record is lost.
    """
    rows = "A;Avsluttet;1.6.2026\nB;Stoppet;\nC;Aktiv;\n"
    (tmp_path / "t.csv").write_text(f"Tittel;Prosjektstatus;Avsluttet dato\n{rows}", "utf-8")
    asked = Asked(file=tmp_path / "t.csv", apply=True)
    assert "Tas inn som avsluttet (1. juni 2026)." in taken(scene, asked)[1]
    scene.sweep()
    ends = [(each["state"], each["state_reason"]) for each in issues(scene)]
    assert ends == [("closed", "completed"), ("closed", "not_planned"), ("open", None)]
    told = [[each["body"] for each in issue["comments"]] for issue in issues(scene)]
    assert [len(each) for each in told[:2]] == [1, 1]
    assert "Slik sto det i kilden" in told[0][0]
    assert "mangler" not in " ".join(labels(scene, 1) | labels(scene, 2))
    before = scene.sandbox.dump()
    taken(scene, asked)
    scene.sweep()
    assert scene.sandbox.dump() == before


def test_what_is_over_can_be_taken_up_again(scene: Stage, tmp_path: Path) -> None:
    """Who may do so opens an imported case by command, and then it has a gate like any other."""
    (tmp_path / "t.csv").write_text("Tittel;Prosjektstatus\nA;Stoppet\n", "utf-8")
    taken(scene, Asked(file=tmp_path / "t.csv", apply=True))
    scene.sweep()
    say(scene, "leder", 1, "/gjenoppta")
    assert issues(scene)[0]["state"] == "open"
    scene.sweep()
    assert issues(scene)[0]["state"] == "open"


def test_people_are_assigned_and_a_name_is_left_to_somebody(scene: Stage, tmp_path: Path) -> None:
    """A login becomes the assignee, a name is listed, and a second import assigns nobody."""
    (tmp_path / "t.csv").write_text("Tittel;Prosjekteier\nA;kari\nB;Per Hansen\n", "utf-8")
    asked = Asked(file=tmp_path / "t.csv", apply=True)
    code, out, _ = taken(scene, asked)
    assert (code, [each["assignees"] for each in issues(scene)]) == (
        ExitCode.PROBLEMS,
        [["kari"], []],
    )
    assert "«Per Hansen» (rad 3)" in out
    before = scene.sandbox.dump()
    count = len(scene.sandbox.requests)
    taken(scene, asked)
    assert scene.sandbox.dump() == before
    assert len(scene.sandbox.requests) == count + 2


def test_issues_that_are_there_get_their_label(scene: Stage) -> None:
    """Without a table, what is written in the form and lacks the label gets it, once."""
    number = opened(scene)
    assert "Tiltak: 1." in taken(scene, Asked(apply=True))[1]
    assert "tiltak" in labels(scene, number)


@pytest.mark.parametrize("table", [TABLE, "Tittel;Prosjektstatus\nA;Stoppet\n"])
def test_phases_that_would_not_be_believed_are_refused(tmp_path: Path, table: str) -> None:
    """With `adopted` in the past nothing is opened: phases, and what is over, would be lost."""
    (tmp_path / "t.csv").write_text(table, "utf-8")
    with stage(tmp_path, text=f"{CONFIG}\nadopted: 2026-01-01\n") as scene:
        with pytest.raises(Exception, match="import-adopted"):
            taken(scene, Asked(file=tmp_path / "t.csv", apply=True))
        assert issues(scene) == []


def test_a_mapping_that_names_nothing_is_refused(scene: Stage, tmp_path: Path) -> None:
    """A word of the mapping that neither table nor configuration has is named."""
    (tmp_path / "m.yml").write_text("columns: {Tittle: title}", "utf-8")
    asked = Asked(file=tmp_path / "t.csv", mapping=tmp_path / "m.yml")
    with pytest.raises(Exception, match="Tittle"):
        taken(scene, asked)


def test_failures_end_with_their_code(scene: Stage, tmp_path: Path) -> None:
    """A faulty configuration and a repository out of sight each have an exit code."""
    path = tmp_path / "faulty.yml"
    path.write_text("extends: digdri\n", "utf-8")
    assert taken(scene, Asked(), config=path)[0] == ExitCode.CONFIGURATION
    assert taken(scene, Asked(), repository="a/b")[0] == ExitCode.GITHUB
