"""What is measured at each size, in the order of the table; and what is made of it.

Without a word everything, of up to 10,000 initiatives; `--large`: growth up to 100,000 too, which
takes half an hour; `--small`: only requests, which are the same on every machine. `--write` keeps
the figures, and writes the README's table anew.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime

from tests.bench import events, overlap, requests, scale, startup, usual_way
from tests.bench.figures import Figure, Line, table
from tests.bench.keeping import WRITE, Kept, held, read_kept, renewed, write_kept
from tests.bench.requests import Progress
from tests.docs.generated import README, WRITERS

COUNTS = (100, 1_000, 10_000)
BESIDE, AWAY, SWEPT = 1_000, 100, 100
WORDS = {"--small", "--large", "--write"}


def lines(*, large: bool = False) -> list[Line]:
    """Return all that is measured, with *large* growth up to 100,000 too."""
    return [
        *events.lines(),
        *(line for count in COUNTS for line in requests.report_lines(count)),
        *requests.sweep_lines(SWEPT),
        *(line for count in (AWAY, BESIDE) for line in usual_way.report_lines(count)),
        *usual_way.command_lines(),
        *usual_way.away_lines(AWAY),
        *startup.lines(),
        *scale.lines(large=large),
        *overlap.lines(),
    ]


def small(progress: Progress) -> list[Figure]:
    """Count requests only."""
    return [
        *events.figures(progress),
        *requests.report_figures(COUNTS[0], progress),
        *requests.sweep_figures(SWEPT, progress),
        *counted(usual_way.report_figures(AWAY, progress)),
        *counted(usual_way.command_figures(progress)),
    ]


def counted(figures: Sequence[Figure]) -> list[Figure]:
    """Return those of *figures* that are the same on every machine."""
    return [figure for figure in figures if figure.line.counted]


def full(progress: Progress, *, large: bool) -> list[Figure]:
    """Measure everything.

    Requests are counted while processor time is measured beside them, in processes of their own;
    what is measured by the clock has the machine to itself.
    """
    with ThreadPoolExecutor(1) as beside:
        scales = beside.submit(scale.figures, large=large)
        counts = [
            *events.figures(progress),
            *(each for count in COUNTS for each in requests.report_figures(count, progress)),
            *requests.sweep_figures(SWEPT, progress),
        ]
        progress("time and memory of large portfolios")
        scales.result()
    return [
        *counts,
        *(each for count in (AWAY, BESIDE) for each in usual_way.report_figures(count, progress)),
        *usual_way.command_figures(progress),
        *usual_way.away_figures(AWAY, progress),
        *startup.figures(progress),
        *scales.result(),
        *overlap.figures(progress),
    ]


def main(*words: str) -> int:
    """Measure, and print the table; 1 when anything is not as it may be."""
    if unknown := set(words) - WORDS:
        sys.stderr.write(f"not known here: {', '.join(sorted(unknown))}\n")
        return 2
    progress = _progress if sys.stderr.isatty() else _quiet
    few = "--small" in words
    figures = small(progress) if few else full(progress, large="--large" in words)
    progress("")
    kept = read_kept()
    if "--write" in words:
        today = Kept(datetime.now(UTC).date(), os.cpu_count() or 1, ())
        kept = renewed(kept, figures, today, counts_only=few)
        write_kept(kept)
        README.write_text(WRITERS[README](README.read_text("utf-8")), "utf-8", newline="\n")
    text, code = verdict(held(figures, kept))
    sys.stdout.write(text)
    return code


def verdict(figures: list[Figure]) -> tuple[str, int]:
    """Return the table of *figures* with what follows from it, and 1 when any does not pass."""
    wrong = [figure for figure in figures if not figure.within]
    told = [table(figures)]
    if wrong:
        told.append(f"{len(wrong)} of {len(figures)} figures do not pass.\n")
    if any(figure.fewer for figure in figures):
        told.append(f"Fewer requests than before: write them down with {WRITE} --small\n")
    return "\n".join(told), 1 if wrong else 0


def _progress(text: str) -> None:
    sys.stderr.write(f"\r\x1b[K{text}")


def _quiet(_text: str) -> None:
    return
