"""A row's own conclusions."""

from tests.report.portfolio import entry, report_of


def test_owner_is_asked_first() -> None:
    """Who can be asked is the owner, else the assignees, else the author, else nobody."""
    rows = report_of(
        entry(1, answers={"owner": "@berit"}, assignees=("kari",)),
        entry(2, assignees=("kari",)),
        entry(3, author="ola"),
        entry(4, author=""),
    ).rows
    assert [row.speakers for row in rows] == [("berit",), ("kari",), ("ola",), ()]
