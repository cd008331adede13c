"""Who waits for whom, as a Mermaid flowchart: small, every text quoted, a table beside it.

Mermaid takes a quoted text literally but for quotation marks and its own entities, so what
could end the text or begin an entity is left out. Versions 10.9, 11.4 and 11.12 read it.
"""

from __future__ import annotations

from portfolio_bot.domain.escaping import plain
from portfolio_bot.report.rows.row import Row
from portfolio_bot.report.sections.dependencies import Dependencies
from portfolio_bot.report.words.markdown import Shown
from portfolio_bot.report.words.phrases import Phrases

MOST_NODES = 40
"""Beyond that a graph is a tangle, and GitHub draws no more than 500 lines anyway."""

_LONGEST = 40
_UNSAFE = dict.fromkeys(map(ord, '"#;&<>`\\[]{}()|'), " ")


def waiting_graph(found: Dependencies, phrases: Phrases) -> Shown:
    """Draw the dependencies; nothing when there are none, or too many to be read."""
    nodes = {row.number: row for edge in found.edges for row in edge}
    if not nodes or len(nodes) > MOST_NODES:
        return Shown("")
    lines = ["flowchart LR"]
    lines += [f'  n{number}["{_label(row)}"]' for number, row in sorted(nodes.items())]
    lines += [f"  n{a.number} --> n{b.number}" for a, b in found.edges]
    told = phrases.say("report-graph-note")
    return Shown("\n".join((told, "", "```mermaid", *lines, "```")))


def _label(row: Row) -> str:
    text = " ".join(plain(row.title).translate(_UNSAFE).split())
    short = text if len(text) <= _LONGEST else text[: _LONGEST - 1].rstrip() + "…"
    return f"{row.number} {short}".strip()
