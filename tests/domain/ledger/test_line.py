"""A line has one spelling, and comes back byte for byte."""

import json
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from pydantic import ValidationError

from portfolio_bot.domain.ledger.line import (
    FIRST_PREV,
    Line,
    Recorded,
    hash_of,
    in_utc,
    read_line,
    written,
)
from portfolio_bot.domain.schemas import schema_text
from tests.docs.markdown import fences
from tests.domain.examples import decision
from tests.domain.ledger.book import HOSTILE, NOW, RECORDED, lines_of, recorded, several
from tests.source import ROOT

SCHEMA = schema_text(Line)


def test_line_as_it_stands() -> None:
    """Keys are sorted, nothing is spaced, letters stand as they are, defaults are left out."""
    (line,) = lines_of([recorded(1, reason="Ærlig")])
    assert written(line).decode() == (
        '{"comment":"A_1","decision":{"at":"2026-11-22T09:08:00Z","by":"lise","id":"IC_1#1",'
        '"kind":"hold","reason":"Ærlig"},"issue":7,"n":1,"prev":"' + FIRST_PREV + '",'
        '"recorded":"2026-11-23T09:07:00Z","repository":"etaten/portefolje","v":1}'
    )


@given(RECORDED)
def test_line_comes_back(given_one: Recorded) -> None:
    """Whatever a decision holds, its line is one line, and reading and writing keep its bytes."""
    (line,) = lines_of([given_one])
    data = written(line)
    assert b"\n" not in data
    assert read_line(data) == line
    assert written(read_line(data)) == data


def test_what_nobody_sees_is_spelt_out() -> None:
    """Signs that hide or turn the text around cannot deceive whoever reads the file."""
    (line,) = lines_of([recorded(1, reason=HOSTILE)])
    text = written(line).decode()
    assert all(char.isprintable() for char in text)
    assert "\\u202e" in text
    assert read_line(text.encode()).decision.reason == HOSTILE


@pytest.mark.parametrize(
    "change",
    [
        {"n": 0},
        {"n": "x"},
        {"v": 2},
        {"prev": "0"},
        {"prev": FIRST_PREV.replace("0", "G")},
        {"issue": -1},
        {"recorded": "i går"},
        {"decision": {}},
        {"decision": None},
        {"more": 1},
    ],
)
def test_what_is_no_line(change: dict[str, object]) -> None:
    """Anything that breaks the form is refused, by the published schema as well."""
    data = json.loads(written(lines_of([recorded(1)])[0]))
    Draft202012Validator(json.loads(SCHEMA)).validate(data)
    with pytest.raises(ValidationError):
        read_line(json.dumps(data | change).encode())
    loose = change == {"recorded": "i går"}
    assert Draft202012Validator(json.loads(SCHEMA)).is_valid(data | change) is loose


@pytest.mark.parametrize("data", [b"", b"[1]", b"\xff", b"[" * 50_000, b'{"v":NaN}', b"null"])
def test_what_is_no_json_object(data: bytes) -> None:
    """Damaged data are refused, however they are damaged."""
    with pytest.raises(ValidationError):
        read_line(data)


@given(RECORDED)
def test_lines_fit_the_schema(given_one: Recorded) -> None:
    """Every line fits the published schema."""
    (line,) = lines_of([given_one])
    Draft202012Validator(json.loads(SCHEMA)).validate(json.loads(written(line)))


def test_schema_file_is_that_of_the_program() -> None:
    """The checked-in schema is what the program writes; make it anew with `make generate`."""
    assert (ROOT / "schema" / "ledger-line.schema.json").read_text("utf-8") == SCHEMA


def test_hash_is_that_of_sha256sum() -> None:
    """The hash can be checked by hand, as the documentation says."""
    data = written(lines_of([recorded(1)])[0])
    told = subprocess.run(["sha256sum"], input=data, capture_output=True, check=True)  # noqa: S607
    assert hash_of(data) == told.stdout.decode().split()[0]


def test_recipe_of_the_documentation(tmp_path: Path) -> None:
    """What the page says to do by hand shows that a second line fits the first."""
    page = (ROOT / "docs" / "ledger.md").read_text("utf-8")
    (recipe,) = [each.text for each in fences(page) if each.text.startswith("head -n 1 ")]
    file = several(2)
    (tmp_path / file.path).parent.mkdir()
    (tmp_path / file.path).write_bytes(file.data)
    told = subprocess.run(  # noqa: S603 - it is our own recipe
        ["sh", "-ec", recipe],  # noqa: S607 - whichever shell there is
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    hashed, shown = told.stdout.splitlines()
    assert shown == f'"prev":"{hashed.split()[0]}"'


def test_moments_are_in_utc() -> None:
    """A moment is the same wherever it was told; without a zone it is taken to be in UTC."""
    oslo = timezone(timedelta(hours=1))
    assert in_utc(datetime(2026, 1, 1, 1, tzinfo=oslo)).isoformat() == "2026-01-01T00:00:00+00:00"
    assert in_utc(datetime(2026, 1, 1)) == datetime(2026, 1, 1, tzinfo=UTC)  # noqa: DTZ001
    earliest = datetime(1, 1, 1, tzinfo=oslo)
    assert in_utc(earliest) == earliest


def test_a_decision_is_known_by_issue_and_id() -> None:
    """The repository may get another name, and the decision is still the same."""
    one = Recorded(issue=3, comment=None, decision=decision("hold", at=NOW))
    assert one.key == (3, "IC_1#1")
