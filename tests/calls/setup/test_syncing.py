"""`sync` from end to end, and how it fails."""

from pathlib import Path
from typing import Any

from portfolio_bot.calls.setup.syncing import sync
from portfolio_bot.demo.stage import Stage
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.surroundings import Surroundings
from tests.calls.test_paper import here
from tests.journeys.scene import CONFIG, NOW, seed, stage


def told(given: Surroundings, *, apply: bool = True) -> tuple[ExitCode, list[str], list[str]]:
    """Return how a call ends, and what it tells on both ways."""
    out, err = list[str](), list[str]()
    return sync(given, out.append, err.append, apply=apply), out, err


def without_board(text: str) -> str:
    """Return the configuration with a board that is yet to be made."""
    return text.replace("number: 1", "number: 0")


def test_plan_costs_one_request_and_changes_nothing(tmp_path: Path) -> None:
    """Without being told to, nothing is done; the exit code says that something is left."""
    with stage(tmp_path) as scene:
        before = scene.sandbox.dump()
        code, out, err = told(here(scene), apply=False)
        assert scene.sandbox.dump() == before
        assert len(scene.sandbox.requests) == 1
    assert (code, err) == (ExitCode.PROBLEMS, [])
    assert out[-1] == "Ingenting er gjort. Legg til --apply for å gjøre det."


def test_second_sync_has_nothing_to_do(tmp_path: Path) -> None:
    """What is done is read back, in three requests; another time there is nothing."""
    with stage(tmp_path) as scene:
        assert told(here(scene))[0] == ExitCode.DONE
        assert len(scene.sandbox.requests) == 3
        assert told(here(scene)) == (
            ExitCode.DONE,
            ["Etiketter og tavle er slik de skal være."],
            [],
        )


def test_new_board_is_made_and_its_number_told(tmp_path: Path) -> None:
    """Where the number cannot be written, a person is asked to; five requests in all."""
    text = without_board(CONFIG).replace("  number: 0\n", "")
    with stage(tmp_path, text=text) as scene:
        code, out, _ = told(here(scene))
        assert len(scene.sandbox.requests) == 5
        assert len(scene.sandbox.dump()["projects"]) == 2
    assert code == ExitCode.DONE
    assert "Tavlen har nummer 2. Skriv det som board.number i konfigurasjonen." in out


def test_board_that_is_not_seen_stops_it(tmp_path: Path) -> None:
    """A board that the token does not see is never replaced by another one."""
    with stage(tmp_path, text=CONFIG.replace("number: 1", "number: 7")) as scene:
        code, out, (line,) = told(here(scene))
    assert (code, out) == (ExitCode.PROBLEMS, [])
    assert line.startswith("Tavle nummer 7 hos eksempeletaten kan ikke ses.")


def test_success_that_changed_nothing_is_seen(tmp_path: Path) -> None:
    """When GitHub says that all is done and it is not, the call fails."""
    kept: list[Answer] = []

    def deaf(request: Request, inner: Handler) -> Answer:
        if b"mutation Setup" not in request.body:
            return inner(request)
        if not kept:
            count = request.body.count(b"clientMutationId")
            data = ",".join(f'"s{index}":{{"__typename":"X"}}' for index in range(count))
            kept.append(Answer(200, f'{{"data":{{{data}}}}}'.encode()))
        return kept[0]

    with stage(tmp_path, middlewares=(deaf,)) as scene:
        code, _, err = told(here(scene))
    assert code == ExitCode.GITHUB
    assert err


def test_missing_owner_is_told(tmp_path: Path) -> None:
    """A board of somebody that there is not is told with its mend."""
    text = without_board(CONFIG).replace("owner: eksempeletaten", "owner: borte")
    with stage(tmp_path, text=text) as scene:
        assert told(here(scene))[0] == ExitCode.PROBLEMS


def seed_without_rights() -> dict[str, Any]:
    """Return a world whose bot may write no labels."""
    given = seed()
    given["apps"]["portefoljebot"]["permissions"]["issues"] = "read"
    return given


def test_refusal_is_told(tmp_path: Path) -> None:
    """What the token may not do is told with GitHub's reason."""
    with stage(tmp_path, seed_without_rights()) as scene:
        code, _, err = told(here(scene))
    assert code == ExitCode.GITHUB
    assert "Resource not accessible" in err[0]


def test_configuration_of_the_default_branch_is_used(tmp_path: Path) -> None:
    """Without a checkout the configuration is read from GitHub, and the number is only told."""
    given = seed()
    home = given["repositories"]["eksempeletaten/portefolje"]
    home["files"][".github/portfolio.yml"] = without_board(CONFIG)
    with Stage(tmp_path, tmp_path / "portfolio.yml", NOW, given) as scene:
        where = here(scene)._replace(config_name=".github/portfolio.yml")
        code, out, _ = told(where)
    assert code == ExitCode.DONE
    assert any("board.number" in line for line in out)
