"""`portfolio-bot rollup`: what each portfolio shares, fetched, and the roll-up made of it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from portfolio_bot.app.rollups import Counter, publish_rollup
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.rollup import load_rollup
from portfolio_bot.domain.config.rollup import Member, Rollup
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Message, Trusted, UsageError, say
from portfolio_bot.endings import Echo, ended
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.files import read_bytes
from portfolio_bot.github import Client, GitHubError, RateLimitedError
from portfolio_bot.rollup import Read, RolledUp, read_shared, render_rollup, roll_up
from portfolio_bot.summary import Account, planned_rollup, succeeded

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
        return _bytes(places.base / member.folder / SHARED)
    if client is not None and member.repository is not None:
        return client.text_file(member.repository, member.path)
    return _bytes((places.received or places.base) / key / SHARED)


def _bytes(path: Path) -> bytes | None:
    return read_bytes(path) if path.exists() else None


def _read(text: bytes | str | None) -> Read:
    if text is None:
        return Read(problem=say("rollup-absent"))
    try:
        return read_shared(text.decode("utf-8-sig") if isinstance(text, bytes) else text)
    except UnicodeDecodeError:
        return Read(problem=say("rollup-damaged"))


def write_rollup(
    path: Path, places: Places, as_of: date, out: Path, tell: tuple[Echo, Echo]
) -> ExitCode:
    """Write the roll-up that the file at *path* configures into *out*. Raises `UsageError`.

    *tell* takes what was done, and what is wrong.
    """
    echo, complain = tell

    def do(config: Rollup) -> ExitCode:
        joined = join(config, places, as_of)
        out.mkdir(parents=True, exist_ok=True)
        for name, text in joined.files.items():
            (out / name).write_text(text, "utf-8", newline="\n")
        words = Catalogue(config.language, escape=plain)
        written = say("rollup-written", count=len(joined.files), folder=Trusted(out.as_posix()))
        echo(words.text(written))
        echo(words.text(_told(joined)))
        for each in joined.rolled.whole.untold:
            if each.problem is not None:
                complain(f"{plain(each.name)}: {words.text(each.problem)}")
        return ExitCode.DONE

    return ended(complain, lambda: load_rollup(path), do)


def _told(joined: Joined) -> Message:
    whole = joined.rolled.whole
    return say("rollup-told", told=len(whole.told), portfolios=len(whole.portfolios))


def publish(path: Path, places: Places, as_of: date, counter: Counter) -> Account:
    """Commit the roll-up that the file at *path* configures, and tell of it.

    Raises `ConfigurationError`, `GitHubError` and `UsageError`.
    """
    config = load_rollup(path)
    joined = join(config, places, as_of)
    files = {f"{config.folder}/{name}": text for name, text in joined.files.items()}
    result = publish_rollup(counter, files, as_of, config.language)
    result = replace(result, remarks=(_told(joined),))
    return succeeded(config.language, result, rehearsal=counter.rehearsal)


def plan(path: Path) -> Account:
    """Tell which portfolios the file at *path* has in repositories, one for each job.

    Raises `ConfigurationError`, and `UsageError` when there are more than GitHub takes.
    """
    config = load_rollup(path)
    return planned_rollup(config.language, _matrix(config))


def _matrix(config: Rollup) -> str:
    """Return the portfolios in repositories as the JSON of an Actions matrix, one a job.

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
