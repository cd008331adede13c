"""The figures as they were last written down, in `figures.json`, and the page that shows them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench.figures import Figure, Line, markdown

KEPT = Path(__file__).with_name("figures.json")
WRITE = ".venv/bin/python -m tests.bench --write"
DIGITS = 4
"""Digits that are kept of what is measured: the rest is noise."""


class Kept(NamedTuple):
    """Figures that were written down, on which day, and of how many cores."""

    measured: date
    cores: int
    figures: tuple[Figure, ...]


def read_kept(path: Path = KEPT) -> Kept:
    """Read what was written down."""
    told = json.loads(path.read_text("utf-8"))
    figures = tuple(_figure(each) for each in told["figures"])
    return Kept(date.fromisoformat(told["measured"]), told["cores"], figures)


def write_kept(kept: Kept, path: Path = KEPT) -> None:
    """Write *kept* down, a figure a line."""
    lines = ",\n".join(
        "  " + json.dumps(_told(figure), ensure_ascii=False) for figure in kept.figures
    )
    head = f'"measured": "{kept.measured}", "cores": {kept.cores}'
    path.write_text(f'{{{head}, "figures": [\n{lines}\n]}}\n', "utf-8", newline="\n")


def held(figures: Iterable[Figure], kept: Kept) -> list[Figure]:
    """Hold the requests of *figures* against those that were written down.

    What was measured may be otherwise the next time, so it is held to its limit alone.
    """
    before = {_key(each): each.value for each in kept.figures if each.line.counted}
    return [each._replace(kept=before.get(_key(each))) for each in figures]


def renewed(kept: Kept, figures: Sequence[Figure], today: Kept, *, counts_only: bool) -> Kept:
    """Return what is to be written down after *figures* were measured.

    All of it, unless only requests were counted: then the times stay, with their day.
    """
    if not counts_only:
        return today._replace(figures=tuple(figures))
    anew = {_key(each): each for each in figures}
    known = {_key(each) for each in kept.figures}
    if not anew.keys() <= known:
        raise ValueError(f"there are new lines, so write all of them down: {WRITE}")
    return kept._replace(figures=tuple(anew.get(_key(each), each) for each in kept.figures))


def shown(kept: Kept) -> str:
    """Write what was written down for a page."""
    when = (
        f"Times and memory were measured on {kept.measured}, on a machine with {kept.cores} cores;"
    )
    return f"{when}\nrequests are the same on every machine.\n\n{markdown(kept.figures)}"


def _key(figure: Figure) -> tuple[str, str]:
    return figure.line.heading, figure.line.what


def _told(figure: Figure) -> dict[str, Any]:
    line = figure.line._asdict()
    told = {
        **{key: value for key, value in line.items() if value != Line._field_defaults.get(key)},
        "value": _rounded(figure.value),
    }
    if figure.note:
        told["note"] = figure.note
    if figure.against is not None:
        told["against"] = _rounded(figure.against)
    return told


def _rounded(value: float) -> float:
    return value if isinstance(value, int) else float(f"{value:.{DIGITS}g}")


def _figure(told: dict[str, Any]) -> Figure:
    line = Line(**{key: told[key] for key in Line._fields if key in told})
    return Figure(line, told["value"], told.get("note", ""), told.get("against"))
