"""`portfolio-bot init`, `sync` and `doctor`: their options, and the questions of `init`."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from portfolio_bot.cli.inputs import connection, print_json, read_moment
from portfolio_bot.cli.running import surroundings

if TYPE_CHECKING:
    from portfolio_bot.surroundings import Surroundings

_complain = partial(click.echo, err=True)


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=".",
    show_default=True,
    help="The clone of the portfolio's repository.",
)
@click.option("--preset", help="The process it begins with; asked for at a terminal.")
@click.option("--name", help="The portfolio's name; default: the preset's.")
@click.option(
    "--board",
    metavar="OWNER[/NUMBER]",
    help="The Projects board; without a number `sync` makes it; `none` for no board.",
)
@click.option(
    "--role",
    "roles",
    multiple=True,
    metavar="ROLE=WHO[,WHO]",
    help="Who holds a role: logins, or teams as ORG/TEAM; repeatable.",
)
@click.option(
    "--action",
    metavar="OWNER/REPO[@COMMIT]",
    help="The Action that the workflows use; without a commit, that of this clone.",
)
@click.option("--yes", is_flag=True, help="Write without asking.")
def init(out: Path, *, yes: bool, **given: Any) -> int:
    """Write configuration, issue forms and workflows into a repository.

    Shows first what it would write. Run it again to upgrade: changes of your own are kept.
    Exits with 1 when something is to be written and was not.
    """
    from portfolio_bot.calls.setup.installing import install
    from portfolio_bot.cli.questions import answers_of
    from portfolio_bot.configuration.findings import ConfigurationError
    from portfolio_bot.exit_codes import ExitCode
    from portfolio_bot.summary import configuration_faults

    asking = sys.stdin.isatty()
    try:
        answers = answers_of(out, given, asking=asking)
        return install(out, answers, click.echo, _agreement(yes=yes, asking=asking))
    except ConfigurationError as error:
        for line in configuration_faults(error).log():
            _complain(line)
        return ExitCode.CONFIGURATION


def _agreement(*, yes: bool, asking: bool) -> Callable[[str], bool]:
    """Return how it is found out whether what is shown may be done."""
    if yes or not asking:
        return lambda _question: yes
    return lambda question: click.confirm(question, default=True)


@click.command()
@click.option("--apply", is_flag=True, help="Do what is planned, instead of printing it only.")
@connection
def sync(*, apply: bool, **options: Any) -> int:
    """Bring labels and board in step with the configuration.

    Prints the plan; nothing is ever deleted or cleared. Exits with 1 when something is left
    to be done.
    """
    from portfolio_bot.calls.setup.syncing import sync as bring_in_step

    return bring_in_step(_here(options), click.echo, _complain, apply=apply)


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the findings as JSON.")
@click.option("--now", help="Pretend that it is this moment (ISO 8601).")
@connection
def doctor(now: str | None, *, as_json: bool, **options: Any) -> int:
    """Examine token, roles, board, labels, files and schedule, in three requests.

    Tells of each finding how to mend it. Exits with 1 when there is more than notes.
    """
    from portfolio_bot.calls.setup.examining import examine

    told = print_json if as_json else None
    return examine(_here(options), read_moment(now), click.echo, _complain, told)


def _here(options: dict[str, Any]) -> Surroundings:
    return surroundings({}, {**options, "dry_run": False})
