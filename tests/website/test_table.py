"""The table: every initiative once, on pages of a size."""

import re

from portfolio_bot.website.table import ROWS, table
from tests.website.portfolio import data, many, site


def test_every_initiative_stands_once() -> None:
    """Over all pages, every initiative has one row."""
    found = data(1)
    rows = many(found.initiatives[0], 2 * ROWS + 1)
    made = dict(table(site(found.model_copy(update={"initiatives": rows}))))
    assert list(made) == ["table.html", "table-2.html", "table-3.html"]
    numbers = [
        int(number)
        for text in made.values()
        for number in re.findall(r'<td data-value="(\d+)">#', text)
    ]
    assert numbers == list(range(1, 2 * ROWS + 2))
    assert 'aria-current="page">2</a>' in made["table-2.html"]
    assert "Del 2 av 3 av tabellen." in made["table-2.html"]


def test_open_ones_come_first() -> None:
    """What is ended stands below what is open."""
    ((_, text),) = table(site(data(12)))
    states = re.findall(r'data-state="([\w-]+)"', text)
    ended = [state not in ("active", "on-hold") for state in states]
    assert ended == sorted(ended)
    assert any(ended)


def test_only_states_that_occur_are_offered() -> None:
    """The filter offers no state that no initiative is in."""
    ((_, text),) = table(site(data(4)))
    assert '<option value="active">' in text
    assert '<option value="completed">' not in text


def test_filter_is_hidden_without_script() -> None:
    """The form that only the script can answer is not shown without it."""
    ((_, text),) = table(site(data(2)))
    assert re.search(r'<form class="filters"[^>]* hidden>', text)


def test_empty_table_is_a_page() -> None:
    """Without initiatives there is still one page."""
    assert [path for path, _ in table(site(data(0)))] == ["table.html"]
