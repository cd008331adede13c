"""The reference of the command line, written from the commands themselves.

`python -m tests.cli_reference` writes docs/cli.md anew.
"""

from __future__ import annotations

from collections.abc import Iterator

import click

from portfolio_bot.cli.commands import cli
from portfolio_bot.exit_codes import MEANINGS
from tests.source import ROOT

PAGE = ROOT / "docs" / "cli.md"

HEAD = """# The command line

`portfolio-bot` is what the Action runs, and what you run to try a form, a comment or a whole
portfolio on your own machine. Every command says what it does with `--help`.
Results go to standard output; what went wrong goes to standard error.

This page is written from the commands themselves, by `python -m tests.cli_reference`.
"""


def reference() -> str:
    """Write the whole page."""
    parts = [HEAD, *(_command(name, each) for name, each in every_command()), _exit_codes()]
    return "\n".join(parts)


def every_command(
    group: click.Group = cli, before: str = ""
) -> Iterator[tuple[str, click.Command]]:
    """Yield each command by its whole name, groups before what is in them."""
    for name, command in group.commands.items():
        yield before + name, command
        if isinstance(command, click.Group):
            yield from every_command(command, f"{before}{name} ")


def _command(name: str, command: click.Command) -> str:
    context = click.Context(command, info_name=f"portfolio-bot {name}")
    usage = " ".join(command.collect_usage_pieces(context))
    text = "\n\n".join(" ".join(each.split()) for each in (command.help or "").split("\n\n"))
    options = "\n".join(_options(command, context))
    table = f"\n| Option | Meaning |\n| --- | --- |\n{options}\n" if options else ""
    return f"## {name}\n\n```text\nportfolio-bot {name} {usage}\n```\n\n{text}\n{table}"


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.params:
        record = parameter.get_help_record(context)
        if isinstance(parameter, click.Option) and record:
            name, meaning = (part.replace("|", "\\|") for part in record)
            yield f"| `{name}` | {meaning} |"


def _exit_codes() -> str:
    rows = "\n".join(f"| {int(code)} | {meaning} |" for code, meaning in MEANINGS.items())
    return f"## Exit codes\n\n| Code | Meaning |\n| --- | --- |\n{rows}\n"


if __name__ == "__main__":
    PAGE.write_text(reference(), "utf-8")
