"""A story as data: who sends in what, and what people do on which day."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple

import yaml
from pydantic import model_validator

from portfolio_bot.domain.frozen import Frozen

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

Answers = dict[str, str | tuple[str, ...]]

_VERBS = (
    *("send", "edit", "at", "mend", "passes"),
    *("open", "label", "tick", "drag", "part", "close", "sweep", "report"),
)


class Proposal(Frozen):
    """An initiative as its form was first sent in. ``answers`` are keyed by field id."""

    title: str
    by: str
    answers: Answers


class Remark(Frozen):
    """A comment's author and text."""

    by: str
    says: str


class Step(Frozen):
    """One thing that happens. Exactly one of the verbs is set; each names a proposal by its key.

    ``send`` sends the form in; ``edit`` gives it new ``answers``; ``at``
    comments there, and ``id`` names the comment so that ``mend`` may edit it. ``passes`` plays
    the remarks that a gate needs, the first introduced by ``says``. ``open`` opens an issue that is
    no initiative, with the title ``says``, as a sub-issue ``of`` a proposal; ``close`` may name
    it by its key. ``label`` puts ``labels`` on and takes those in ``without`` off. ``tick`` clicks
    the ``boxes`` of those criteria in the checklist, ``drag`` drags the card ``to`` another column,
    ``part`` makes the issue a sub-issue ``of`` another's, and ``close`` closes it, all by hand.
    ``sweep`` lets the bot look over everything, and ``report`` publishes the weekly report as of
    that day.
    """

    send: str | None = None
    edit: str | None = None
    at: str | None = None
    mend: str | None = None
    passes: str | None = None
    tick: str | None = None
    drag: str | None = None
    open: str | None = None
    label: str | None = None
    part: str | None = None
    close: str | None = None
    sweep: Literal[True] | None = None
    report: date | None = None
    by: str = ""
    says: str = ""
    id: str | None = None
    gate: str | None = None
    boxes: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    without: tuple[str, ...] = ()
    to: str = ""
    of: str = ""
    answers: Answers = {}
    reason: Literal["completed", "not_planned"] = "completed"

    @model_validator(mode="after")
    def _does_one_thing(self) -> Step:
        if len(self.verbs()) != 1:
            raise ValueError(f"a step does one thing, not {self.verbs()}")
        return self

    def verbs(self) -> tuple[str, ...]:
        """Return the verbs that are set."""
        return tuple(name for name in _VERBS if getattr(self, name) is not None)


class Day(Frozen):
    """What happens on one day, in order."""

    day: date
    steps: tuple[Step, ...]


class Highlight(Frozen):
    """Something worth looking at in the case of a proposal."""

    at: str
    says: str


class Story(Frozen):
    """The whole of it. ``gates`` has, by phase, the remarks that see a case out of it."""

    repository: str
    proposals: dict[str, Proposal]
    gates: dict[str, tuple[Remark, ...]]
    days: tuple[Day, ...]
    highlights: tuple[Highlight, ...]


class Setting(NamedTuple):
    """Where a story of a *preset* plays: the configuration, GitHub as it begins, and the story."""

    preset: str
    config: Path
    seed: Path
    story: Story


STORIES = Path(__file__).parent / "stories"
MODEL = "digdir"


def presets() -> tuple[str, ...]:
    """Return the presets of which there is a story, the model organisation's first."""
    found = sorted(each.name for each in STORIES.iterdir() if each.is_dir())
    return tuple(sorted(found, key=lambda name: name != MODEL))


def setting(preset: str = MODEL) -> Setting:
    """Return the setting of the story of *preset*, one of `presets`."""
    folder = STORIES / preset
    told = {**_read(folder / "proposals.yml"), **_read(folder / "story.yml")}
    return Setting(
        preset, folder / "portfolio.yml", folder / "seed.yml", Story.model_validate(told)
    )


def _read(path: Path) -> dict[str, object]:
    found: dict[str, object] = yaml.load(path.read_text("utf-8"), _Loader)  # noqa: S506 - it is safe
    return found
