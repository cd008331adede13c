"""What is kept of click's help and of the catalogues; `python -m tests.quick` writes it anew."""

from pathlib import Path

import click

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.cli.commands import cli
from portfolio_bot.configuration.load import preset, preset_names
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import say
from portfolio_bot.quick.helping import WIDEST
from tests.source import ROOT

HOW = "`python -m tests.quick` writes it anew"
FOLDER = ROOT / "src" / "portfolio_bot" / "quick"
KEYS = ("ignored-pull-request", "ignored-bot", "ignored-no-commands")
WIDTHS = (80, WIDEST)


def kept() -> dict[Path, str]:
    """Return the text of every file that is kept."""
    helps = {FOLDER / f"help-{width}.txt": help_at(width) for width in WIDTHS}
    return {FOLDER / "ignored.tsv": ignored()} | helps


def help_at(width: int) -> str:
    """Return what click prints on a terminal of *width* columns."""
    most = cli.context_settings["max_content_width"]
    columns = max(min(width, most) - 2, 50)
    with click.Context(cli, info_name="portfolio-bot", terminal_width=columns, **_settings()) as at:
        return cli.get_help(at) + "\n"


def _settings() -> dict[str, object]:
    return dict(cli.context_settings)


def ignored() -> str:
    """Return why an event is ignored in each language, and the language of each preset."""
    rows = [
        f"{key}\t{language}\t{Catalogue(language, escape=str).text(say(key))}\n"
        for key in KEYS
        for language in LANGUAGES
    ]
    default = Portfolio.model_fields["language"].default
    presets = {"": default} | {
        name: preset(name).data.get("language", default) for name in preset_names()
    }
    return "".join([*rows, *(f"extends\t{name}\t{known}\n" for name, known in presets.items())])
