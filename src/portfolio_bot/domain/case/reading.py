"""A case: the initiative, where it stands, and who has it; read from a snapshot."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.frozen import Made
from portfolio_bot.domain.initiative.reading import Initiative, read_initiative
from portfolio_bot.domain.records.folding import fold
from portfolio_bot.domain.records.history import Decision, Standing, body_hash, in_order, over_from
from portfolio_bot.domain.records.markers import (
    Start,
    read_answer,
    read_gate,
    read_import,
    read_status,
)
from portfolio_bot.domain.snapshot import BoardValue, Comment, Issue, Snapshot


class Case(Made):
    """What gates and commands judge. ``body`` is the SHA-256 of the text as it is now.

    ``author`` is who opened the issue; empty for a deleted account. ``parts`` are its sub-issues
    that are closed, and all of them.
    """

    initiative: Initiative
    standing: Standing
    author: str = ""
    assignees: tuple[str, ...] = ()
    body: str = ""
    labels: frozenset[str] = frozenset()
    parts: tuple[int, int] = (0, 0)


def read_case(config: Portfolio, snapshot: Snapshot) -> Case:
    """Read the case of *snapshot*."""
    issue = snapshot.issue
    initiative = read_initiative(config, issue, snapshot.repository.name, snapshot.others)
    return Case(
        initiative=initiative,
        standing=standing_of(config, issue, snapshot.board.values if snapshot.board else {}),
        author=issue.author,
        assignees=issue.assignees,
        body=body_hash(issue.body),
        labels=issue.labels,
        parts=(issue.tasks_done, issue.tasks),
    )


def standing_of(config: Portfolio, issue: Issue, values: Mapping[str, BoardValue]) -> Standing:
    """Return where *issue* stands: its start, and all its recorded decisions."""
    start = start_of(config, issue, values)
    over = over_from(begun(issue, start, issue.author))
    standing = Standing(phase=start.phase, priority=start.priority).model_copy(update=over)
    return fold(config, standing, recorded(issue.comments))


def begun(issue: Issue, start: Start, by: str) -> Decision:
    """Return *start* of *issue*, as the bot's login *by* keeps it, in the form of a decision."""
    return Decision(
        id="start",
        kind="start",
        by=by,
        at=issue.created_at,
        before=start.priority,
        after=start.phase,
        ended=start.ended,
        ended_on=start.ended_on,
    )


def start_of(config: Portfolio, issue: Issue, values: Mapping[str, BoardValue]) -> Start:
    """Return where *issue* stood when the bot first met it, as its status comment keeps it.

    A portfolio that is older than the bot has phases and priorities that nobody recorded. So
    at that first meeting the board is believed, then the labels, and without either it is the
    first phase; a card that is dragged later moves nothing. Where the bot has written already,
    or the issue is newer than the bot's time, neither board nor labels are believed. Only an
    issue that the bot opened itself, for an import, can be over from the start: anybody could
    close one of their own.
    """
    own = tuple(comment for comment in issue.comments if comment.own)
    kept = (read_status(comment.body) for comment in own)
    start = next((each for each in kept if each and find_phase(config, each.phase)), None)
    if start is not None:
        known = start.priority if start.priority in config.priorities else None
        return Start(
            phase=find_phase(config, start.phase) or start.phase,
            priority=known,
            ended=start.ended,
            ended_on=start.ended_on,
        )
    if own or not config.brings_along(issue.created_at):
        return _first_known(config, own)
    names = config.board.fields if config.board else {}
    mark = read_import(issue.body) if issue.own else None
    return Start(
        phase=_named_phase(config, _words(values, names.get("phase")))
        or _named_phase(config, _labelled(issue, config.labels.phase_prefix))
        or config.phase_ids()[0],
        priority=_named_priority(config, _words(values, names.get("priority")))
        or _named_priority(config, _labelled(issue, config.labels.priority_prefix)),
        ended=mark.ended if mark else None,
        ended_on=mark.ended_on if mark else None,
    )


def _first_known(config: Portfolio, own: tuple[Comment, ...]) -> Start:
    """Return the start as other comments of the bot's tell it, when the one that keeps it is gone.

    It is where the first recorded move began, else the gate that was told of first.
    """
    decisions = recorded(own)
    moves = [each.before for each in decisions if each.kind == "move" and each.before]
    gates = [mark.phase for each in own if (mark := read_gate(each.body)) is not None]
    steps = [each.before for each in decisions if each.kind == "priority"]
    known = (find_phase(config, word) for word in (*moves[:1], *gates[:1]))
    return Start(
        phase=next((phase for phase in known if phase), config.phase_ids()[0]),
        priority=steps[0] if steps and steps[0] in config.priorities else None,
    )


def recorded(comments: Iterable[Comment]) -> tuple[Decision, ...]:
    """Return the decisions that the bot's own answers record, in order."""
    answers = (read_answer(comment.body) for comment in comments if comment.own)
    return in_order(decision for answer in answers if answer for decision in answer.decisions)


def find_phase(config: Portfolio, word: str) -> str | None:
    """Return the id of the phase that *word* names: by id, name or alias, in any case."""
    return _find(word, {key: (p.name, *p.aliases) for key, p in config.phases.items()})


def find_priority(config: Portfolio, word: str) -> str | None:
    """Return the id of the priority that *word* names."""
    return _find(word, {key: (p.name, *p.aliases) for key, p in config.priorities.items()})


def find_route(config: Portfolio, word: str) -> str | None:
    """Return the id of the route that *word* names."""
    return _find(word, {key: (r.name, *r.aliases) for key, r in config.routes.items()})


def find_score_criterion(config: Portfolio, word: str) -> str | None:
    """Return the id of the criterion of the scoring that *word* names."""
    return _find(word, {key: (each.name,) for key, each in config.scoring.criteria.items()})


def find_group(config: Portfolio, word: str) -> str | None:
    """Return the id of the group that *word* names."""
    return _find(word, {key: (g.name, *g.aliases) for key, g in config.groups.items()})


def _find(word: str, names: dict[str, tuple[str, ...]]) -> str | None:
    wanted = _plain(word)
    for key, words in names.items():
        if wanted in {_plain(key), *map(_plain, words)}:
            return key
    return None


def _plain(word: str) -> str:
    return " ".join(word.casefold().replace("-", " ").split())


def _words(values: Mapping[str, BoardValue], field: str | None) -> tuple[str, ...]:
    value = values.get(field) if field else None
    return (value,) if isinstance(value, str) else ()


def _labelled(issue: Issue, prefix: str) -> tuple[str, ...]:
    return tuple(
        sorted(name[len(prefix) :] for name in issue.labels if prefix and name.startswith(prefix))
    )


def _named_phase(config: Portfolio, words: tuple[str, ...]) -> str | None:
    return next((found for word in words if (found := find_phase(config, word))), None)


def _named_priority(config: Portfolio, words: tuple[str, ...]) -> str | None:
    return next((found for word in words if (found := find_priority(config, word))), None)
