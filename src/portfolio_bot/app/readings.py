"""The portfolio as records: all of it, or what has changed on top of what was kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from portfolio_bot.app.shop import Shop
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.github.portfolio import Edition, Loaded, Take, load_records

if TYPE_CHECKING:
    from portfolio_bot.report import Record

MARGIN = timedelta(hours=1)
"""How far before the last reading began one asks again: clocks differ, and GitHub's answers may
lag behind what it has stored."""

Progress = Callable[[int], None]


@dataclass(frozen=True)
class Read:
    """The portfolio as it was read; the ``snapshot`` is without entries."""

    snapshot: PortfolioSnapshot
    records: tuple[Record, ...]
    remarks: tuple[Message, ...] = ()


class _Known(NamedTuple):
    """What a reading leaves: all that was changed when it began, ``until``, on a ``board``.

    Everything was read on the day ``whole``.
    """

    records: Mapping[int, Record]
    board: str | None
    whole: date
    until: datetime


def read_records(shop: Shop, edition: Edition, cache: Path | None, progress: Progress) -> Read:
    """Read the portfolio. Raises `GitHubError`.

    With a *cache*, only what has changed since it was written is read, and it is written anew.
    It holds no earlier days: for a report of one, all is read.
    """
    if cache is None or edition.as_of < shop.config.day(shop.now):
        loaded = _load(shop, edition, progress)
        return Read(loaded.snapshot, loaded.kept)
    known, remarks = _kept(shop, cache)
    if known is not None:
        loaded = _load(shop, edition, progress, known.until - MARGIN)
        joined = _joined(shop, known, loaded)
        if joined is not None:
            told = say("reading-changed", count=len(loaded.kept), all=len(joined.records))
            remarks = (told, *_saved(shop, cache, joined))
            return Read(loaded.snapshot, tuple(joined.records.values()), remarks)
        remarks = (say("reading-counts"),)
    loaded = _load(shop, edition, progress)
    records = {each.row.number: each for each in loaded.kept}
    now = _Known(records, loaded.snapshot.board_url, shop.config.day(shop.now), shop.now)
    return Read(loaded.snapshot, loaded.kept, (*remarks, *_saved(shop, cache, now)))


def _load(
    shop: Shop, edition: Edition, progress: Progress, since: datetime | None = None
) -> Loaded:
    from portfolio_bot.report import record_of  # noqa: PLC0415 - events need none of it

    take = Take(partial(record_of, shop.config, edition.as_of), since)
    where = (shop.client, shop.config, shop.repository, shop.now, edition)
    return load_records(*where, take, progress=progress)


def _kept(shop: Shop, cache: Path) -> tuple[_Known | None, tuple[Message, ...]]:
    """Return what the cache holds; None when it is not there, too old, or not to be used."""
    from portfolio_bot.report import UnusableCacheError, read_cache  # noqa: PLC0415

    try:
        head, records = read_cache(shop.config, shop.repository, cache.read_bytes())
    except OSError:
        return None, ()
    except UnusableCacheError as error:
        return None, (say("reading-unusable", why=Trusted(error)),)
    age = shop.config.day(shop.now) - head.whole
    if not timedelta(0) <= age < timedelta(days=shop.config.report.full_reading_days):
        return None, ()
    return _Known(records, head.board, head.whole, head.until), ()


def _joined(shop: Shop, known: _Known, loaded: Loaded) -> _Known | None:
    """Put what has changed on top of what was *known*; None when it does not add up.

    An issue that was deleted or moved away is told of by nothing but the count.
    """
    records = {key: each for key, each in known.records.items() if key not in loaded.gone}
    records |= {each.row.number: each for each in loaded.kept}
    if len(records) != loaded.total or loaded.snapshot.board_url != known.board:
        return None
    return known._replace(records=records, until=shop.now)


def _saved(shop: Shop, cache: Path, known: _Known) -> tuple[Message, ...]:
    """Write the cache. A report without it is as good: it is told, when that fails."""
    from portfolio_bot.report import head_of, written  # noqa: PLC0415

    head = head_of(shop.config, shop.repository, known.board, known.whole, known.until)
    beside = cache.with_name(f"{cache.name}.new")
    try:
        cache.parent.mkdir(parents=True, exist_ok=True)
        with beside.open("wb") as file:
            file.writelines(written(head, known.records.values()))
        beside.replace(cache)
    except OSError as error:
        return (say("reading-unsaved", reason=str(error.strerror)),)
    return ()
