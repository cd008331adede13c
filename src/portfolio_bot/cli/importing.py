"""`portfolio-bot import`: its options."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import click

from portfolio_bot.cli.inputs import connection, read_moment
from portfolio_bot.cli.running import surroundings


@click.command("import")
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--mapping",
    type=click.Path(dir_okay=False, path_type=Path),
    help="YAML that says what the table's columns and words are; the rest is guessed.",
)
@click.option(
    "--list",
    "out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write the plan and the list of what people must look at here; default: print it.",
)
@click.option("--apply", is_flag=True, help="Carry out the plan; without it nothing is written.")
@click.option("--now", help="Pretend that it is this moment (ISO 8601).")
@connection
def import_portfolio(now: str | None, **options: Any) -> int:
    """Take in a portfolio that is older than the bot; plan first.

    FILE is a table, CSV or XLSX: each row becomes an issue. Without it, the repository's own
    issues and the board are read, and issues that lack the label of initiatives get it.
    Exits with 1 when somebody has to look at something.
    """
    from portfolio_bot.calls.intake import Asked, take_in

    here = surroundings({}, {**options, "dry_run": False})
    given = {name: options[name] for name in ("file", "mapping", "out", "apply")}
    say = partial(click.echo, err=True)
    return take_in(here, Asked(**given), read_moment(now), click.echo, say)
