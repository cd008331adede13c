"""A figure, what it may be at most, and the one table that all of them stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

HEAD = ("what", "figure", "limit", "ratio", "pass")
SHOWN = {"requests": ",.0f", "modules": ",.0f", "KB": ",.0f", "MB": ",.0f", "s": ".3g", "x": ".1f"}
"""How a figure of a unit is written; the others have two decimals."""

COUNTED = "requests"
"""The unit of what is counted, and so the same on every machine; all else is measured."""


class Line(NamedTuple):
    """What is measured, under which heading, and its limit: the most, or the least if ``floor``.

    What is not ``judged`` is only compared with its limit.
    """

    heading: str
    what: str
    limit: float | None = None
    unit: str = COUNTED
    floor: bool = False
    judged: bool = True

    @property
    def counted(self) -> bool:
        """Whether it is the same on every machine."""
        return self.unit == COUNTED


class Figure(NamedTuple):
    """What was measured for a line.

    ``note`` tells more of it. ``against`` is a limit that was measured too, in place of the
    line's own. ``kept`` is how many requests it took when it was last written down.
    """

    line: Line
    value: float
    note: str = ""
    against: float | None = None
    kept: float | None = None

    @property
    def limit(self) -> float | None:
        """What it is held against, if anything."""
        return self.line.limit if self.against is None else self.against

    @property
    def ratio(self) -> float | None:
        """The figure by its limit."""
        return self.value / self.limit if self.limit else None

    @property
    def within(self) -> bool:
        """Whether it is what it may be; of requests, also whether they are no more than before."""
        if self.kept is not None and self.value > self.kept:
            return False
        if self.limit is None or not self.line.judged:
            return True
        return self.value >= self.limit if self.line.floor else self.value <= self.limit

    @property
    def fewer(self) -> bool:
        """Whether it takes fewer requests than when it was last written down."""
        return self.kept is not None and self.value < self.kept

    def cells(self) -> tuple[str, ...]:
        """Write it as a row of the table."""
        return (
            self.line.what,
            self._shown(self.value) + (f" ({self.note})" if self.note else ""),
            self._limit(),
            "—" if self.ratio is None else f"{self.ratio:.2f}",
            self._verdict(),
        )

    def _shown(self, value: float) -> str:
        unit = self.line.unit
        one = unit[:-1] if value == 1 and unit in {"requests", "modules"} else unit
        return f"{value:{SHOWN.get(unit, '.2f')}} {one}".strip()

    def _limit(self) -> str:
        if self.limit is None:
            return "—"
        return ("at least " if self.line.floor else "") + self._shown(self.limit)

    def _verdict(self) -> str:
        if self.within:
            return "yes" if self.line.judged and self.limit is not None else "—"
        risen = self.kept is not None and self.value > self.kept
        return f"NO: it was {self.kept:.0f}" if risen else "NO"


def grouped(figures: Iterable[Figure]) -> Iterator[tuple[str, list[Figure]]]:
    """Yield each heading with its figures, in the order that they come in."""
    for heading, group in groupby(figures, key=lambda figure: figure.line.heading):
        yield heading, list(group)


def table(figures: Sequence[Figure]) -> str:
    """Write the table for a terminal."""
    rows = [HEAD, *(figure.cells() for figure in figures)]
    wide = [max(len(row[place]) for row in rows) for place in range(len(HEAD))]
    lines = [_aligned(HEAD, wide)]
    for heading, group in grouped(figures):
        lines += ["", heading, *(_aligned(figure.cells(), wide) for figure in group)]
    return "\n".join(lines) + "\n"


def _aligned(cells: Sequence[str], wide: Sequence[int]) -> str:
    return "  ".join(f"{cell:{size}}" for cell, size in zip(cells, wide, strict=True)).rstrip()


def markdown(figures: Sequence[Figure]) -> str:
    """Write the table for a page; each heading is a row with nothing beside it."""
    rows: list[Sequence[str]] = [HEAD, ("---",) * len(HEAD)]
    for heading, group in grouped(figures):
        rows += [(f"**{heading}**", "", "", "", ""), *(figure.cells() for figure in group)]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in rows)
