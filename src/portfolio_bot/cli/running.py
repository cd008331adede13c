"""What the commands share that do what the Action does: its options, and its surroundings."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from portfolio_bot.cli.inputs import connection, read_moment

if TYPE_CHECKING:
    from portfolio_bot.surroundings import Surroundings

_GIVEN = ("event_name", "event_path", "as_of", "edition", "cache")


def running(command: Callable[..., int]) -> Callable[..., int]:
    """Add the options that `run`, `report` and `sweep` share."""
    options = (
        click.option("--now", help="Pretend that it is this moment (ISO 8601)."),
        click.option("--dry-run", is_flag=True, help="Print the plan and do none of it."),
    )
    for option in reversed(options):
        command = option(command)
    return connection(command)


def run_as(known: Mapping[str, Any], options: Mapping[str, Any]) -> int:
    """Run as the Action does, and return the exit code."""
    from portfolio_bot import action

    here, now = surroundings(known, options), read_moment(options["now"])
    return action.run(here, now, click.echo, partial(click.echo, err=True))


def surroundings(known: Mapping[str, Any], options: Mapping[str, Any]) -> Surroundings:
    """Read the environment, with what is *known* and the *options* that are given over it."""
    from portfolio_bot.surroundings import surroundings as those_of

    out = known.get("out")
    given = {
        **{name: known.get(name) for name in _GIVEN},
        "config": options["config"],
        "repository": options["repository"],
        "api_url": options["api_url"],
        "rehearsal": options["dry_run"] or out is not None or None,
    }
    here = those_of(os.environ)
    here = here._replace(**{key: value for key, value in given.items() if value is not None})
    # A file that is named is meant: nothing else is read in its place.
    name = here.config_name if options["config"] is None else ""
    command = known.get("command", here.command)
    return here._replace(command=command, out=out, config_name=name)
