"""The whole portfolio, a hundred a request, and the edition before."""

import base64
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.domain.effects import WriteFiles
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.github import AccessError, Client
from portfolio_bot.github.commits import commit
from portfolio_bot.github.errors import ScopeError, UnavailableError
from portfolio_bot.github.portfolio import Edition, load_portfolio
from tests.github.conftest import Wire, World
from tests.github.test_reader import SCOPES, refuse_boards
from tests.journeys.scene import CONFIG, NOW, WITHOUT_BOARD, body, config, seed, stage

DATA = "portefolje/portfolio.json"
TODAY = Edition(as_of=NOW.date(), paths=(DATA,), data=DATA)
BRANCH = CONFIG + "report: {branch: rapport}\n"


@contextmanager
def filled(tmp_path: Path, count: int, wire: Wire) -> Iterator[tuple[Stage, Client]]:
    """Give a stage with *count* initiatives, and one issue that is none."""
    given = seed()
    issues = [
        {"title": f"Tiltak {n}", "author": "ola", "body": body(), "labels": ["tiltak"]}
        for n in range(count)
    ]
    home = given["repositories"]["eksempeletaten/portefolje"]
    home["issues"] = [*issues, {"title": "Noe annet", "author": "ola"}]
    with stage(tmp_path, given, middlewares=(wire,)) as scene:
        client = Client(BOT_TOKEN, scene.sandbox.url, sleep=lambda _seconds: None)
        yield scene, client
        client.close()


def read(client: Client, edition: Edition = TODAY, text: str = CONFIG) -> PortfolioSnapshot:
    """Read the portfolio."""
    return load_portfolio(client, config(text), REPOSITORY, NOW, edition)


def test_board_values_come_along(world: World) -> None:
    """Each initiative has what the board shows of it, and the board its address."""
    found = read(world.client)
    (entry,) = found.entries
    assert entry.values == {"Status": "Ikke startet", "Produktgruppe": "Innbygger"}
    assert found.board_url is not None
    assert found.board_url.endswith("/projects/1")


def test_without_board(world: World) -> None:
    """Without a board in the configuration none is asked for."""
    found = read(world.client, text=WITHOUT_BOARD)
    assert (found.board_url, found.entries[0].values) == (None, {})


def test_board_out_of_sight(world: World) -> None:
    """A board that the token may not see leaves the report without it."""

    def hide(answer: dict[str, Any]) -> None:
        answer["data"]["board"] = None

    world.wire.change("Portfolio", hide)
    assert (read(world.client).board_url, read(world.client).entries[0].values) == (None, {})


def test_repository_out_of_sight(world: World) -> None:
    """A repository that the token does not see is an error that names it."""
    with pytest.raises(AccessError, match=r"github-no-repository .*eksempeletaten/gone"):
        load_portfolio(world.client, config(), "eksempeletaten/gone", NOW, TODAY)


def test_branch_that_is_not_there(world: World) -> None:
    """A report branch that was never made is an error that says what to do."""
    with pytest.raises(AccessError, match=r"github-no-branch .*rapport"):
        read(world.client, text=BRANCH)


def write(world: World, text: str, day: date) -> str:
    """Commit *text* as the data of the edition of *day*."""
    found = read(world.client)
    effect = WriteFiles(
        branch=found.branch,
        head=found.head,
        files=((DATA, text),),
        headline=say("name"),
        edition=day,
    )
    return commit(world.client, REPOSITORY, effect, "Utgave")


def previous(world: World, day: date) -> str | None:
    """Return the data of the edition before that of *day*."""
    return read(world.client, TODAY._replace(as_of=day)).previous


def test_previous_edition_is_of_an_earlier_day(world: World) -> None:
    """The editions' own days count, not when they were made; of one day the last counts."""
    assert previous(world, date(2027, 1, 4)) is None
    write(world, '{"utgave": "æ"}', date(2027, 1, 4))
    write(world, "to", date(2026, 12, 28))
    write(world, "tre", date(2027, 1, 4))
    days = [date(2026, 12, 28), date(2027, 1, 3), date(2027, 1, 4), date(2027, 1, 5)]
    assert [previous(world, day) for day in days] == [None, "to", "to", "tre"]


def test_other_commits_are_no_editions(world: World) -> None:
    """Who changes the data by hand makes no edition, and a day that is none is none."""
    path = f"/repos/{REPOSITORY}/contents/{DATA}"
    content = base64.b64encode(b"{}").decode()
    world.scene._send("PUT", path, "leder", {"message": "As-of: i dag", "content": content})
    assert previous(world, date(2027, 1, 5)) is None


def test_edition_that_is_not_given(world: World) -> None:
    """Data that is there and cannot be read just now is not taken for none."""
    made = write(world, "{}", date(2026, 11, 2))

    def lose(answer: dict[str, Any]) -> None:
        (node,) = answer["data"]["repository"]["ref"]["target"]["history"]["nodes"]
        assert node["oid"] == made
        node["oid"] = "0" * 40

    world.wire.change("Portfolio", lose)
    with pytest.raises(UnavailableError, match="github-left-out"):
        previous(world, date(2027, 1, 1))


def test_page_that_is_too_much(tmp_path: Path) -> None:
    """A page that GitHub gives up on is asked for again, in smaller parts."""
    wire = Wire()

    def give_up(answer: dict[str, Any]) -> None:
        if len(answer["data"]["repository"]["issues"]["nodes"]) > 25:
            message = "Something went wrong while executing your query."
            answer.update(data=None, errors=[{"message": message}])

    wire.change("Portfolio", give_up)
    with filled(tmp_path, 60, wire) as (_, client):
        found = read(client)
        assert [entry.issue.number for entry in found.entries] == list(range(1, 61))


def test_long_talks_are_read_together(tmp_path: Path) -> None:
    """The further comments of many issues take one request, not one each."""
    given = seed()
    talk = [{"author": "ola", "body": f"Innspill {number}"} for number in range(230)]
    given["repositories"]["eksempeletaten/portefolje"]["issues"] = [
        {"title": f"Tiltak {n}", "author": "ola", "labels": ["tiltak"], "comments": talk[: n * 110]}
        for n in range(3)
    ]
    with stage(tmp_path, given) as scene:
        client = Client(BOT_TOKEN, scene.sandbox.url, sleep=lambda _seconds: None)
        found = read(client)
        client.close()
        assert [len(entry.issue.comments) for entry in found.entries] == [0, 110, 220]
        assert [each["operation"] for each in scene.sandbox.requests] == [
            "Portfolio",
            "Comments",
            "Comments",
        ]


def test_token_without_the_scope_for_boards(world: World) -> None:
    """When GitHub refuses the whole query because of the board, the report does without it."""
    world.wire.change("Portfolio", refuse_boards)
    found = read(world.client)
    assert (found.board_url, len(found.entries)) == (None, 1)


def test_token_without_another_scope(world: World) -> None:
    """A scope that is lacking for more than the board is told of."""
    world.wire.change("Portfolio", lambda answer: answer.update(data=None, errors=[SCOPES]))
    with pytest.raises(ScopeError):
        read(world.client, text=WITHOUT_BOARD)
