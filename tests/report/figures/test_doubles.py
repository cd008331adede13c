"""Benefits that may be counted twice."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from portfolio_bot.domain.reported.facts import Benefit
from portfolio_bot.report.figures.doubles import alike


def benefit(name: str, **values: Any) -> Benefit:
    """Make a benefit."""
    return Benefit(id="g1", name=name, by="kari", on=date(2026, 11, 1), **values)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (benefit("Kortere kø"), benefit("KORTERE-KØ!"), True),
        (benefit("Færre papirskjemaer i kommunen"), benefit("Færre papirskjema kommune"), True),
        (benefit("Færre klager"), benefit("Færre skjema"), False),
        (
            benefit("A", indicator="Behandlingstid i dager", unit="count"),
            benefit("B", indicator="behandlingstiden dager", unit="count"),
            True,
        ),
        (
            benefit("Ro", indicator="Dager", unit="count"),
            benefit("Fred", indicator="Dager", unit="hours"),
            False,
        ),
        (benefit("Ro", indicator="Dager"), benefit("Fred", indicator="Dager"), False),
        (benefit("Fase 1 ferdig"), benefit("Fase 2 ferdig"), False),
        (benefit("!"), benefit("?"), False),
    ],
)
def test_what_is_alike(one: Benefit, other: Benefit, *, same: bool) -> None:
    """The same indicator in the same unit, or the same words but for their endings."""
    assert alike([(1, one), (2, other)]) == (((0, 1),) if same else ())


def test_alike_within_one_initiative_is_no_double() -> None:
    """What one initiative counts is its own affair; a group spans two, and may be long."""
    one, link = benefit("Kortere kø"), benefit("Kortere kø", indicator="Dager", unit="count")
    other = benefit("Ro", indicator="Dager", unit="count")
    assert alike([(1, one), (1, one)]) == ()
    assert alike([(1, one), (2, link), (3, other)]) == ((0, 1, 2),)
