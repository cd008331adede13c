"""Initiatives and their parents: what is counted once, though both tell of it (B19)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from portfolio_bot.report.rows.metrics import total
from portfolio_bot.report.rows.row import Row


class Family:
    """*rows* by their parents."""

    def __init__(self, rows: Iterable[Row]) -> None:
        self._rows = {row.number: row for row in rows}
        self._children: dict[int, list[Row]] = defaultdict(list)
        for row in self._rows.values():
            if (parent := self._parent(row)) is not None:
                self._children[parent].append(row)

    def months(self, row: Row) -> float | None:
        """Return the person-months of *row* and all below it; None when none of them has said.

        What a parent says is for the whole, and its parts tell of the same work: the greater of
        the two counts.
        """
        below = [self.months(child) for child in self._children[row.number]]
        known = [each for each in below if each is not None]
        if not known:
            return row.person_months
        return max(total(known), row.person_months or 0)

    def below(self, rows: Iterable[Row], top: Row | None) -> float | None:
        """Return the person-months of *rows*, which are parts of *top*, or of *top* if greater."""
        if top is not None and top.number in self._rows:
            return self.months(top)
        known = [each for row in rows if (each := self.months(row)) is not None]
        return total(known) if known else None

    def total(self) -> float:
        """Return the person-months of all, each counted once."""
        tops = (row for row in self._rows.values() if self._parent(row) is None)
        return total(self.months(row) for row in tops)

    def _parent(self, row: Row) -> int | None:
        """Return the number of the parent, if that is one of the rows."""
        number = row.programme.number if row.programme else None
        return number if number in self._rows else None
