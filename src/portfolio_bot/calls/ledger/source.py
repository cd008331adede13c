"""Where a ledger is read from: files on this machine, or the repository on GitHub."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from portfolio_bot.configuration.load import load
from portfolio_bot.domain.config import Language, Portfolio
from portfolio_bot.domain.ledger.checking import Ledger, read_ledger
from portfolio_bot.domain.ledger.files import SUFFIX, Anchor, LedgerFile, read_anchor
from portfolio_bot.domain.ledger.line import Recorded
from portfolio_bot.domain.ledger.reconcile import recorded_on
from portfolio_bot.domain.messages import UsageError, say
from portfolio_bot.files import read_bytes
from portfolio_bot.github import Client
from portfolio_bot.github.ledger import load_ledger
from portfolio_bot.github.portfolio import Edition, load_portfolio
from portfolio_bot.surroundings import Surroundings, configuration_of, connected, surroundings

WITHOUT_ZONE = "UTC"
"""The time zone in which days are counted when there is no configuration."""


@dataclass(frozen=True)
class Source:
    """What was asked for: *files* or a *folder*, else the repository that *env* and options name.

    ``anchors`` are written `N:HASH`. ``against_issues`` reads the issues' own records too.
    """

    env: Mapping[str, str]
    files: tuple[Path, ...] = ()
    folder: Path | None = None
    anchors: tuple[str, ...] = ()
    against_issues: bool = False
    config: Path | None = None
    repository: str | None = None
    api_url: str | None = None

    @property
    def is_local(self) -> bool:
        """Whether the ledger is read from this machine."""
        return bool(self.files) or self.folder is not None


@dataclass(frozen=True)
class Found:
    """A ledger, and what is known beside it. ``config`` is None for files without one.

    ``recorded`` is what the issues say; None when they were not asked.
    """

    ledger: Ledger
    config: Portfolio | None = None
    recorded: tuple[Recorded, ...] | None = None

    @property
    def language(self) -> Language:
        """The language that it is told in."""
        return self.config.language if self.config else "en"

    @property
    def timezone(self) -> str:
        """The time zone that days are counted in."""
        return self.config.timezone if self.config else WITHOUT_ZONE


def configuration(source: Source) -> Portfolio | None:
    """Read the configuration; None when files are read beside none.

    Raises `UsageError`, `ConfigurationError` and `GitHubError`.
    """
    here = _here(source)
    if not source.is_local or source.against_issues:
        return configuration_of(here)
    return load(here.config).config if source.config or here.config.exists() else None


def find(source: Source, config: Portfolio | None) -> Found:
    """Read the ledger that *source* asks for. Raises `UsageError` and `GitHubError`."""
    anchors = tuple(_anchor(word) for word in source.anchors)
    local = read_ledger(_files(source), anchors) if source.is_local else None
    if config is None or (local is not None and not source.against_issues):
        return Found(ledger=local or Ledger(), config=config)
    here = _here(source)
    with _connection(here) as client:
        return Found(
            ledger=local or _kept(client, config, here.repository, anchors),
            config=config,
            recorded=_recorded(client, config, here.repository) if source.against_issues else None,
        )


def _kept(
    client: Client, config: Portfolio, repository: str, anchors: tuple[Anchor, ...]
) -> Ledger:
    kept = load_ledger(client, config, repository)
    return read_ledger(kept.files, (*kept.anchors, *anchors), sealed=True)


def _here(source: Source) -> Surroundings:
    here = surroundings(source.env)
    return here._replace(
        config=source.config or here.config,
        # A file that is named is meant: nothing else is read in its place.
        config_name="" if source.config else here.config_name,
        repository=source.repository or here.repository,
        api_url=source.api_url or here.api_url,
    )


@contextmanager
def _connection(here: Surroundings) -> Iterator[Client]:
    client = connected(here)
    try:
        yield client
    finally:
        client.close()


def _anchor(word: str) -> Anchor:
    anchor = read_anchor(word)
    if anchor is None:
        raise UsageError(say("ledger-anchor-form", word=word[:80]))
    return anchor


def _files(source: Source) -> tuple[LedgerFile, ...]:
    paths = list(source.files)
    if source.folder is not None:
        paths += sorted(source.folder.glob(f"*{SUFFIX}"))
        if not paths:
            raise UsageError(say("ledger-no-files", folder=source.folder.as_posix()))
    return tuple(LedgerFile(path=path.as_posix(), data=read_bytes(path)) for path in paths)


def _recorded(client: Client, config: Portfolio, repository: str) -> tuple[Recorded, ...]:
    """Return what every initiative records; no edition of a report is wanted for that."""
    nothing = Edition(as_of=date.min, paths=(), data=config.report.folder)
    without_board = config.model_copy(update={"board": None})
    portfolio = load_portfolio(client, without_board, repository, datetime.now(UTC), nothing)
    return tuple(each for entry in portfolio.entries for each in recorded_on(entry.issue))
