"""What each organisation needs, row by row, what the program does, and the test that shows it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.packaging.files import read_yaml

FOLDER = Path(__file__).parents[1] / "rows"
ORGANISATIONS = {
    "D": "Digdir",
    "E": "Øvre Eiker",
    "B": "Bærum",
    "T": "Trondheim",
    "S": "Skate, KS and NAV",
}
"""By the letter that the rows of each begin with."""

_NAME = re.compile(r"test_([A-Z]\d{2})_\w+")


class Shown(NamedTuple):
    """A test that shows a row: the row's id, the test's file, and its name."""

    row: str
    file: str
    name: str


def rows_told() -> dict[str, str]:
    """Return what the program does, by row."""
    return {str(row): str(text) for row, text in read_yaml(FOLDER / "rows.yml").items()}


def written_tests() -> tuple[Shown, ...]:
    """Return the tests of rows as they are named, file by file, in their order there."""
    return tuple(
        Shown(found[1], path.name, found[0])
        for path in sorted(FOLDER.glob("test_*.py"))
        for found in map(_NAME.fullmatch, _functions(path))
        if found
    )


def _functions(path: Path) -> Iterator[str]:
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            yield node.name


def tables() -> dict[str, list[tuple[str, str, str]]]:
    """Return, by organisation, each row with what the program does and the tests that show it.

    An organisation of which nothing is told yet is left out.
    """
    found = {name: list(_lines(letter)) for letter, name in ORGANISATIONS.items()}
    return {name: lines for name, lines in found.items() if lines}


def _lines(letter: str) -> Iterator[tuple[str, str, str]]:
    written = written_tests()
    for row, text in sorted(rows_told().items()):
        if row.startswith(letter):
            links = (f"[`{t.name}`](../tests/rows/{t.file})" for t in written if t.row == row)
            yield f"{letter}{int(row[1:])}", text, "<br>".join(links)
