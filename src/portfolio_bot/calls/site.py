"""`portfolio-bot site`: the public page, built from the committed data file alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

from pydantic import ValidationError

from portfolio_bot.calls.endings import Echo, ended
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.load import load
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.ledger.checking import read_ledger
from portfolio_bot.domain.ledger.files import SUFFIX, LedgerFile
from portfolio_bot.domain.ledger.selection import as_of, end_of
from portfolio_bot.domain.messages import UsageError, say
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.files import read_bytes
from portfolio_bot.report import data_path
from portfolio_bot.report.files.data import PortfolioData
from portfolio_bot.website import Site, pages

ASSETS = "assets"


@dataclass(frozen=True)
class Sources:
    """What the page is built from: without *data*, the file that the configuration names.

    *ledger* is a folder of the ledger's files, whose decisions are shown in place of the data's.
    """

    config: Path
    data: Path | None = None
    ledger: Path | None = None


def build_site(sources: Sources, out: Path, echo: Echo, complain: Echo) -> ExitCode:
    """Write the public page of *sources* into *out*. Raises `UsageError`.

    *complain* is told what is wrong with the configuration.
    """

    def do(config: Portfolio) -> ExitCode:
        words = Catalogue(config.language, escape=plain)
        data = _data(sources.data or Path(data_path(config)))
        decisions = _decisions(sources.ledger, data) if sources.ledger else None
        count = _write(site_files(config, data, words, decisions), out)
        echo(words.text(say("site-written", count=count, folder=out.as_posix())))
        return ExitCode.DONE

    return ended(complain, lambda: load(sources.config).config, do)


def site_files(
    config: Portfolio,
    data: PortfolioData,
    words: Catalogue,
    decisions: Mapping[int, Sequence[Decision]] | None = None,
) -> Iterator[tuple[str, str]]:
    """Yield path and text of every file: the pages, and the files that they share."""
    folder = resources.files("portfolio_bot.website") / ASSETS
    for asset in sorted(folder.iterdir(), key=lambda each: each.name):
        yield f"{ASSETS}/{asset.name}", asset.read_text("utf-8")
    yield from pages(Site(config, data, words, decisions))


def _write(files: Iterator[tuple[str, str]], out: Path) -> int:
    count = 0
    for path, text in files:
        target = out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, "utf-8", newline="\n")
        count += 1
    return count


def _data(path: Path) -> PortfolioData:
    try:
        return PortfolioData.model_validate_json(read_bytes(path))
    except ValidationError as error:
        where = ".".join(str(each) for each in error.errors()[0]["loc"]) or "JSON"
        raise UsageError(say("site-bad-data", file=path.as_posix(), where=where)) from error


def _decisions(folder: Path, data: PortfolioData) -> dict[int, list[Decision]]:
    """Return what the ledger holds until the day of *data*, by initiative, the oldest first."""
    paths = sorted(folder.glob(f"*{SUFFIX}"))
    if not paths:
        raise UsageError(say("ledger-no-files", folder=folder.as_posix()))
    ledger = read_ledger(LedgerFile(path=path.as_posix(), data=read_bytes(path)) for path in paths)
    if ledger.faults:
        raise UsageError(say("site-bad-ledger", first=(ledger.faults[0].describe(),)))
    found: dict[int, list[Decision]] = defaultdict(list)
    for line in as_of(ledger.lines, end_of(data.as_of, data.timezone)):
        found[line.issue].append(line.decision)
    return found
