"""How well initiatives that ask for the same thing are found, and what it costs.

`python -m tests.overlap` prints precision and recall over pairs of initiatives, of the half that
words and threshold were chosen by, and of the other half; and the processor time of many.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from functools import cache
from itertools import combinations
from pathlib import Path
from random import Random
from typing import NamedTuple

import yaml

from portfolio_bot.domain.config import Overlap
from portfolio_bot.domain.overlap import Index, Need, read_terms
from portfolio_bot.lexicon import norwegian

HERE = Path(__file__).parent
HALVES = ("tuning", "held_out")
SYLLABLES = ("bol", "dra", "fjell", "gra", "hus", "kal", "lund", "myr", "nes", "rak", "tor", "vik")


class Labelled(NamedTuple):
    """An initiative, which of the needs it is an order of, and who ordered it."""

    label: str
    by: str
    need: Need


class Figures(NamedTuple):
    """Shares of pairs: of those found that are right, and of those that are there and found."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """The harmonic mean of the two."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


FLOORS = {
    "tuning": Figures(precision=0.95, recall=0.85),
    "held_out": Figures(precision=0.92, recall=0.80),
    "both": Figures(precision=0.90, recall=0.78),
}
"""The least that is to be found of a half, or of both in one portfolio, and be right."""


@cache
def labelled(half: str) -> tuple[Labelled, ...]:
    """Read the initiatives of a half, or of both in one portfolio."""
    if half == "both":
        return tuple(each for one in HALVES for each in labelled(one))
    needs = yaml.safe_load((HERE / f"{half}.yml").read_text("utf-8"))
    return tuple(
        Labelled(
            need["need"],
            each["by"],
            Need(f"{need['need']}/{n}", each["title"], f"{each['problem']}\n{each['description']}"),
        )
        for need in needs
        for n, each in enumerate(need["initiatives"])
    )


def found(needs: Sequence[Need], threshold: float) -> set[tuple[int, int]]:
    """Return the pairs of *needs* that the program finds."""
    lexicon = norwegian()
    index = Index(read_terms(lexicon, needs), lexicon.context)
    return {(each.first, each.second) for each in index.every_overlap(threshold)}


def figures(half: str, threshold: float | None = None) -> Figures:
    """Hold what is found in a *half* against its labels, by the program's own threshold."""
    given = labelled(half)
    pairs = found([each.need for each in given], threshold or Overlap().threshold)
    places = combinations(range(len(given)), 2)
    true = {pair for pair in places if given[pair[0]].label == given[pair[1]].label}
    return Figures(len(pairs & true) / len(pairs), len(pairs & true) / len(true))


def many(count: int) -> list[Need]:
    """Make up *count* needs: sentences of the labelled ones in new mixtures, and rare words."""
    chance = Random(1)  # noqa: S311 - the same each time
    real = [each.need for each in labelled("both")]
    sentences = [part for need in real for part in need.text.replace("\n", " ").split(". ")]
    rare = ["".join(chance.choices(SYLLABLES, k=3)) for _ in range(2 * count)]
    return [
        Need(
            str(number),
            " ".join((chance.choice(real).title, *chance.choices(rare, k=2))),
            " ".join((*chance.sample(sentences, 4), *chance.choices(rare, k=12))),
        )
        for number in range(count)
    ]


def seconds(count: int) -> float:
    """Return the processor seconds that it takes to find all overlaps among *count* needs."""
    needs = many(count)
    norwegian()
    start = time.process_time()
    found(needs, Overlap().threshold)
    return time.process_time() - start


def table() -> str:
    """Write the figures as a table."""
    lines = [f"{'initiatives':12}{'number':>8}{'precision':>11}{'recall':>8}{'F1':>7}"]
    for half in (*HALVES, "both"):
        told = figures(half)
        lines.append(
            f"{half:12}{len(labelled(half)):8}{told.precision:11.2f}{told.recall:8.2f}{told.f1:7.2f}"
        )
    return "\n".join(lines)
