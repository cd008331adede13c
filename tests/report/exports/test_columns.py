"""Cells: plain words that every format can hold, and nothing where nothing is known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.report.exports.columns import Cell, Column, Reader, Written, facts, joined, tidy
from portfolio_bot.report.exports.tables import TABLES
from tests.report.exports.reported import lines_of, reader, reported


@given(st.text())
def test_tidy_text_is_one_line_of_signs_that_xml_holds(text: str) -> None:
    """A tidy text has no line break, and no sign that XML forbids."""
    shown = tidy(text) or ""
    assert len(shown.splitlines()) <= 1
    assert all(sign >= " " and sign not in "\ufffe\uffff" for sign in shown)


@pytest.mark.parametrize("text", ["en  to", " en to", "en to ", "en\tto", "  en   to  "])
def test_words_are_one_space_apart(text: str) -> None:
    """Wherever a text has more space than it needs, one space between its words is left."""
    assert tidy(text) == "en to"


@pytest.mark.parametrize("text", [None, "", " \t", "\ufffe"])
def test_nothing_is_no_text(text: str | None) -> None:
    """What shows no sign is as good as nothing reported."""
    assert tidy(text) is None


def test_no_words_are_nothing() -> None:
    """A list of none is nothing, not an empty text."""
    assert joined([]) is None
    assert joined(["a", "b"]) == "a, b"


def test_facts_come_with_their_initiative() -> None:
    """Each fact of a kind is listed beside the initiative that it is of."""
    found = facts("deliverables")(reported())
    assert [(each.row.number, each.of.id) for each in found] == [(1, "l1"), (1, "l2"), (1, "l3")]


def test_cells_are_those_of_the_report_asked_for() -> None:
    """What is kept of a table is of one report: another report has its own cells."""
    report, (table, *_) = reported(), TABLES
    other = report.model_copy(update={"rows": ()})
    words = reader()
    lines = lines_of(table, words, report)
    assert lines_of(table, words, other) == []
    assert lines_of(table, words, report) == lines
    assert len(lines) == len(report.rows)


def test_a_format_writes_columns() -> None:
    """Each cell is written by its type, or what that is made of; nothing stays nothing."""

    class Word(str):
        """A text of another name."""

        __slots__ = ()

    written = Written({str: str.upper, int: "{:03}".format})
    assert written.columns([["a", None, Word("b")], [1, 2, None]]) == [
        ["A", None, "B"],
        ["001", "002", None],
    ]


def test_words_are_told_once_and_all_else_stands() -> None:
    """What is made of a text is made once for all alike; a number and a truth value stay apart."""
    asked: list[str] = []

    def value(_reader: Reader, text: str) -> Cell:
        asked.append(text)
        return text.upper()

    column = Column("word", value, lambda thing: thing)
    things = ["a", 1, True, 0.0, -0.0, None, "a"]
    found = column.cells(reader(), things)
    assert list(map(repr, found)) == ["'A'", "1", "True", "0.0", "-0.0", "None", "'A'"]
    assert asked == ["a"]


def test_a_column_without_gaps_is_written_as_one_with() -> None:
    """Whether a column is full, has gaps, or nothing at all, each cell is written alike."""
    written = Written({int: str})
    assert written.columns([[1, 2], [1, None], [None, None], []]) == [
        ["1", "2"],
        ["1", None],
        [None, None],
        [],
    ]
