"""`portfolio-bot site`: its options."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from portfolio_bot.cli.inputs import config_file


@click.command()
@config_file
@click.option(
    "--data",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The report's data; default: where the configuration puts it.",
)
@click.option(
    "--ledger",
    type=click.Path(file_okay=False, path_type=Path),
    help="A folder of the ledger's files, to take the decisions from.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="site",
    show_default=True,
    help="The folder it is written into.",
)
def site(config: Path, data: Path | None, ledger: Path | None, out: Path) -> int:
    """Build the public page from the report's data, without asking GitHub."""
    from portfolio_bot.calls.site import Sources, build_site

    sources = Sources(config, data, ledger)
    return build_site(sources, out, click.echo, partial(click.echo, err=True))
