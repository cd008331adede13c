"""The commands, and how a call ends."""

from __future__ import annotations

import sys
import traceback
from functools import partial
from pathlib import Path
from typing import IO, Any, NoReturn

import click

from portfolio_bot import __version__
from portfolio_bot.cli.importing import import_portfolio
from portfolio_bot.cli.inputs import (
    config_file,
    decode,
    print_json,
    read_day,
    read_moment,
    read_text,
    read_yaml,
)
from portfolio_bot.cli.ledger import ledger
from portfolio_bot.cli.rollup import rollup
from portfolio_bot.cli.running import run_as, running, surroundings
from portfolio_bot.cli.setup import doctor, init, sync
from portfolio_bot.cli.site import site
from portfolio_bot.domain.config import EDITIONS
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Message, ToldError, say
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.files import read_bytes

LANGUAGES = ("nb", "nn", "en")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="portfolio-bot")
def cli() -> None:
    """Run a portfolio of initiatives on GitHub alone."""


@cli.command()
@click.option(
    "--form",
    "form_path",
    required=True,
    type=click.Path(dir_okay=False, path_type=Path),
    help="Any plain GitHub issue form.",
)
@click.option("--language", type=click.Choice(LANGUAGES), default="en", help="Of the messages.")
@click.argument("file", type=click.File("rb"), default="-")
def parse(form_path: Path, language: str, file: IO[bytes]) -> int:
    """Read an issue's body by its form, and print answers and problems as JSON.

    FILE is the body, standard input by default. Exits with 1 when there are problems.
    """
    from portfolio_bot.calls import texts

    result = texts.parse_body(read_yaml(form_path), read_text(file), language)
    print_json(result)
    return ExitCode.PROBLEMS if result["problems"] else ExitCode.DONE


@cli.command()
@click.option(
    "--previous",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The comment before it was edited: only what is new is printed.",
)
@click.argument("file", type=click.File("rb"), default="-")
def commands(previous: Path | None, file: IO[bytes]) -> int:
    """Read a comment, and print its commands as JSON."""
    from portfolio_bot.calls import texts

    before = decode(read_bytes(previous)) if previous else None
    print_json(texts.commands_of(read_text(file), before))
    return ExitCode.DONE


@cli.command()
@click.option("--event", help="The event's name, such as issues; default: GITHUB_EVENT_NAME.")
@click.option("--payload", type=click.Path(path_type=Path), help="The event's payload, as JSON.")
@running
def run(event: str | None, payload: Path | None, **options: Any) -> int:
    """Do what the Action does, for the event of the environment or the one given.

    The token is taken from PORTFOLIO_BOT_TOKEN, else from GITHUB_TOKEN.
    """
    return run_as({"event_name": event, "event_path": payload, "command": "run"}, options)


@cli.command()
@click.option(
    "--as-of",
    help="The day of the report, YYYY-MM-DD; default: today, of a month or a tertial the last "
    "day of the one before.",
)
@click.option(
    "--edition",
    type=click.Choice(EDITIONS),
    default="weekly",
    show_default=True,
    help="Which edition: its sections, and the edition that it is compared with.",
)
@click.option(
    "--out", type=click.Path(file_okay=False, path_type=Path), help="Write here; commit nothing."
)
@click.option(
    "--cache",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A file that keeps what was read, so that the next report reads only what has changed.",
)
@running
def report(
    as_of: str | None, edition: str, out: Path | None, cache: Path | None, **options: Any
) -> int:
    """Render the report and commit it, when anything in it has changed."""
    day = read_day(as_of) if as_of else None
    known = {"as_of": day, "edition": edition, "command": "report", "out": out, "cache": cache}
    return run_as(known, options)


@cli.command()
@click.option("--issue", required=True, type=click.IntRange(min=1), help="The case's number.")
@running
def paper(issue: int, **options: Any) -> int:
    """Print the board paper of a case, as markdown; nothing is written to GitHub."""
    from portfolio_bot.calls.paper import tell_paper

    here, now = surroundings({}, options), read_moment(options["now"])
    return tell_paper(here, issue, now, click.echo, partial(click.echo, err=True))


@cli.command()
@running
def sweep(**options: Any) -> int:
    """Look over the whole portfolio, and put right what no event has told of."""
    return run_as({"command": "sweep"}, options)


@cli.command()
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=4010,
    show_default=True,
    help="Where it listens; 0 takes any that is free.",
)
@click.option(
    "--seed", type=click.Path(dir_okay=False, path_type=Path), help="What it holds at first."
)
@click.option(
    "--dump", type=click.Path(dir_okay=False, path_type=Path), help="Write all at the end."
)
@click.option("--log", type=click.Path(dir_okay=False, path_type=Path), help="A line a request.")
@click.option(
    "--fault",
    multiple=True,
    metavar="SPEC",
    help="Inject a fault, told in docs/sandbox.md; repeatable.",
)
@click.option(
    "--fault-seed", default=0, show_default=True, help="Decides all that faults leave to chance."
)
def sandbox(fault: tuple[str, ...], fault_seed: int, **options: Any) -> int:
    """Serve an embedded GitHub on loopback, until interrupted."""
    from portfolio_bot.sandbox import FaultError, Faults, SeedError, serve_forever

    try:
        faults = Faults(fault, fault_seed)
        serve_forever(clock=None, announce=click.echo, faults=faults, **options)
    except FaultError as error:
        raise click.UsageError(f"--fault: {error}") from error
    except SeedError as error:
        raise click.UsageError(f"--seed: {error}") from error
    return ExitCode.DONE


@cli.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="demo-out",
    show_default=True,
    help="Where report, comments and pages are left.",
)
@click.option(
    "--preset", default="digdir", show_default=True, help="Whose way of working is played."
)
def demo(out: Path, preset: str) -> int:
    """Play the life of a fictitious organisation's portfolio on the embedded GitHub."""
    from portfolio_bot.demo import play, presets, setting

    if preset not in presets():
        raise click.UsageError(f"--preset: no {preset!r}; one of {', '.join(presets())}")
    play(setting(preset), out, click.echo)
    return ExitCode.DONE


@cli.command()
@config_file
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default=".",
    show_default=True,
    help="The folder they are written into.",
)
@click.option(
    "--templates",
    default=".github/ISSUE_TEMPLATE",
    show_default=True,
    help="The folder of the issue forms, below that.",
)
@click.option("--schemas", help="Write the JSON Schemas too, into this folder.")
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 when a file differs.")
def generate(config: Path, out: Path, templates: str, schemas: str | None, *, check: bool) -> int:
    """Write the files that follow from the configuration: the issue forms."""
    from portfolio_bot.calls.generate import generate_files

    return generate_files(
        config,
        out,
        click.echo,
        partial(click.echo, err=True),
        folders=(templates, schemas),
        check=check,
    )


cli.add_command(init)
cli.add_command(sync)
cli.add_command(doctor)
cli.add_command(import_portfolio)
cli.add_command(ledger)
cli.add_command(site)
cli.add_command(rollup)


def main() -> NoReturn:
    """Run the command line; what the caller can mend is one line on standard error."""
    try:
        code = cli.main(prog_name="portfolio-bot", standalone_mode=False)
    except click.ClickException as error:
        code = _complain(error.format_message(), ExitCode.USAGE)
    except ToldError as error:
        code = _complain(_words(error.message), ExitCode.USAGE)
    except click.Abort:
        code = _complain(_words(say("cli-interrupted")), ExitCode.INTERRUPTED)
    except OSError as error:
        code = _complain(f"{error.filename or 'input or output'}: {error.strerror}", ExitCode.USAGE)
    except Exception:
        for line in traceback.format_exc().splitlines():
            click.echo(" " * (len(line) - len(line.lstrip())) + plain(line), err=True)
        code = _complain(_words(say("cli-fault")), ExitCode.FAULT)
    sys.exit(code or 0)


def _words(message: Message) -> str:
    """Put *message* into English: a configuration, which says the language, may be missing."""
    from portfolio_bot.catalogue import Catalogue

    return Catalogue("en", escape=str).text(message)


def _complain(text: str, code: int) -> int:
    click.echo(f"portfolio-bot: {plain(text)}", err=True)
    return code
