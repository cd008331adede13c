"""`portfolio-bot rollup`: its options."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

import click

from portfolio_bot.cli.inputs import read_day, read_moment


@click.command()
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    default="rollup.yml",
    show_default=True,
    help="The roll-up's configuration.",
)
@click.option(
    "--received",
    type=click.Path(file_okay=False, exists=True, path_type=Path),
    help="A folder with one of each portfolio, by its id, that holds its deling.json; nothing is "
    "fetched then.",
)
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="samlet",
    show_default=True,
    help="The folder it is written into.",
)
@click.option("--as-of", help="The day of the roll-up, YYYY-MM-DD; default: today.")
@click.option("--api-url", help="Default: GITHUB_API_URL, or GitHub's own.")
def rollup(
    config: Path, received: Path | None, out: Path, as_of: str | None, api_url: str | None
) -> int:
    """Make one report of several portfolios, and one of each area, of what they share.

    For portfolios in repositories the token is taken from PORTFOLIO_BOT_TOKEN, else from
    GITHUB_TOKEN.
    """
    from portfolio_bot.app.joining import Places
    from portfolio_bot.calls.rollup import write_rollup
    from portfolio_bot.surroundings import client_of, surroundings

    here = surroundings(os.environ)
    here = here._replace(api_url=api_url or here.api_url)
    places = Places(config.parent, received, partial(client_of, here))
    day = read_day(as_of) if as_of else read_moment(None).date()
    tell = (click.echo, partial(click.echo, err=True))
    return write_rollup(config, places, day, out, tell)
