"""The whole portfolio as a sweep needs it: with the board's fields and GitHub's own history."""

from __future__ import annotations

from typing import NamedTuple

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.snapshot import Board, Entry, Repository
from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import ScopeError
from portfolio_bot.github.nodes import login_of, present, read_field
from portfolio_bot.github.pages import Pages, Progress, Reading, read_pages
from portfolio_bot.github.queries import BOARD, Document


class Everything(NamedTuple):
    """All initiatives, and what they share. ``board`` is without any initiative's place on it."""

    repository: Repository
    viewer: str
    entries: tuple[Entry, ...]
    board: Board | None
    board_trouble: Message | None


def load_everything(
    client: Client,
    config: Portfolio,
    repository: str,
    progress: Progress = lambda _count: None,
    *,
    every: bool = False,
) -> Everything:
    """Read every initiative with its history, a hundred a request. Raises `GitHubError`.

    With *every*, other issues are read as well. A board for which the token lacks the scope is
    left out.
    """
    try:
        return _load(client, config, repository, progress, every=every)
    except ScopeError:
        if config.board is None:
            raise
        less = config.model_copy(update={"board": None})
        found = _load(client, less, repository, progress, every=every)
        return found._replace(board_trouble=say("board-unseen"))


def _load(
    client: Client, config: Portfolio, repository: str, progress: Progress, *, every: bool
) -> Everything:
    reading = Reading(config, repository, _nothing_more, board=BOARD, history=True, every=every)
    pages = read_pages(client, reading, progress)
    board = _board(pages)
    lacking = config.board is not None and board is None
    return Everything(
        repository=Repository(id=pages.repository["id"], name=pages.repository["nameWithOwner"]),
        viewer=login_of(pages.data, "viewer").removesuffix("[bot]"),
        entries=pages.entries,
        board=board,
        board_trouble=say("board-not-found") if lacking else None,
    )


def _nothing_more(_document: Document) -> str:
    return ""


def _board(pages: Pages) -> Board | None:
    if pages.project is None:
        return None
    fields = [read_field(node) for node in present(pages.project["fields"])]
    return Board(
        id=pages.project["id"],
        url=pages.project["url"],
        fields={field.name: field for field in fields},
    )


def place_of(board: Board | None, entry: Entry) -> Board | None:
    """Return *board* with the place that *entry* has on it."""
    place = {"item": entry.item, "values": entry.values, "moved_at": entry.moved_at}
    return board.model_copy(update=place) if board else None
