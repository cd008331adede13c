"""What commands share: options, files and days that are given, and JSON as it is printed."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import IO

import click

from portfolio_bot.domain.escaping import visible_json
from portfolio_bot.domain.messages import UsageError, say
from portfolio_bot.files import read_bytes

config_file = click.option(
    "--config",
    type=click.Path(path_type=Path),
    default=".github/portfolio.yml",
    show_default=True,
    help="The configuration file.",
)
"""The option of commands that work on a folder, and ask nothing of GitHub."""


def connection(command: Callable[..., int]) -> Callable[..., int]:
    """Add the options by which a command finds its portfolio."""
    options = (
        click.option("--config", type=click.Path(path_type=Path), help="The configuration file."),
        click.option("--repository", help="owner/name; default: GITHUB_REPOSITORY."),
        click.option("--api-url", help="Default: GITHUB_API_URL, or GitHub's own."),
    )
    for option in reversed(options):
        command = option(command)
    return command


def read_moment(text: str | None) -> datetime:
    """Read a moment; without *text* it is now. Raises `UsageError`."""
    if text is None:
        return datetime.now(UTC)
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise UsageError(say("usage-moment", word=text)) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def read_day(text: str) -> date:
    """Read a day. Raises `UsageError`."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(say("usage-date", word=text)) from error


def read_yaml(path: Path) -> object:
    """Read the YAML file at *path*. Raises `UsageError`."""
    import yaml

    try:
        return yaml.safe_load(decode(read_bytes(path)))
    except (yaml.YAMLError, ValueError) as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else 0
        raise UsageError(say("usage-yaml", file=str(path), line=line)) from error


def read_text(file: IO[bytes]) -> str:
    """Read the text of *file*. Raises `UsageError`."""
    return decode(file.read())


def decode(data: bytes) -> str:
    """Decode *data* without touching its line ends; a mark at its start is no text."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UsageError(say("usage-not-utf8")) from error


def print_json(value: object) -> None:
    """Print *value* as JSON in UTF-8, whatever the terminal's own encoding."""
    click.echo(visible_json(json.dumps(value, ensure_ascii=False, indent=2)).encode())
