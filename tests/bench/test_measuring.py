"""One table for all, one exit code, and what is written down is what is measured."""

import pytest

from tests.bench.figures import Figure, Line
from tests.bench.keeping import WRITE, read_kept
from tests.bench.measuring import counted, lines, main, verdict

LINE = Line("Events", "a command", 2)


def test_what_is_written_down_is_what_is_measured() -> None:
    """The figures that the README shows have the lines and limits of the code, in its order."""
    kept = [figure.line for figure in read_kept().figures]
    assert kept in (lines(), lines(large=True)), f"write the figures down with: {WRITE}"


def test_requests_that_are_written_down_pass() -> None:
    """No count of requests was written down that is more than it may be."""
    figures = counted(read_kept().figures)
    assert [figure.line.what for figure in figures if not figure.within] == []


def test_no_line_is_measured_twice() -> None:
    """Each line of the table is known by its heading and name."""
    names = [(line.heading, line.what) for line in lines(large=True)]
    assert len(set(names)) == len(names)


def test_too_much_ends_with_one() -> None:
    """When anything does not pass, the exit code is 1, and the table is followed by how many."""
    text, code = verdict([Figure(LINE, 2), Figure(LINE, 3)])
    assert code == 1
    assert text.endswith("\n1 of 2 figures do not pass.\n")


def test_fewer_is_to_be_written_down() -> None:
    """Fewer requests than before pass, and the output says how they are written down."""
    text, code = verdict([Figure(LINE, 1, kept=2)])
    assert code == 0
    assert text.endswith(f"write them down with {WRITE} --small\n")


def test_all_well_is_the_table_alone() -> None:
    """When all pass, nothing follows the table."""
    text, code = verdict([Figure(LINE, 2, kept=2)])
    assert (code, text.splitlines()[-1].split()[-1]) == (0, "yes")


def test_unknown_word_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    """A word that is not known measures nothing."""
    assert main("--swift") == 2
    assert capsys.readouterr().err == "not known here: --swift\n"
