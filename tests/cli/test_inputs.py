"""What commands share: texts, files, days and moments, read or refused."""

import io
from datetime import UTC, date, datetime
from pathlib import Path

import click
import pytest

from portfolio_bot.cli.inputs import (
    connection,
    decode,
    print_json,
    read_bytes,
    read_day,
    read_moment,
    read_text,
    read_yaml,
)
from portfolio_bot.domain.messages import UsageError


def test_texts_are_utf8() -> None:
    """A text keeps its line ends; a mark at its start is no text; only UTF-8 is read."""
    assert read_text(io.BytesIO("\ufeffæ\r\n".encode())) == "æ\r\n"
    with pytest.raises(UsageError, match="usage-not-utf8"):
        decode(b"\xe6")


def test_files_are_read_or_named(tmp_path: Path) -> None:
    """A file that cannot be read is named; wrong YAML is told with its line."""
    path = tmp_path / "a.yml"
    with pytest.raises(UsageError, match=r"usage-unreadable .*a\.yml"):
        read_bytes(path)
    path.write_text("a: [1]\n")
    assert read_yaml(path) == {"a": [1]}
    path.write_text("a: 1\nb: [")
    with pytest.raises(UsageError, match="line=2"):
        read_yaml(path)


def test_days_and_moments() -> None:
    """Days and moments are those of ISO 8601; without a zone a moment is in UTC."""
    assert read_day("2026-11-23") == date(2026, 11, 23)
    assert read_moment("2026-11-23T08:00") == datetime(2026, 11, 23, 8, tzinfo=UTC)
    assert read_moment("2026-11-23T08:00+01:00").utcoffset() is not None
    assert read_moment(None).tzinfo is UTC
    for read in (read_day, read_moment):
        with pytest.raises(UsageError, match="soon"):
            read("soon")


def test_json_is_printed_in_utf8(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    """Letters stand as they are."""
    print_json({"a": "æ"})
    assert capsysbinary.readouterr().out == '{\n  "a": "æ"\n}\n'.encode()


def test_a_connection_has_its_options() -> None:
    """Whatever asks GitHub can be told where that is."""
    command = click.command()(connection(lambda **_options: 0))
    assert [option.name for option in command.params] == ["config", "repository", "api_url"]
