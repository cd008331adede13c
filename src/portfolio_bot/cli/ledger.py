"""`portfolio-bot ledger`: its commands and their options."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from portfolio_bot.cli.inputs import connection, read_day

if TYPE_CHECKING:
    from portfolio_bot.calls.ledger import Source
    from portfolio_bot.calls.ledger.asking import Choice, Teller


@click.group()
def ledger() -> None:
    """Verify, show and export the ledger of decisions, from files or from GitHub."""


def _source(command: Callable[..., int]) -> Callable[..., int]:
    """Add the options that say where the ledger is."""
    options = (
        click.option(
            "--file",
            "files",
            multiple=True,
            type=click.Path(dir_okay=False, path_type=Path),
            help="A file of a ledger on this machine; again for each, the oldest first.",
        ),
        click.option(
            "--folder",
            type=click.Path(file_okay=False, path_type=Path),
            help="A folder of such files. Without either, the repository on GitHub is read.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return connection(command)


def _choice(command: Callable[..., int]) -> Callable[..., int]:
    """Add the options that choose among the lines."""
    options = (
        click.option("--issue", type=click.IntRange(min=1), help="Only of the issue so numbered."),
        click.option("--as-of", help="Only what was decided by the end of that day, YYYY-MM-DD."),
    )
    for option in reversed(options):
        command = option(command)
    return command


@ledger.command()
@_source
@click.option(
    "--anchor",
    "anchors",
    multiple=True,
    metavar="N:HASH",
    help="A line's number and hash that you have kept, to be found again.",
)
@click.option(
    "--against-issues",
    is_flag=True,
    help="Compare with what the bot's comments on the issues record.",
)
def verify(anchors: tuple[str, ...], *, against_issues: bool, **options: Any) -> int:
    """Find what is changed, missing or doubled in the ledger, a line for each fault.

    Exits with 1 when there is any. Prints nothing else unless to a terminal.
    """
    from portfolio_bot.calls import ledger as asked

    source = _asked(options, anchors=anchors, against_issues=against_issues)
    return asked.verify(source, _teller())


@ledger.command()
@_source
@_choice
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="For people, or for programs.",
)
def show(issue: int | None, as_of: str | None, form: Any, **options: Any) -> int:
    """Print decisions, a line each; of one issue also where it stands by them.

    Exits with 1, after the lines that can be read, when the ledger is not whole.
    """
    from portfolio_bot.calls import ledger as asked

    return asked.show(_asked(options), _teller(), _chosen(issue, as_of), form)


@ledger.command()
@_source
@_choice
@click.option(
    "--out",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="The CSV file to be written.",
)
def export(issue: int | None, as_of: str | None, out: Path, **options: Any) -> int:
    """Write decisions as CSV, for the archive.

    Exits with 1, after the lines that can be read, when the ledger is not whole.
    """
    from portfolio_bot.calls import ledger as asked

    return asked.export(_asked(options), _teller(), _chosen(issue, as_of), out)


def _asked(options: dict[str, Any], **more: Any) -> Source:
    from portfolio_bot.calls.ledger import Source

    return Source(env=os.environ, **options, **more)


def _chosen(issue: int | None, as_of: str | None) -> Choice:
    from portfolio_bot.calls.ledger.asking import Choice

    return Choice(issue=issue, day=read_day(as_of) if as_of else None)


def _teller() -> Teller:
    """Tell on standard output and standard error, and no more than needed through a pipe."""
    from portfolio_bot.calls.ledger.asking import Teller

    quiet = not sys.stdout.isatty()
    return Teller(_print, partial(click.echo, err=True), quiet=quiet)


def _print(text: str) -> None:
    """Print in UTF-8, whatever the terminal's own encoding."""
    click.echo(text.encode())
