"""Labels and board, read and made, on the embedded GitHub."""

from pathlib import Path

import pytest

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.domain.setup.plan import ChangeLabel, plan
from portfolio_bot.github import AccessError, Client, GitHubError
from portfolio_bot.github.setup import carry_out, load_place
from tests.journeys.scene import config, on_board, opened, stage


def client(scene: Stage) -> Client:
    """Return a client of the bot's."""
    return Client(BOT_TOKEN, scene.sandbox.url, sleep=lambda _seconds: None)


def test_plan_is_carried_out_and_keeps_every_value(tmp_path: Path) -> None:
    """Options renamed, added and put in order on a board in use: every value stays."""
    text = (
        "extends: digdir\nboard: {owner: eksempeletaten, number: 1}\n"
        "phases:\n  ikke-startet: {name: Innboks, aliases: [Ikke startet]}\n"
    )
    with stage(tmp_path) as scene:
        number = opened(scene)
        before = on_board(scene, number)
        made = client(scene)
        wanted = config(text)
        place = load_place(made, wanted, REPOSITORY)
        steps = plan(wanted, place)
        assert carry_out(made, place, steps) is None
        assert plan(wanted, load_place(made, wanted, REPOSITORY)) == ()
        after = on_board(scene, number)
        made.close()
    assert before is not None
    assert after == {**before, "Status": "Innboks"}


def test_refusal_is_told(tmp_path: Path) -> None:
    """What GitHub refuses is told with its reason; an unseen repository is too."""
    with stage(tmp_path) as scene:
        made = client(scene)
        place = load_place(made, config(), REPOSITORY)
        wrong = ChangeLabel(id="nobody", before="a", name="b", colour="ffffff")
        with pytest.raises(GitHubError, match="sync-refused"):
            carry_out(made, place, (wrong,))
        with pytest.raises(AccessError):
            load_place(made, config(), "eksempeletaten/borte")
        made.close()
