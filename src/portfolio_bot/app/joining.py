"""A roll-up of several portfolios: what each shares, fetched, and the roll-up made of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import NamedTuple

from portfolio_bot.app.rollups import Counter, publish_rollup
from portfolio_bot.app.shop import Result
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config.rollup import Member, Rollup
from portfolio_bot.domain.messages import Message, UsageError, say
from portfolio_bot.files import read_bytes
from portfolio_bot.github import Client, GitHubError, RateLimitedError
from portfolio_bot.rollup import Read, RolledUp, read_shared, render_rollup, roll_up

SHARED = "deling.json"
MOST_JOBS = 256


class Places(NamedTuple):
    """Where the portfolios are read.

    *base* is what folders of the configuration are below. In *received*, when given, is a
    folder of each portfolio of a repository, by its id, fetched already: then nothing is.
    *connect* gives the client for those in repositories; it raises `UsageError` without a token.
    """

    base: Path
    received: Path | None
    connect: Callable[[], Client]


class Joined(NamedTuple):
    """A roll-up that is made: its files by name, and what it was made of."""

    rolled: RolledUp
    files: dict[str, str]


def join(config: Rollup, places: Places, as_of: date) -> Joined:
    """Read every portfolio of *config* and make the roll-up. Raises `GitHubError`, `UsageError`."""
    rolled = roll_up(config, read_all(config, places), as_of)
    return Joined(rolled, render_rollup(config, rolled, Catalogue(config.language)))


def read_all(config: Rollup, places: Places) -> dict[str, Read]:
    """Return what was read of each portfolio; what could not be, with the reason.

    Raises `GitHubError` when no repository at all can be reached: the fault is then ours.
    """
    client = None if places.received or not _remote(config) else places.connect()
    errors: list[GitHubError] = []
    found = {}
    try:
        for key, member in config.portfolios.items():
            try:
                found[key] = _read(_text(client, places, key, member))
            except RateLimitedError:
                raise
            except GitHubError as error:
                errors.append(error)
                found[key] = Read(problem=say("rollup-unreached", reason=(error.message,)))
    finally:
        if client is not None:
            client.close()
    if errors and len(errors) == len(_remote(config)):
        raise errors[0]
    return found


def _remote(config: Rollup) -> list[Member]:
    return [each for each in config.portfolios.values() if each.repository is not None]


def _text(client: Client | None, places: Places, key: str, member: Member) -> bytes | str | None:
    if member.folder is not None:
        return read_bytes(places.base / member.folder / SHARED, absent=True)
    if client is not None and member.repository is not None:
        return client.text_file(member.repository, member.path)
    return read_bytes((places.received or places.base) / key / SHARED, absent=True)


def _read(text: bytes | str | None) -> Read:
    if text is None:
        return Read(problem=say("rollup-absent"))
    try:
        return read_shared(text.decode("utf-8-sig") if isinstance(text, bytes) else text)
    except UnicodeDecodeError:
        return Read(problem=say("rollup-damaged"))


def told(joined: Joined) -> Message:
    """Say how many of the portfolios have figures."""
    whole = joined.rolled.whole
    return say("rollup-told", told=len(whole.told), portfolios=len(whole.portfolios))


def publish(config: Rollup, places: Places, as_of: date, counter: Counter) -> Result:
    """Commit the roll-up of *config*. Raises `GitHubError` and `UsageError`."""
    joined = join(config, places, as_of)
    files = {f"{config.folder}/{name}": text for name, text in joined.files.items()}
    result = publish_rollup(counter, files, as_of, config.language)
    return result._replace(remarks=(told(joined),))


def matrix(config: Rollup) -> str:
    """Return the portfolios in repositories as the JSON of an Actions matrix, one a job.

    Raises `UsageError` when there are more than GitHub takes.
    (https://docs.github.com/en/actions/reference/limits: 256 jobs of a matrix in a run)
    """
    jobs = [
        {"id": key, "owner": owner, "repo": name, "path": member.path}
        for key, member in config.portfolios.items()
        if member.repository is not None
        for owner, _, name in (member.repository.partition("/"),)
    ]
    if len(jobs) > MOST_JOBS:
        raise UsageError(say("usage-rollup-jobs", count=len(jobs), most=MOST_JOBS))
    return json.dumps(jobs)
