"""All that `doctor` must know, read from the embedded GitHub."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY
from portfolio_bot.domain.setup.there import Token, Workflow
from portfolio_bot.github import Client
from portfolio_bot.github.checkup import load_surroundings
from portfolio_bot.sandbox import Answer, Handler, Request
from tests.journeys.scene import CONFIG, NOW, config, seed, stage

SWEEP = "portfolio-sweep.yml"
RAN = "2026-11-01T08:00:00Z"


@pytest.mark.parametrize("ends", ["2026-12-24 08:00:00 UTC", "2026-12-24 09:00:00 +0100"])
def test_surroundings_are_read_in_three_requests(tmp_path: Path, ends: str) -> None:
    """Token, teams, people, files, workflows and ledger are read; what is not there is told."""

    def personal(request: Request, inner: Handler) -> Answer:
        answer = inner(request)
        more = {"X-OAuth-Scopes": "repo, project", "GitHub-Authentication-Token-Expiration": ends}
        return replace(answer, headers={**answer.headers, **more})

    given = seed()
    given["apps"]["portefoljebot"]["permissions"] |= {"actions": "read"}
    home = given["repositories"][REPOSITORY]
    home["files"] |= {f".github/workflows/{SWEEP}": "on: schedule\n"}
    home["workflows"] = {SWEEP: {"runs": [{"created_at": RAN}]}}
    text = CONFIG + "  proposer: {users: [ingen], teams: [borte/ingen]}\n"
    text += "overlap: {portfolios: {borte: {name: Borte, repository: o/borte}}}\n"
    with stage(tmp_path, given, text, middlewares=(personal,)) as scene:
        client = Client(BOT_TOKEN, scene.sandbox.url)
        wanted = config(text)
        place, there = load_surroundings(
            client, wanted, REPOSITORY, NOW, ["README.md", "borte.md"], SWEEP
        )
        client.close()
        assert len(scene.sandbox.requests) == 3
    assert place.board is not None
    moment = datetime(2026, 12, 24, 8, tzinfo=UTC)
    scopes = frozenset({"repo", "project"})
    assert there.token == Token(login=there.token.login, scopes=scopes, expires=moment)
    assert "portefoljebot" in there.token.login
    assert there.teams == {"eksempeletaten/produktgruppeledere": 1, "borte/ingen": None}
    assert (there.people["leder"], there.people["ingen"]) == (True, False)
    assert there.files == {"README.md": "# Portefølje\n", "borte.md": None}
    ran = datetime.fromisoformat(RAN)
    assert there.workflows == {SWEEP: Workflow(state="active", scheduled=ran)}
    assert not there.ledger
    assert there.elsewhere == {"borte": None}


def test_unseen_actions_are_unknown(tmp_path: Path) -> None:
    """A token that may not read Actions knows nothing of workflows; a ledger may have no branch."""
    text = CONFIG + "ledger: {branch: null}\n"
    with stage(tmp_path, text=text) as scene:
        client = Client(BOT_TOKEN, scene.sandbox.url)
        _, there = load_surroundings(client, config(text), REPOSITORY, NOW, [], SWEEP)
        client.close()
    assert there.workflows is None
    assert there.token.expires is None


def test_sweep_that_is_not_there_is_not_asked_for(tmp_path: Path) -> None:
    """Without the sweep's file, two requests are enough."""
    given = seed()
    given["apps"]["portefoljebot"]["permissions"] |= {"actions": "read"}
    with stage(tmp_path, given) as scene:
        client = Client(BOT_TOKEN, scene.sandbox.url)
        _, there = load_surroundings(client, config(), REPOSITORY, NOW, [], SWEEP)
        client.close()
        assert len(scene.sandbox.requests) == 2
    assert there.workflows == {}
