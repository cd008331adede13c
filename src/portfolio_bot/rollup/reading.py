"""`deling.json` -> what can be read of it: older, newer or damaged, and never more than is known.

Unknown keys are left behind, so that nothing is passed on that this version does not know to
be for others. No fault is told in the file's own words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from portfolio_bot.domain.config import Share
from portfolio_bot.domain.frozen import Frozen
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.open_needs import read_open_need
from portfolio_bot.report.files.sharing import (
    SHARED_VERSION,
    Shared,
    SharedDue,
    SharedFigures,
    SharedInitiative,
    SharedPhase,
    Withheld,
    figures_of,
)

LARGEST = 1e12

_Model = TypeVar("_Model", bound=BaseModel)


class Read(Frozen):
    """What was read of one portfolio.

    Without ``data``, ``problem`` says why. ``remarks`` tell what of it could not be read.
    """

    data: Shared | None = None
    problem: Message | None = None
    remarks: tuple[Message, ...] = ()


def read_shared(text: str) -> Read:
    """Read what can be read of a portfolio's *text*."""
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        return Read(problem=say("rollup-damaged"))
    version = whole.get("schema") if isinstance(whole, dict) else None
    share = whole.get("share") if isinstance(whole, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or not isinstance(share, str):
        return Read(problem=say("rollup-damaged"))
    if share not in get_args(Share):
        return Read(problem=say("rollup-unknown-share"))
    if share == "nothing":
        return Read(problem=say("rollup-withheld"))
    return _told(whole, version, share)


def _told(whole: Mapping[str, Any], version: int, share: str) -> Read:
    listed = _list(whole, "initiatives") if share == "initiatives" else []
    withheld = tuple(key for key in get_args(Withheld) if key in _list(whole, "withheld"))
    found = [_initiative(each, withheld) for each in listed]
    initiatives = tuple(each for each in found if each is not None)
    lost = len(found) - len(initiatives)
    figures = _known(SharedFigures, whole.get("figures"))
    if figures is None and initiatives and not lost:
        figures = figures_of(initiatives, withheld)
    data = _known(Shared, {key: whole.get(key) for key in ("schema", "share", "as_of")})
    name = whole.get("portfolio")
    if figures is None or data is None:
        problem = say("rollup-newer-unread" if version > SHARED_VERSION else "rollup-damaged")
        return Read(problem=problem)
    asked_for = map(read_open_need, _list(whole, "asked_for"))
    phases = (_known(SharedPhase, each) for each in _list(whole, "phases"))
    changes = {
        "portfolio": name if isinstance(name, str) else None,
        "withheld": withheld,
        "figures": figures,
        "phases": tuple(each for each in phases if each is not None),
        "asked_for": tuple(each for each in asked_for if each is not None),
        "initiatives": initiatives,
    }
    return Read(data=data.model_copy(update=changes), remarks=_remarks(version, share, lost))


def _remarks(version: int, share: str, lost: int) -> tuple[Message, ...]:
    remarks = []
    if version > SHARED_VERSION:
        remarks.append(say("rollup-newer"))
    if version < SHARED_VERSION:
        remarks.append(say("rollup-older"))
    if lost:
        remarks.append(say("rollup-lost", count=lost))
    if share == "figures":
        remarks.append(say("rollup-figures-only"))
    return tuple(remarks)


def _initiative(data: object, withheld: tuple[Withheld, ...]) -> SharedInitiative | None:
    """Read an initiative; what the portfolio says to withhold is left out here as well."""
    if not isinstance(data, dict):
        return None
    due = tuple(_known(SharedDue, each) for each in _list(data, "due"))
    found = _known(SharedInitiative, {**data, "due": ()})
    if found is None or None in due:
        return None
    return found.model_copy(update={"due": due, **dict.fromkeys(withheld)})


def _known(model: type[_Model], data: object) -> _Model | None:
    """Read *data* as *model*, unknown keys aside; None when it cannot be."""
    if not isinstance(data, dict):
        return None
    if any(_beyond(each) for each in data.values()):
        return None
    names = {field.alias or name for name, field in model.model_fields.items()}
    try:
        return model.model_validate({key: data[key] for key in names & data.keys()})
    except ValidationError:
        return None


def _beyond(value: object) -> bool:
    """Tell a number that nothing here can be: not finite, or too large to add up."""
    return isinstance(value, int | float) and not -LARGEST <= value <= LARGEST


def _list(data: Mapping[str, Any], key: str) -> list[Any]:
    found = data.get(key)
    return found if isinstance(found, list) else []
