"""The ledger as a table for the archive: CSV as spreadsheets and archive systems take it.

(https://www.rfc-editor.org/rfc/rfc4180, https://owasp.org/www-community/attacks/CSV_Injection)
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from portfolio_bot.domain.ledger.line import Line, hash_of, written

DECIDED = ("by", "role", "how", "before", "after", "phase", "criterion", "met", "version")
"""Columns that are keys of the decision, by the same name."""

COLUMNS = (
    *("n", "decided_at", "issue", "kind", *DECIDED, "review", "reason", "body_sha256"),
    *("comment", "hash", "repository", "recorded_at", "decision_id"),
)

_BEGIN_FORMULAS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_QUOTED = frozenset('",\r\n')


def table(lines: Iterable[Line]) -> str:
    """Write *lines* as CSV with a byte order mark, by which Excel knows it for UTF-8."""
    rows = [COLUMNS, *(_cells(line) for line in lines)]
    return "\ufeff" + "".join(",".join(map(_quoted, row)) + "\r\n" for row in rows)


def defused(text: str) -> str:
    """Return *text* with an apostrophe before it, if a spreadsheet would take it for a formula."""
    return f"'{text}" if text.startswith(_BEGIN_FORMULAS) else text


def _cells(line: Line) -> tuple[str, ...]:
    whole = line.model_dump(mode="json")
    decision = whole["decision"]
    row = {
        **{key: decision.get(key) for key in (*DECIDED, "kind", "review", "reason")},
        **{key: whole[key] for key in ("n", "issue", "comment", "repository")},
        "decided_at": decision["at"],
        "recorded_at": whole["recorded"],
        "decision_id": decision["id"],
        "body_sha256": decision["body"],
        "hash": hash_of(written(line)),
    }
    return tuple(defused(_text(row[column])) for column in COLUMNS)


def _text(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case _:
            return str(value)


def _quoted(cell: str) -> str:
    if _QUOTED.isdisjoint(cell):
        return cell
    return '"' + cell.replace('"', '""') + '"'
