"""An earlier edition made again, of what its own commit and the one before it hold."""

from __future__ import annotations

from dataclasses import dataclass

from portfolio_bot import __version__
from portfolio_bot.app.shop import Shop
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.objects import blob_id
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.github import Branch, Commit, Edition, load_branch, load_objects


@dataclass(frozen=True)
class Rendered:
    """The files of an edition, and what they are to be compared with and committed to."""

    snapshot: PortfolioSnapshot
    files: tuple[tuple[str, str], ...]
    remarks: tuple[Message, ...] = ()


def rebuild(shop: Shop, edition: Edition) -> Rendered | None:
    """Make the latest edition of that day again; None when there is none that can be.

    Its data, its configuration and the edition that it was compared with are read from the
    repository's history, and nothing of what GitHub shows now. Raises `GitHubError`.
    """
    branch = load_branch(shop.client, shop.config, shop.repository, edition.data)
    places = [at for at, each in enumerate(branch.commits) if each.day == edition.as_of]
    if not places:
        return None
    then, before = branch.commits[places[0]], branch.commits[places[0] + 1 :]
    found = _files(shop, edition, then, before)
    if found is None:
        return None
    program, files = found
    there = load_objects(shop.client, shop.repository, then.oid, files)
    here = load_objects(shop.client, shop.repository, branch.head, files)
    remark = _compared(edition, program, files, there)
    return Rendered(_snapshot(shop, branch, here), tuple(files.items()), (remark,))


def _files(
    shop: Shop, edition: Edition, then: Commit, before: tuple[Commit, ...]
) -> tuple[str, dict[str, str]] | None:
    """Return the version of the program that made the edition, and its files."""
    from portfolio_bot.report import (  # noqa: PLC0415 - events need none of it, and it is slow
        UnreadableDataError,
        read_data,
        read_report,
        read_settings,
        render,
        settings_path,
    )

    data_text = _text(shop, edition.data, then)
    config = read_settings(_text(shop, settings_path(shop.config), then))
    if config is None:
        return None
    try:
        data = read_data(data_text)
        earlier = None
        if data.compared is not None:
            source = next(each for each in before if each.blob == data.compared)
            earlier = _text(shop, edition.data, source)
        report = read_report(config, data, earlier)
    except (UnreadableDataError, StopIteration):
        return None
    return data.program, render(config, report, Catalogue(config.language))


def _text(shop: Shop, path: str, commit: Commit) -> str:
    return shop.client.text_file(shop.repository, path, commit.oid) or ""


def _snapshot(shop: Shop, branch: Branch, files: dict[str, str]) -> PortfolioSnapshot:
    return PortfolioSnapshot(
        now=shop.now,
        repository=branch.repository,
        entries=(),
        branch=branch.name,
        head=branch.head,
        files=files,
    )


def _compared(
    edition: Edition, program: str, files: dict[str, str], there: dict[str, str]
) -> Message:
    """Say whether the edition came out as it was."""
    differing = [path for path, text in files.items() if there.get(path) != blob_id(text)]
    if not differing:
        return say("reading-rebuilt", at=edition.as_of)
    return say(
        "reading-rebuilt-otherwise",
        at=edition.as_of,
        files=", ".join(differing),
        then=program,
        now=__version__,
    )
