"""The board: a column a phase, and a cap on its cards."""

from portfolio_bot.website.board import MOST_CARDS, board, columns
from tests.website.portfolio import data, many, site


def test_every_open_initiative_has_a_card() -> None:
    """The columns hold every open initiative once, in its own phase, and no other."""
    found = data(12)
    shown = [(phase.id, row.number) for phase, rows in columns(site(found)) for row in rows]
    wanted = [(row.phase, row.number) for row in found.initiatives if row.is_open]
    assert sorted(shown) == sorted(wanted)


def test_latest_arrivals_come_first() -> None:
    """In a column, those that came to the phase last stand at the top."""
    for _, rows in columns(site(data(12))):
        since = [row.phase_since or row.created for row in rows]
        assert since == sorted(since, reverse=True)


def test_cards_are_capped_and_the_rest_linked() -> None:
    """A crowded phase shows some cards, and leads to the table, which shows that phase."""
    found = data(1)
    row = found.initiatives[0].model_copy(update={"phase": found.phases[0].id})
    first = found.phases[0].model_copy(update={"open": 900, "over_limit": True, "limit": 5})
    crowd = {"initiatives": many(row, 900), "phases": (first, *found.phases[1:])}
    _, text = board(site(found.model_copy(update=crowd)))
    assert text.count("<h3") == MOST_CARDS
    assert f'href="table.html?phase={row.phase}">850 tiltak til' in text
    assert "900 tiltak, høyst 5" in text
    assert "over grensen" in text


def test_initiative_in_a_lost_phase_has_no_card() -> None:
    """A phase that the data does not name makes no column."""
    found = data(1)
    lost = found.initiatives[0].model_copy(update={"phase": "borte"})
    shown = columns(site(found.model_copy(update={"initiatives": (lost,)})))
    assert [rows for _, rows in shown] == [[]] * len(found.phases)
