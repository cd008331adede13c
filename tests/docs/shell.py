"""Whether a shell command that the documentation shows is one that can be given."""

import re
import shlex

import click

from portfolio_bot.cli.commands import cli
from tests.bench.measuring import WORDS
from tests.packaging.files import ROOT

TARGETS = re.findall(r"^\.PHONY: (\S+)$", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)


def trouble(line: str) -> str:
    """Return what is wrong with a command line, or "" when it can be given in a fresh clone."""
    match shlex.split(line, comments=True):
        case [] | ["git", "clone", _] | ["cd", _] | ["mkdir", "-p", _]:
            return ""
        case ["make", target, *variables]:
            known = target in TARGETS and all("=" in each for each in variables)
            return "" if known else f"no such target: {target}"
        case ["export", *variables] if all("=" in each for each in variables):
            return ""
        case ["cp" | "mv", *sources, _]:
            return "".join(_missing(source) for source in sources)
        case [".venv/bin/portfolio-bot", name, *args]:
            return _misused(name, args)
        case [".venv/bin/python", "-m", module, *words]:
            return _missing(f"{module.replace('.', '/')}/__main__.py") or _unknown(module, words)
        case words:
            return f"not known here: {words[0]}"


def _missing(source: str) -> str:
    """Look for a file of ours; what lies beside the clone is the reader's own."""
    return "" if source.startswith("../") or [*ROOT.glob(source)] else f"no such file: {source}"


def _unknown(module: str, words: list[str]) -> str:
    known = WORDS if module == "tests.bench" else ()
    return "".join(f"no such option: {word}" for word in words if word not in known)


def _misused(name: str, args: list[str], group: click.Group = cli) -> str:
    command = group.commands.get(name)
    if command is None:
        return f"no such command: {name}"
    if isinstance(command, click.Group) and args:
        return _misused(args[0], args[1:], command)
    try:
        command.make_context(name, [*args])
    except click.ClickException as error:
        return error.format_message()
    return ""
