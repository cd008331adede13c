"""Ledgers on disk and on GitHub, and somebody who notes what is told of them."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from portfolio_bot.app.ledgers import collect
from portfolio_bot.calls.ledger.asking import Teller
from portfolio_bot.calls.ledger.source import Source, configuration, find
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.domain.ledger.line import Recorded
from tests.domain.ledger.book import file_of, recorded
from tests.journeys.scene import CONFIG, opened, patient_shop, say, stage

GIVEN = (recorded(1, reason="Vent"), recorded(2), recorded(3, issue=8))


@dataclass
class Notes:
    """What was told: results, and what went wrong."""

    out: list[str] = field(default_factory=list)
    err: list[str] = field(default_factory=list)

    def teller(self, *, quiet: bool = False) -> Teller:
        """Return who tells it here."""
        return Teller(self.out.append, self.err.append, quiet=quiet)


def shelf(folder: Path, given: Iterable[Recorded] = GIVEN) -> Path:
    """Put a ledger with *given* into a folder below *folder*, and return that."""
    file = file_of(given)
    path = folder / file.path
    path.parent.mkdir(parents=True)
    path.write_bytes(file.data)
    return path.parent


def local(folder: Path, **details: object) -> Source:
    """Return the source that reads *folder* on a machine without any configuration."""
    asked: dict[str, Any] = {"env": {"GITHUB_WORKSPACE": str(folder)}, "folder": folder}
    return Source(**{**asked, **details})


def configured(folder: Path) -> Path:
    """Write the agency's configuration into *folder*."""
    path = folder / "portfolio.yml"
    path.write_text(CONFIG, "utf-8")
    return path


@contextmanager
def archived(folder: Path, *texts: str) -> Iterator[tuple[Stage, Source]]:
    """Let a case be decided on, and all of it be collected; give the source that reads it."""
    with stage(folder) as scene:
        number = opened(scene)
        for text in texts:
            say(scene, "leder", number, text)
        source = Source(
            env={"GITHUB_TOKEN": BOT_TOKEN},
            config=folder / "portfolio.yml",
            repository=REPOSITORY,
            api_url=scene.sandbox.url,
        )
        with patient_shop(scene, []) as shop:
            collect(shop, recorded_at(source))
        yield scene, source


def recorded_at(source: Source) -> tuple[Recorded, ...]:
    """Return what the issues record."""
    asked = replace(source, against_issues=True)
    return find(asked, configuration(asked)).recorded or ()
