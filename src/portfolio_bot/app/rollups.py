"""A roll-up's files on the default branch: one signed commit, or none when nothing differs."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from portfolio_bot.app.shop import Result, again
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import Language
from portfolio_bot.domain.effects import Effect, WriteFiles
from portfolio_bot.domain.messages import say
from portfolio_bot.github import Client
from portfolio_bot.github.commits import commit, pending_files
from portfolio_bot.github.editions import load_branch
from portfolio_bot.github.portfolio import Edition

KIND = "rollup"


@dataclass(frozen=True)
class Counter:
    """Where a roll-up is delivered. ``rehearsal`` plans and writes nothing."""

    connect: Callable[[], Client]
    repository: str
    rehearsal: bool = False
    sleep: Callable[[float], None] = time.sleep


def publish_rollup(
    counter: Counter, files: Mapping[str, str], as_of: date, language: Language
) -> Result:
    """Commit those of *files* (path and text) that differ. Raises `GitHubError`."""
    tried: list[Effect] = []
    edition = Edition(as_of=as_of, paths=tuple(files), data=next(iter(files)), kind=KIND)

    client = counter.connect()

    def attempt() -> Result:
        branch = load_branch(client, counter.repository, edition)
        whole = WriteFiles(
            branch=branch.name,
            head=branch.head,
            files=tuple(files.items()),
            headline=say("commit-rollup", at=as_of),
            edition=as_of,
            kind=KIND,
        )
        effect = pending_files(branch.files, whole)
        if effect is None:
            return Result(tuple(tried), commit=branch.head if tried else None)
        if counter.rehearsal:
            return Result((effect,))
        tried[:] = [effect]
        headline = Catalogue(language).text(effect.headline)
        return Result((effect,), commit=commit(client, counter.repository, effect, headline))

    try:
        return again(counter, attempt, tried)
    finally:
        client.close()
