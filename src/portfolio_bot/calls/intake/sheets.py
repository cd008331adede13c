"""A table from a file: CSV as Norwegian programs write it, or the first sheet of an XLSX."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from pathlib import Path

import yaml
from pydantic import ValidationError

from portfolio_bot.domain.importing.mapping import Mapping
from portfolio_bot.domain.importing.planning import Row
from portfolio_bot.domain.messages import UsageError, say
from portfolio_bot.files import read_bytes

_DELIMITERS = ";,\t"
_LONGEST_CELL = 1_000_000


def read_rows(path: Path) -> tuple[Row, ...]:
    """Read the rows below the first one, which holds the headings. Raises `UsageError`.

    A cell beyond the headings, or under an empty one, is known by its column's number. Rows
    without any text are left out.
    """
    data = read_bytes(path)
    lines = _workbook(data, path) if data.startswith(b"PK\x03\x04") else _separated(data)
    table = [(number, cells) for number, cells in lines if any(cell.strip() for cell in cells)]
    if not table:
        raise UsageError(say("import-empty", file=path.name))
    headings = [" ".join(cell.split()) for cell in table[0][1]]
    return tuple(Row(number=n, cells=_by_heading(headings, cells)) for n, cells in table[1:])


def _by_heading(headings: list[str], cells: list[str]) -> dict[str, str]:
    named: dict[str, str] = {}
    for index in range(max(len(headings), len(cells))):
        word = headings[index] if index < len(headings) else ""
        name = word if word and word not in named else f"{word} [{index + 1}]".strip()
        named[name] = cells[index] if index < len(cells) else ""
    return named


def _separated(data: bytes) -> Iterator[tuple[int, list[str]]]:
    """Read CSV; the sign that cuts the first line into most cells is the one between cells."""
    text = _clean(_decoded(data))
    csv.field_size_limit(_LONGEST_CELL)
    first = next((line for line in text.split("\n") if line.strip()), "")
    sign = max(_DELIMITERS, key=lambda each: len(next(csv.reader([first], delimiter=each), ())))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    try:
        for cells in reader:
            yield reader.line_num, cells
    except csv.Error as error:
        raise UsageError(say("import-not-csv", line=reader.line_num)) from error


def _decoded(data: bytes) -> str:
    """Decode what programs export: UTF-8, UTF-16 with its mark, else the old Windows page."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _workbook(data: bytes, path: Path) -> Iterator[tuple[int, list[str]]]:
    try:
        import openpyxl  # noqa: PLC0415 - an extra, and slow
    except ImportError as error:
        raise UsageError(say("import-no-openpyxl")) from error
    try:
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        rows: Iterable[tuple[object, ...]] = list(book.worksheets[0].iter_rows(values_only=True))
    except Exception as error:  # a damaged file fails in as many ways as there are parts
        raise UsageError(say("import-not-xlsx", file=path.name)) from error
    for number, cells in enumerate(rows, start=1):
        yield number, [_text(cell) for cell in cells]


def _text(cell: object) -> str:
    match cell:
        case None:
            return ""
        case datetime() if (cell.hour, cell.minute, cell.second) == (0, 0, 0):
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            return _clean(str(cell))


def _clean(text: str) -> str:
    """Return *text* with one kind of line end, and without the sign that GitHub takes nowhere."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "")


def read_mapping(path: Path | None) -> Mapping:
    """Read a mapping file; without one, all is guessed. Raises `UsageError`."""
    if path is None:
        return Mapping()
    data = read_bytes(path)
    try:
        return Mapping.model_validate(yaml.safe_load(data) or {})
    except (yaml.YAMLError, ValueError) as error:
        place, reason = "-", "YAML"
        if isinstance(error, ValidationError):
            first = error.errors()[0]
            place, reason = ".".join(map(str, first["loc"])) or "-", first["msg"]
        raise UsageError(
            say("import-bad-mapping", file=path.name, place=place, reason=reason)
        ) from error
