"""CSV for the archive: every value comes through, and none of them is run."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.ledger.line import Recorded, hash_of, written
from portfolio_bot.domain.ledger.table import COLUMNS, DECIDED, defused, table
from portfolio_bot.domain.records.history import Decision
from tests.docs.markdown import rows as table_rows
from tests.domain.ledger.book import HOSTILE, RECORDED, lines_of, recorded
from tests.source import ROOT


def read(text: str) -> list[dict[str, str]]:
    """Read CSV as any program does."""
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))


def test_a_row_for_a_decision() -> None:
    """Every column has its value: what is unknown is empty, moments are in UTC."""
    (line,) = lines_of([recorded(1, reason='Vent, til "mai"\nEtter jul', body="ab", version="2")])
    (row,) = read(table([line]))
    assert row.pop("role", "") == ""
    assert row.pop("how") in {"", "command"}
    assert row == {
        "n": "1",
        "decided_at": "2026-11-22T09:08:00Z",
        "issue": "7",
        "kind": "hold",
        "by": "lise",
        "before": "",
        "after": "",
        "phase": "",
        "criterion": "",
        "met": "true",
        "version": "2",
        "review": "",
        "reason": 'Vent, til "mai"\nEtter jul',
        "body_sha256": "ab",
        "comment": "A_1",
        "hash": hash_of(written(line)),
        "repository": "etaten/portefolje",
        "recorded_at": "2026-11-23T09:07:00Z",
        "decision_id": "IC_1#1",
    }


def test_the_text_is_that_of_the_standard() -> None:
    """Lines end in CRLF, cells are quoted when they must be, quotation marks are doubled."""
    text = table(lines_of([recorded(1, reason='a "b"')]))
    head, row, end = text.split("\r\n")
    assert head == "\ufeff" + ",".join(COLUMNS)
    assert ',"a ""b""",' in row
    assert end == ""


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r", "\n", "＝"])
def test_no_cell_is_a_formula(sign: str) -> None:
    """What a spreadsheet would take for a formula gets an apostrophe before it."""
    (row,) = read(table(lines_of([recorded(1, reason=f"{sign}1+1", by=f"{sign}x")])))
    assert (row["reason"], row["by"]) == (f"'{sign}1+1", f"'{sign}x")


def test_harmless_text_is_left_alone() -> None:
    """Signs further in do no harm."""
    assert [defused(text) for text in ("a=1", "", "'", "1-2")] == ["a=1", "", "'", "1-2"]


@given(st.lists(RECORDED, max_size=5))
def test_whatever_is_decided_comes_through(given_ones: list[Recorded]) -> None:
    """Every reason is read back as it was, but for the apostrophe."""
    lines = lines_of(given_ones)
    rows = read(table(lines))
    assert [row["reason"] for row in rows] == [
        defused(line.decision.reason or "") for line in lines
    ]
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


def test_hostile_text_stays_in_its_cell() -> None:
    """Quotation marks and line ends of somebody's make no further cell or row."""
    (row,) = read(table(lines_of([recorded(1, reason=HOSTILE)])))
    assert row["reason"] == f"'{HOSTILE}"


def test_every_column_is_documented() -> None:
    """The documentation has each column, in the order of the file."""
    page = (ROOT / "docs" / "ledger.md").read_text("utf-8")
    named = [cells[0].strip("`") for cells in table_rows(page) if cells[0].strip("`") in COLUMNS]
    assert [name for name in named if name in COLUMNS][-len(COLUMNS) :] == list(COLUMNS)


def test_columns_are_keys_of_the_decision() -> None:
    """A column that has no key of the decision yet is one of those that are to come."""
    to_come = {"role", "how", "review"}
    assert {*DECIDED, "review", "reason"} - set(Decision.model_fields) <= to_come
