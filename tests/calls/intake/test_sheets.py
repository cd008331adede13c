"""Tables and mappings from files."""

import csv
import io
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from portfolio_bot.calls.intake.sheets import read_mapping, read_rows
from portfolio_bot.domain.importing.planning import Row
from portfolio_bot.domain.messages import UsageError

TEXT = 'Tittel;Merknad\r\nSkjønn;"to\r\nlinjer; og mer"\r\n;\r\nNy;ja;utenfor\r\n'
WANTED = (
    Row(number=3, cells={"Tittel": "Skjønn", "Merknad": "to\nlinjer; og mer", "[3]": ""}),
    Row(number=5, cells={"Tittel": "Ny", "Merknad": "ja", "[3]": "utenfor"}),
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_csv_is_read_as_norwegian_programs_write_it(tmp_path: Path, encoding: str) -> None:
    """Every usual encoding, quoted line ends, blank rows and cells without a heading."""
    path = tmp_path / "t.csv"
    path.write_bytes(TEXT.encode(encoding))
    assert [_without(row) for row in read_rows(path)] == [_without(row) for row in WANTED]


def _without(row: Row) -> dict[str, str]:
    return {key: text for key, text in row.cells.items() if text}


@pytest.mark.parametrize("sign", [",", "\t", ";"])
def test_the_sign_between_cells_is_found(tmp_path: Path, sign: str) -> None:
    """Comma, semicolon and tab are told apart by the headings; a heading can stand twice."""
    path = tmp_path / "t.csv"
    path.write_text(sign.join(["A", "B", "A"]) + "\n" + sign.join("123"), "utf-8")
    assert read_rows(path)[0].cells == {"A": "1", "B": "2", "A [3]": "3"}


def test_a_workbook_gives_dates_and_numbers_as_the_form_wants_them(tmp_path: Path) -> None:
    """Days stand as days, whole numbers without a fraction, and the row has its own number."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Tittel", "Start", "Tall", "Blandet", "Møte"])
    sheet.append(["A", date(2027, 3, 1), 12.0, 1.5, datetime(2027, 3, 1, 9, 30)])  # noqa: DTZ001
    path = tmp_path / "t.xlsx"
    book.save(path)
    (row,) = read_rows(path)
    assert row.number == 2
    assert list(row.cells.values()) == ["A", "2027-03-01", "12", "1.5", "2027-03-01T09:30:00"]


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "import-empty"),
        (b"PK\x03\x04 nothing", "import-not-xlsx"),
        (b'A\n"' + b"x" * 1_000_001, "import-not-csv"),
    ],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, data: bytes, key: str) -> None:
    """Each kind of damage has its own answer."""
    path = tmp_path / "t"
    path.write_bytes(data)
    with pytest.raises(UsageError, match=key):
        read_rows(path)


def test_files_that_are_not_there_are_told(tmp_path: Path) -> None:
    """A path to nothing is named."""
    for read in (read_rows, read_mapping):
        with pytest.raises(UsageError, match="usage-unreadable"):
            read(tmp_path / "nothing")


def test_a_workbook_without_its_reader_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where the extra is not installed, the answer says how to install it."""
    monkeypatch.setitem(__import__("sys").modules, "openpyxl", None)
    path = tmp_path / "t.xlsx"
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(UsageError, match="import-no-openpyxl"):
        read_rows(path)


@pytest.mark.parametrize(
    ("text", "place"),
    [("colums: {}", "colums"), ("key: [1]", "key"), ("a: [", "YAML"), ("- 1", "-")],
)
def test_a_wrong_mapping_names_the_place(tmp_path: Path, text: str, place: str) -> None:
    """An unknown key, a wrong kind and broken YAML are each told with their place."""
    path = tmp_path / "m.yml"
    path.write_text(text, "utf-8")
    with pytest.raises(UsageError, match=place):
        read_mapping(path)


def test_without_a_mapping_all_is_guessed(tmp_path: Path) -> None:
    """No file, and an empty one, are the same."""
    path = tmp_path / "m.yml"
    path.write_text("", "utf-8")
    assert read_mapping(path) == read_mapping(None)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.lists(
            st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=9),
            min_size=3,
            max_size=3,
        ),
        min_size=1,
        max_size=3,
    )
)
def test_every_cell_is_read(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    """What a program writes as CSV comes out of the reader, cell by cell."""
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=";").writerows([["A", "B", "C"], *rows])
    path = tmp_path_factory.mktemp("t") / "t.csv"
    path.write_bytes(file.getvalue().encode())
    wanted = [row for row in rows if any(cell.strip() for cell in row)]
    assert [list(row.cells.values()) for row in read_rows(path)] == wanted
