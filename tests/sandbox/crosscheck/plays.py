"""The program's own journeys, played once more with everything that is said written down."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from pathlib import Path
from typing import Any

from portfolio_bot.calls.intake import Asked
from portfolio_bot.calls.setup.examining import examine
from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.sandbox import Sandbox
from portfolio_bot.sandbox.exchange import GRAPHQL
from tests.app.test_joining import test_roll_up_is_published
from tests.calls.intake.test_running import TABLE, taken
from tests.calls.ledger.test_source import test_issues_are_read_when_they_are_asked_for
from tests.calls.setup.test_syncing import test_new_board_is_made_and_its_number_told
from tests.calls.test_paper import here
from tests.journeys.scene import CONFIG, NOW, STAGES, body, opened, say, seed, stage
from tests.journeys.test_as_of import test_the_same_edition_again_costs_a_handful_of_requests
from tests.journeys.test_delivery import test_next_edition_updates_the_request
from tests.journeys.test_digest import PLACES, test_digest_is_told_once
from tests.journeys.test_shared_needs import (
    test_b01_other_portfolios_are_looked_in_on_opening,
)
from tests.journeys.test_whole_life import test_whole_life
from tests.sandbox.crosscheck.exchanges import Exchange, Recorder
from tests.sandbox.crosscheck.tour import walk
from tests.sandbox.seeds import SEED, START
from tests.trials.acts import close, reopen, restore, sweep


class Heard:
    """All that was said between the bot, people and the sandbox, and what the sandbox delivered."""

    def __init__(self) -> None:
        self.recorder = Recorder()
        self.deliveries: list[dict[str, Any]] = []

    @property
    def rest(self) -> list[Exchange]:
        """The exchanges over REST, but for the sandbox's own calls."""
        return [each for each in self.recorder.exchanges if is_rest(each)]

    @property
    def graphql(self) -> list[Exchange]:
        """The exchanges over GraphQL."""
        return [each for each in self.recorder.exchanges if each.request.path in GRAPHQL]


def is_rest(each: Exchange) -> bool:
    """Tell whether an exchange is one that GitHub could have too, over REST."""
    return each.request.path not in GRAPHQL and not each.request.path.startswith("/_sandbox/")


@contextmanager
def listening(heard: Heard) -> Iterator[None]:
    """Let every stage that is raised within the block be heard."""

    class Overheard(STAGES[-1]):  # type: ignore[misc] # a class like another
        def __init__(self, *args: Any, **more: Any) -> None:
            more["middlewares"] = (heard.recorder, *more.get("middlewares", ()))
            super().__init__(*args, **more)

        def __exit__(self, *error: Any) -> None:
            heard.deliveries += self.sandbox.deliveries()
            super().__exit__(*error)

    STAGES.append(Overheard)
    try:
        yield
    finally:
        STAGES.pop()


Play = Callable[[Path], None]


def _acts(folder: Path) -> None:
    """Play such runs as the trials disturb."""
    for act in (close, reopen, restore, sweep):
        with stage(folder) as scene:
            act(scene)()


def _digests(folder: Path) -> None:
    """Tell of an edition in each of the places."""
    for kind in PLACES:
        test_digest_is_told_once(folder, kind)


def _import(folder: Path) -> None:
    """Take a table in, and one that names people."""
    (folder / "t.csv").write_text(TABLE, "utf-8")
    (folder / "p.csv").write_text("Tittel;Tiltakseier\nMed eier;kari\n", "utf-8")
    with stage(folder) as scene:
        taken(scene, Asked(file=folder / "p.csv", apply=True))
        taken(scene, Asked(file=folder / "t.csv", apply=True))


def _doctor(folder: Path) -> None:
    """Examine a portfolio whose sweep has run."""
    given = seed()
    given["apps"]["portefoljebot"]["permissions"] |= {"actions": "read"}
    run = {"created_at": "2026-11-01T08:00:00Z", "event": "schedule"}
    for name in ("portefolje-sweep.yml", "sweep.yml"):
        given["repositories"][REPOSITORY]["files"][f".github/workflows/{name}"] = "on: push\n"
        given["repositories"][REPOSITORY].setdefault("workflows", {})[name] = {"runs": [run]}
    others = "overlap: {portfolios: {borte: {name: Borte, repository: o/borte}}}\n"
    with stage(folder, given, CONFIG + others) as scene:
        examine(here(scene), NOW, _unheard, _unheard)


def _people(folder: Path) -> None:
    """Let those be refused who may not, edit comments, and tie issues together."""
    with stage(folder) as scene:
        first, second = opened(scene), opened(scene)
        for text in ("/neste", "/nest", "/hjelp", "/status", f"/blokkert #{first}", "/tilde"):
            say(scene, "ola", second, text)
        comment = scene.comment("kari", second, "/tildel @kari")
        scene.edit_comment("kari", comment, "/tildel @leder")
        scene.add_part("kari", first, second)
        scene.play()
        say(scene, "leder", second, f"/avhenger #{first}")


def _edits(folder: Path) -> None:
    """Let others write over a record and a command, on an issue with more than one page."""
    given = seed()
    chat = [{"author": "kari", "body": f"Innspill {number}"} for number in range(101)]
    issue = {"title": "Ny inngang", "author": "ola", "body": body(), "labels": ["tiltak"]}
    given["repositories"][REPOSITORY]["issues"] = [{**issue, "comments": chat}]
    with stage(folder, given) as scene:
        say(scene, "ola", 1, "/status")
        number = opened(scene)
        scene.edit_comment("leder", scene.comments(number)[0]["id"], "Noe annet")
        scene.play()
        comment = scene.comment("kari", number, "/tildel @kari")
        for login in ("leder", "kari"):
            scene.edit_comment(login, comment, f"/tildel @{login}")
        scene.wait(hours=1)
        scene.sweep()


def _unheard(_line: str) -> None:
    """Take what is told, and keep it to oneself."""


PLAYS: tuple[Play, ...] = (
    test_whole_life,
    test_the_same_edition_again_costs_a_handful_of_requests,
    test_next_edition_updates_the_request,
    test_issues_are_read_when_they_are_asked_for,
    test_new_board_is_made_and_its_number_told,
    test_roll_up_is_published,
    test_b01_other_portfolios_are_looked_in_on_opening,
    _acts,
    _digests,
    _import,
    _doctor,
    _people,
    _edits,
)


def play_all(folder: Path) -> Heard:
    """Play every journey, each in a folder of its own, and walk along the REST routes."""
    heard = Heard()
    with listening(heard):
        for number, play in enumerate(PLAYS):
            place = folder / str(number)
            place.mkdir()
            play(place)
    with Sandbox(_world(), clock=START, middlewares=(heard.recorder,)) as sandbox:
        walk(sandbox)
        heard.deliveries += sandbox.deliveries()
    return heard


def _world() -> dict[str, Any]:
    """Return the usual world, with a workflow that has run."""
    given = deepcopy(SEED)
    repository = given["repositories"]["etat/portefolje"]
    repository["files"][".github/workflows/sveip.yml"] = "on: push\n"
    run = {"created_at": "2026-01-04T08:00:00Z", "event": "schedule"}
    repository["workflows"] = {"sveip.yml": {"runs": [run]}}
    return given
