"""The reports of the three agencies, as they stand in the folder beside."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.config import EditionKind
from portfolio_bot.domain.effects import as_bytes
from portfolio_bot.report.model import build_report
from portfolio_bot.report.render import render
from tests.golden.agency import Described, config_of, read_agency, snapshot_of
from tests.golden.large import AS_OF, large_agency

FOLDER = Path(__file__).parent / "reports"
EDITIONS: dict[str, tuple[EditionKind, ...]] = {
    "liten": ("weekly", "monthly"),
    "stor": ("weekly", "tertial"),
    "nynorsk": ("weekly", "monthly"),
}
HOW = "write the reports anew, and read them: .venv/bin/python -m tests.golden"


def agency_named(name: str) -> Described:
    """Return an agency; the large one is made up, the others stand in files."""
    return large_agency() if name == "stor" else read_agency(name)


@cache
def files_of(name: str) -> dict[str, str]:
    """Render all editions of an agency: file name -> text."""
    agency = agency_named(name)
    config, snapshot = config_of(agency), snapshot_of(agency)
    files: dict[str, str | bytes] = {}
    for edition in EDITIONS[name]:
        report = build_report(config, snapshot, AS_OF, edition)
        files |= render(config, report, Catalogue(config.language))
    texts = {path: as_bytes(files[path]).decode() for path in files if not path.endswith(".xlsx")}
    return {Path(path).name: text for path, text in texts.items()}


def kept(name: str) -> Iterator[tuple[Path, str]]:
    """Return the files that are kept, pages and pictures, with what they shall hold."""
    for file, text in sorted(files_of(name).items()):
        if file.endswith((".md", ".svg")):
            yield FOLDER / name / file, text
