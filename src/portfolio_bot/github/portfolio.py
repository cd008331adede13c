"""The whole portfolio as a report needs it, with what its branch holds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import Entry, PortfolioSnapshot, Repository
from portfolio_bot.github.client import Client
from portfolio_bot.github.commits import edition_of
from portfolio_bot.github.errors import AccessError, ScopeError, UnavailableError
from portfolio_bot.github.pages import Progress, Reading, read_pages
from portfolio_bot.github.queries import Document

_EDITIONS = 100
"""How many editions back the one before is looked for."""


class Edition(NamedTuple):
    """A report to be made: the day it is of, its kind, its files, and which holds the data."""

    as_of: date
    paths: tuple[str, ...]
    data: str
    kind: str = "weekly"


class Take(NamedTuple):
    """What is made of each initiative as it is read, and since when changes are asked for."""

    keep: Callable[[Entry, str], Any] = lambda entry, _name: entry
    since: datetime | None = None


class Loaded(NamedTuple):
    """A portfolio that was read; the ``snapshot`` is without entries.

    ``kept`` is what `Take.keep` made of the initiatives, and ``gone`` are the numbers of the
    issues that have changed and are no initiatives; ``total`` is the number of initiatives.
    """

    snapshot: PortfolioSnapshot
    kept: tuple[Any, ...]
    gone: frozenset[int]
    total: int


def load_portfolio(
    client: Client,
    config: Portfolio,
    repository: str,
    now: datetime,
    edition: Edition,
    progress: Progress = lambda _count: None,
) -> PortfolioSnapshot:
    """Read every initiative, and what *edition* needs to know of the branch.

    The latest edition of its kind, of an earlier day, is the previous one. *progress* is told
    how many initiatives are read. A board for which the token lacks the scope is left out.
    """
    loaded = load_records(client, config, repository, now, edition, progress=progress)
    return loaded.snapshot.model_copy(update={"entries": loaded.kept})


def load_records(
    client: Client,
    config: Portfolio,
    repository: str,
    now: datetime,
    edition: Edition,
    take: Take | None = None,
    *,
    progress: Progress = lambda _count: None,
) -> Loaded:
    """Read the portfolio as `load_portfolio` does, but keep of it only what *take* says."""
    take = take or Take()
    try:
        return _load(client, config, repository, now, edition, take, progress)
    except ScopeError:
        if config.board is None:
            raise
        less = config.model_copy(update={"board": None})
        return _load(client, less, repository, now, edition, take, progress)


def _load(
    client: Client,
    config: Portfolio,
    repository: str,
    now: datetime,
    edition: Edition,
    take: Take,
    progress: Progress,
) -> Loaded:
    reading = Reading(
        config,
        repository,
        lambda document: of_branch(config.report.branch, edition, document),
        keep=take.keep,
        since=take.since,
    )
    pages = read_pages(client, reading, progress)
    found = pages.repository
    branch, head, commits = read_branch(config.report.branch, found)
    snapshot = PortfolioSnapshot(
        now=now,
        repository=Repository(id=found["id"], name=found["nameWithOwner"]),
        entries=(),
        branch=branch,
        head=head,
        files=read_files(found, edition),
        previous=_previous(client, repository, edition, commits),
        board_url=pages.project["url"] if pages.project else None,
    )
    return Loaded(snapshot, pages.entries, pages.gone, pages.total)


def of_branch(branch: str | None, edition: Edition, document: Document) -> str:
    """Ask for the *branch* (None: the default one), its editions and its files."""
    path = document.variable("String!", edition.data)
    history = f"history(first: {_EDITIONS}, path: {path}) {{ nodes {{ oid message }} }}"
    commit = f"target {{ ... on Commit {{ oid {history} }} }}"
    ref = "ref: defaultBranchRef"
    if branch:
        name = document.variable("String!", f"refs/heads/{branch}")
        ref = f"ref(qualifiedName: {name})"
    start = branch or "HEAD"
    files = " ".join(
        f"p{index}: object(expression: {document.variable('String!', f'{start}:{each}')}) {{ oid }}"
        for index, each in enumerate(edition.paths)
    )
    return f"{ref} {{ name {commit} }} {files}"


def read_branch(
    branch: str | None, found: Mapping[str, Any]
) -> tuple[str, str, list[Mapping[str, Any]]]:
    """Read the branch's name, its head, and the commits of its editions, the newest first.

    Raises `AccessError` when there is no such branch.
    """
    ref = found.get("ref")
    if ref is None:
        raise AccessError(say("github-no-branch", name=branch or "HEAD"))
    target = ref["target"]
    return ref["name"], target["oid"], target["history"]["nodes"]


def read_files(found: Mapping[str, Any], edition: Edition) -> dict[str, str]:
    """Read the object ids of those of the edition's files that stand on the branch."""
    present = {path: found.get(f"p{index}") for index, path in enumerate(edition.paths)}
    return {path: node["oid"] for path, node in present.items() if node}


def _previous(
    client: Client, repository: str, edition: Edition, commits: list[Mapping[str, Any]]
) -> str | None:
    """Return the data of the latest edition before *edition*, by the days the commits name.

    When a commit was made says nothing: an earlier week may be rendered again at any time.
    Raises `UnavailableError` when GitHub does not give what it says is there.
    """
    earlier = [
        (day, -place, commit["oid"])
        for place, commit in enumerate(commits)
        if (day := edition_of(commit["message"], edition.kind)) and day < edition.as_of
    ]
    if not earlier:
        return None
    text = client.text_file(repository, edition.data, max(earlier)[2])
    if text is None:
        raise UnavailableError(say("github-left-out"))
    return text
