"""`portfolio-bot demo`: the story is played, and what came of it is left in a folder."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.load import load
from portfolio_bot.demo.leavings import leave
from portfolio_bot.demo.pages.site import REPORT_FOLDER
from portfolio_bot.demo.performance import MORNING, Performance, Tell
from portfolio_bot.demo.stage import Stage
from portfolio_bot.demo.story import Setting
from portfolio_bot.domain.messages import Message, Trusted, say


def play(setting: Setting, out: Path, echo: Callable[[str], None]) -> None:
    """Play the story of *setting* and leave report, cases and pages in *out*.

    *echo* takes each line that is told: one a step when standard output is a terminal, and at
    the end what there is and where to look. Raises `FailedRunError` and `OSError`.
    """
    words = Catalogue(load(setting.config).config.language, escape=str)

    def tell(message: Message) -> None:
        echo(words.text(message))

    performance = perform(setting, out, tell if sys.stdout.isatty() else _say_nothing)
    tell(
        say(
            "demo-done",
            initiatives=len(performance.numbers),
            events=len(performance.runs),
            requests=sum(len(run.requests) for run in performance.runs),
        )
    )
    for key, path in _places(performance).items():
        tell(say(f"demo-look-{key}", path=Trusted(str(out / path))))


def _places(performance: Performance) -> dict[str, str]:
    """Return where to look, in order: the words' key, and the file."""
    return {
        "index": "index.html",
        "report": f"{REPORT_FOLDER}/README.md",
        "ledger": max(performance.ledger),
        "requests": "requests.jsonl",
        "sandbox": "sandbox.json",
    }


def perform(setting: Setting, out: Path, tell: Tell) -> Performance:
    """Play the story, leave in *out* what came of it, and return the performance."""
    out.mkdir(parents=True, exist_ok=True)
    story = setting.story
    opening = datetime.combine(story.days[0].day, MORNING)
    with (
        TemporaryDirectory(prefix="demo-") as folder,
        Stage(
            Path(folder),
            setting.config,
            opening,
            seed=setting.seed,
            log=out / "requests.jsonl",
            repository=story.repository,
        ) as stage,
    ):
        performance = Performance(story, stage, tell)
        performance.play()
        leave(out, performance)
    return performance


def _say_nothing(_message: Message) -> None:
    """Stay quiet: what is piped is not watched."""
