"""The drawing of who waits for whom."""

from __future__ import annotations

import json
import re
import subprocess

from hypothesis import given

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.report.sections.dependencies import dependencies
from portfolio_bot.report.words.phrases import Phrases
from portfolio_bot.report.words.waiting_graph import MOST_NODES, waiting_graph
from tests.golden.reports import EDITIONS, files_of
from tests.packaging.files import NODE_FOLDER
from tests.report.portfolio import digdir
from tests.report.sections.told import case, report
from tests.report.strategies import ATTACKS, hostile

PHRASES = Phrases(digdir(), Catalogue("nb"))
BLOCK = re.compile(r"```mermaid\n(.*?)\n```", re.DOTALL)
NODE = re.compile(r'  n\d+\["[^"#;&<>`\\\[\]{}()|\n]*"\]|  n\d+ --> n\d+')


def drawn(*titles: str, ring: bool = False) -> str:
    """Draw initiatives of which each waits for the next."""
    last = len(titles)
    entries = [
        case(n, title=title, answers={"dependencies": f"#{n + 1 if n < last else int(ring)}"})
        for n, title in enumerate(titles, 1)
    ]
    return waiting_graph(dependencies(digdir(), report(*entries)), PHRASES)


def test_arrows_go_to_what_is_waited_for() -> None:
    """Each initiative is a box with its number and title."""
    told = drawn("Ny inngang", "Felles innlogging")
    assert '  n1["1 Ny inngang"]\n' in told
    assert "  n1 --> n2\n" in told


def test_nothing_and_too_much_are_not_drawn() -> None:
    """Without dependencies, or with more boxes than can be read, the table stands alone."""
    assert drawn("Ett") == ""
    assert drawn(*["x"] * (MOST_NODES + 1)) == ""


@given(hostile, hostile)
def test_titles_stay_words(one: str, other: str) -> None:
    """No title ends its text, begins an entity, or becomes another line."""
    lines = drawn(one, other).split("```mermaid\n")[1].removesuffix("\n```").splitlines()
    assert lines[0] == "flowchart LR"
    assert [line for line in lines[1:] if not NODE.fullmatch(line)] == []


def test_every_mermaid_reads_what_is_drawn() -> None:
    """The diagrams of whole reports, and of titles that mean harm, parse in three versions."""
    pages = [page for name in EDITIONS for page in files_of(name).values()]
    blocks = [each for page in pages for each in BLOCK.findall(page)]
    harm = [BLOCK.findall(drawn(text, text))[0] for text in ATTACKS]
    told = subprocess.run(  # noqa: S603 - our own script
        ["node", NODE_FOLDER / "check-mermaid.mjs"],  # noqa: S607 - node is what PATH has
        input=json.dumps([*blocks, *harm]),
        capture_output=True,
        check=True,
        text=True,
    )
    assert blocks
    assert json.loads(told.stdout) == []
