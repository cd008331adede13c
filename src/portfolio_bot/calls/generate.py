"""`portfolio-bot generate`: the files that follow from a configuration, written or compared."""

from __future__ import annotations

from pathlib import Path

from portfolio_bot.calls.endings import Echo, ended
from portfolio_bot.configuration.generated import generated_files
from portfolio_bot.configuration.load import load
from portfolio_bot.configuration.schema import rollup_schema_text
from portfolio_bot.configuration.schema import schema_text as configuration_schema
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.ledger.line import Line
from portfolio_bot.domain.schemas import schema_text
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.report.files.data import schema_text as data_schema
from portfolio_bot.report.files.sharing import Shared
from portfolio_bot.rollup.data import RollupData


def generate_files(
    config: Path,
    out: Path,
    echo: Echo,
    complain: Echo | None = None,
    *,
    folders: tuple[str, str | None],
    check: bool,
) -> ExitCode:
    """Write what *config* makes into *out*; with *check*, only tell which files differ.

    *folders* are those of the issue forms and, if they are wanted, of the JSON Schemas.
    *echo* takes the files' names; *complain*, when given, what is wrong with *config*.
    """
    templates, schemas = folders

    def do(loaded: Portfolio) -> ExitCode:
        files = generated_files(loaded, templates) | schema_files(schemas)
        stale = {name: text for name, text in files.items() if _present(out / name) != text}
        for name, text in stale.items():
            echo(name)
            if not check:
                (out / name).parent.mkdir(parents=True, exist_ok=True)
                (out / name).write_text(text, "utf-8", newline="\n")
        return ExitCode.PROBLEMS if check and stale else ExitCode.DONE

    return ended(complain or echo, lambda: load(config).config, do)


def schema_files(folder: str | None) -> dict[str, str]:
    """Return the JSON Schemas of what others read or write, for *folder*; none without it."""
    if folder is None:
        return {}
    return {
        f"{folder}/portfolio.schema.json": configuration_schema(),
        f"{folder}/portfolio-data.schema.json": data_schema(),
        f"{folder}/rollup.schema.json": rollup_schema_text(),
        f"{folder}/shared-data.schema.json": schema_text(Shared),
        f"{folder}/rollup-data.schema.json": schema_text(RollupData),
        f"{folder}/ledger-line.schema.json": schema_text(Line),
    }


def _present(path: Path) -> str | None:
    return path.read_text("utf-8") if path.is_file() else None
