"""What other portfolios tell, asked along."""

from typing import Any

from portfolio_bot.demo.stage import BOT_TOKEN
from portfolio_bot.domain.snapshot import OpenNeed
from portfolio_bot.github import Client
from portfolio_bot.github.elsewhere import elsewhere_parts, read_elsewhere
from portfolio_bot.github.queries import Document
from portfolio_bot.github.refusals import of_here
from tests.github.conftest import World
from tests.journeys.scene import CONFIG, config

OTHERS = config(
    CONFIG
    + """
overlap:
  portfolios:
    borte: {name: Borte, repository: eksempeletaten/borte}
    taus: {name: Taus, repository: eksempeletaten/portefolje, path: README.md}
"""
)


def test_what_is_not_seen_is_told_from_what_is_silent(world: World) -> None:
    """A repository that is not there is None, and a file that tells nothing is empty."""
    document = Document("query Others")
    text = document.text(elsewhere_parts(document, OTHERS))
    client = Client(BOT_TOKEN, world.scene.sandbox.url)
    answer = client.query(text, document.variables)
    client.close()
    assert read_elsewhere(OTHERS, answer.data) == {"borte": None, "taus": ()}
    assert answer.errors
    assert of_here(answer.errors) == []


def test_needs_are_read() -> None:
    """Each portfolio's by its id."""
    line = '{"number":1,"title":"Plan","words":["vann"]}'
    data: dict[str, Any] = {"elsewhere1": {"object": {"text": f'{{\n"asked_for": [\n{line}\n]\n'}}}
    told = read_elsewhere(OTHERS, data)
    assert told == {"borte": None, "taus": (OpenNeed(number=1, title="Plan", words=("vann",)),)}
