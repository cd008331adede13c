"""Every row of what the organisations need has a test, and every such test has its row."""

from tests.docs.row_table import rows_told, tables, written_tests


def test_every_row_is_tested() -> None:
    """No row is told of that no test shows."""
    assert sorted(set(rows_told()) - {each.row for each in written_tests()}) == []


def test_every_test_has_its_row() -> None:
    """No test names a row that is not told of."""
    told = rows_told()
    assert [each.name for each in written_tests() if each.row not in told] == []


def test_every_row_stands_in_a_table() -> None:
    """Each row is in the table of one organisation, with its tests and a whole sentence."""
    lines = [line for table in tables().values() for line in table]
    assert len(lines) == len(rows_told())
    assert [row for row, text, tests in lines if not (text.endswith(".") and tests)] == []
