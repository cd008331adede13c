"""A figure is held against its limit, and shown in one table."""

import pytest

from tests.bench.figures import Figure, Line, markdown, table

MOST = Line("Events", "a command", 2)
LEAST = Line("Words", "precision", 0.9, "", floor=True)
FREE = Line("Report", "parsed", unit="s")
COMPARED = Line("Report", "time", unit="s", judged=False)


@pytest.mark.parametrize(
    ("figure", "cells"),
    [
        (Figure(MOST, 2), ("2 requests", "2 requests", "1.00", "yes")),
        (Figure(MOST, 1, "query"), ("1 request (query)", "2 requests", "0.50", "yes")),
        (Figure(MOST, 3), ("3 requests", "2 requests", "1.50", "NO")),
        (Figure(MOST, 2, kept=1), ("2 requests", "2 requests", "1.00", "NO: it was 1")),
        (Figure(MOST, 9, against=1010), ("9 requests", "1,010 requests", "0.01", "yes")),
        (Figure(LEAST, 0.95), ("0.95", "at least 0.90", "1.06", "yes")),
        (Figure(LEAST, 0.85), ("0.85", "at least 0.90", "0.94", "NO")),
        (Figure(FREE, 40.04), ("40 s", "—", "—", "—")),
        (Figure(COMPARED, 3.0, against=1.5), ("3 s", "1.5 s", "2.00", "—")),
    ],
)
def test_figure_is_written_with_its_verdict(figure: Figure, cells: tuple[str, ...]) -> None:
    """A row has figure, limit and ratio, and says whether the figure is what it may be."""
    assert figure.cells() == (figure.line.what, *cells)
    assert figure.within == (not cells[-1].startswith("NO"))


def test_nothing_may_be_the_limit() -> None:
    """Where nothing may be asked, nothing passes and one request does not."""
    line = Line("Events", "talk", 0)
    assert Figure(line, 0).cells()[2:] == ("0 requests", "—", "yes")
    assert not Figure(line, 1).within


def test_fewer_than_before_is_seen() -> None:
    """What takes fewer requests than was written down is known, and passes."""
    assert (Figure(MOST, 1, kept=2).fewer, Figure(MOST, 1, kept=2).within) == (True, True)
    assert not Figure(MOST, 2, kept=2).fewer


def test_table_is_one_with_headings() -> None:
    """Each heading stands once above its figures, and the columns stand below each other."""
    head, *lines = table([Figure(MOST, 2), Figure(LEAST, 0.95)]).splitlines()
    assert head.split() == ["what", "figure", "limit", "ratio", "pass"]
    assert [line for line in lines if line in {"Events", "Words"}] == ["Events", "Words"]
    assert {line.index("yes") for line in lines if "yes" in line} == {head.index("pass")}


def test_markdown_is_one_table() -> None:
    """On a page, a heading is a row of its own."""
    assert markdown([Figure(MOST, 2), Figure(MOST, 1)]).splitlines() == [
        "| what | figure | limit | ratio | pass |",
        "| --- | --- | --- | --- | --- |",
        "| **Events** |  |  |  |  |",
        "| a command | 2 requests | 2 requests | 1.00 | yes |",
        "| a command | 1 request | 2 requests | 0.50 | yes |",
    ]
