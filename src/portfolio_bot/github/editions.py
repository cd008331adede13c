"""Editions that were committed before, as the repository's history has them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import PortfolioSnapshot, Repository
from portfolio_bot.github.client import Client
from portfolio_bot.github.commits import edition_of
from portfolio_bot.github.errors import AccessError
from portfolio_bot.github.portfolio import Edition, of_branch, read_branch, read_files
from portfolio_bot.github.queries import Document


class KeptEdition(NamedTuple):
    """An edition as it was committed: its data, its setup, and the data it was compared with.

    ``snapshot`` tells of the branch as it is now, and of no initiative.
    """

    data: str
    setup: str
    previous: str | None
    snapshot: PortfolioSnapshot


def load_edition(
    client: Client,
    config: Portfolio,
    repository: str,
    now: datetime,
    edition: Edition,
    setup: str,
) -> KeptEdition | None:
    """Read the edition of that kind and day from the history; None when there is none.

    *setup* is the path of the configuration that it was made by. Takes one request to find it,
    and one for each of its texts.
    """
    found = _found(client, config.report.branch, repository, edition)
    branch, head, commits = read_branch(config.report.branch, found)
    place = next((at for at, each in enumerate(commits) if _is(each, edition)), None)
    if place is None:
        return None
    oid = commits[place]["oid"]
    data = client.text_file(repository, edition.data, oid)
    told = client.text_file(repository, setup, oid)
    if data is None or told is None:
        return None
    before = _before(commits[place + 1 :], edition)
    previous = client.text_file(repository, edition.data, before) if before else None
    here = PortfolioSnapshot(
        now=now,
        repository=Repository(id=found["id"], name=found["nameWithOwner"]),
        entries=(),
        branch=branch,
        head=head,
        files=read_files(found, edition),
    )
    return KeptEdition(data, told, previous, here)


class Branch(NamedTuple):
    """A branch: its name, its newest commit, and path -> git's object id of files on it."""

    name: str
    head: str
    files: dict[str, str]


def load_branch(client: Client, repository: str, edition: Edition) -> Branch:
    """Read what the default branch has of the files of *edition*, in one request."""
    found = _found(client, None, repository, edition)
    name, head, _ = read_branch(None, found)
    return Branch(name, head, read_files(found, edition))


def _found(
    client: Client, branch: str | None, repository: str, edition: Edition
) -> Mapping[str, Any]:
    document = Document("query Editions")
    owner, name = repository.split("/", 1)
    body = (
        f"repository(owner: {document.variable('String!', owner)},"
        f" name: {document.variable('String!', name)})"
        f" {{ id nameWithOwner {of_branch(branch, edition, document)} }}"
    )
    found = client.query(document.text(body), document.variables).data.get("repository")
    if found is None:
        raise AccessError(say("github-no-repository", name=repository))
    return dict(found)


def _is(commit: Mapping[str, Any], edition: Edition) -> bool:
    return edition_of(commit["message"], edition.kind) == edition.as_of


def _before(older: list[Mapping[str, Any]], edition: Edition) -> str | None:
    """Return the commit of the edition that it was compared with: the latest of an earlier day."""
    earlier = [
        (day, -place, str(commit["oid"]))
        for place, commit in enumerate(older)
        if (day := edition_of(commit["message"], edition.kind)) and day < edition.as_of
    ]
    return max(earlier)[2] if earlier else None
