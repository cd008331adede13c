"""What GitHub shall show of a case, and what must change for it to be so.

Every run compares the whole of it, so an event that came twice changes nothing, and one
that was carried out by half is completed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.comments.status import is_complete
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.effects import AddLabels, Effect, PutOnBoard, RemoveLabels, SetBoardField
from portfolio_bot.domain.initiative.reading import Initiative
from portfolio_bot.domain.snapshot import Board, BoardField, BoardValue, Snapshot
from portfolio_bot.domain.values import IssueLink, Objective

_SHOWN = 60


def board_effects(
    config: Portfolio,
    snapshot: Snapshot,
    case: Case,
    before: Initiative | None = None,
    *,
    leave: frozenset[str] = frozenset(),
) -> Iterator[Effect]:
    """Put the case on the board and keep the configured fields in step, but for those of *leave*.

    A value is cleared only when it is that of an answer which the edit from *before* took
    out: what people have set on the board by hand is theirs.
    """
    board = snapshot.board
    if board is None or config.board is None:
        return
    if board.item is None:
        yield PutOnBoard(board=board.id)
    for source, name in config.board.fields.items():
        field = board.fields.get(name)
        if field is None or source in leave:
            continue
        shown, value = board.values.get(name), _fitting(field, board_value(config, case, source))
        earlier = _fitting(field, _answer(before, source)) if before is not None else None
        if value != shown and (value is not None or shown == earlier):
            yield SetBoardField(board=board.id, field=field, value=value)


def board_trouble(config: Portfolio, board: Board, case: Case) -> tuple[str, ...]:
    """Return the names of configured fields, or options, that the board does not have."""
    names = config.board.fields if config.board else {}
    lacking: list[str] = []
    for source, name in names.items():
        field, value = board.fields.get(name), board_value(config, case, source)
        if field is None:
            lacking.append(name)
        elif value is not None and _fitting(field, value) is None:
            lacking.append(f"{name}: {str(value)[:_SHOWN]}")
    return tuple(lacking)


def label_effects(config: Portfolio, snapshot: Snapshot, case: Case) -> Iterator[Effect]:
    """Keep the labels in step: those that are ours and do not hold are removed.

    GitHub does not tell labels apart by case, so neither does this.
    """
    wanted = {name.casefold(): name for name in _labels(config, case)}
    present = {name.casefold(): name for name in snapshot.issue.labels}
    ours = {name.casefold() for name in every_label(config)}
    if lacking := tuple(name for key, name in wanted.items() if key not in present):
        yield AddLabels(names=lacking, colour=config.labels.colour)
    extra = sorted(key for key in present if key in ours and key not in wanted)
    if extra:
        yield RemoveLabels(names=tuple(present[key] for key in extra))


def every_label(config: Portfolio) -> tuple[str, ...]:
    """Return the names of all labels that the bot may set."""
    labels = config.labels
    return (
        labels.initiative,
        labels.incomplete,
        labels.on_hold,
        labels.stopped,
        labels.bound,
        *(label_name(labels.phase_prefix, phase.name) for phase in config.phases.values()),
        *(label_name(labels.priority_prefix, each.name) for each in config.priorities.values()),
        *(label_name(labels.route_prefix, route.name) for route in config.routes.values()),
    )


def label_name(prefix: str, name: str) -> str:
    """Join a label's name; GitHub takes 50 characters."""
    return (prefix + name)[:50].rstrip()


def progress(config: Portfolio, case: Case) -> float | None:
    """Return how much of the key results is reached, in per cent; None without any."""
    results = [
        result
        for objective in case.initiative.objectives(config)
        for result in objective.key_results
    ]
    if not results:
        return None
    return float(round(100 * sum(result.done for result in results) / len(results)))


def board_value(config: Portfolio, case: Case, source: str) -> BoardValue | None:
    """Return what the board field of *source* shall show; None to leave it alone."""
    if source == "phase":
        return config.phases[case.standing.phase].name
    if source == "priority":
        priority = config.priorities.get(case.standing.priority or "")
        return priority.name if priority else None
    if source == "progress":
        return progress(config, case)
    return _answer(case.initiative, source)


def _answer(initiative: Initiative, source: str) -> BoardValue | None:
    """Return the answer to the field *source* as a board can show it."""
    value = initiative.values.get(source)
    if value is None or isinstance(value, str | float | date):
        return value
    return ", ".join(_word(each) for each in value if not isinstance(each, Objective)) or None


def _word(part: str | IssueLink) -> str:
    return part if isinstance(part, str) else f"{part.repository or ''}#{part.number}"


def _fitting(field: BoardField, value: BoardValue | None) -> BoardValue | None:
    """Return *value* as *field* takes it, or None when it cannot."""
    match field.kind, value:
        case "single_select", str():
            folded = {name.casefold(): name for name in field.options}
            return folded.get(value.casefold())
        case "text", str():
            return value.encode()[:1024].decode(errors="ignore")
        case ("number", float()) | ("date", date()):
            return value
        case _:
            return None


def _labels(config: Portfolio, case: Case) -> tuple[str, ...]:
    labels, standing = config.labels, case.standing
    wanted = [
        labels.initiative,
        label_name(labels.phase_prefix, config.phases[standing.phase].name),
    ]
    lacks = not is_complete(config, case) and standing.stopped is None
    if lacks and not standing.over_at_start:
        wanted.append(labels.incomplete)
    if standing.on_hold:
        wanted.append(labels.on_hold)
    if standing.stopped:
        wanted.append(labels.stopped)
    if standing.bound:
        wanted.append(labels.bound)
    if standing.priority in config.priorities:
        name = config.priorities[standing.priority].name
        wanted.append(label_name(labels.priority_prefix, name))
    if standing.route in config.routes:
        wanted.append(label_name(labels.route_prefix, config.routes[standing.route].name))
    return tuple(wanted)
