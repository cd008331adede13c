"""What must hold before there is a release, and what it is to say.

The release workflow calls it with the tag that was pushed. It writes the release's notes, and
tells the workflow by its outputs which major tag there is, whether that is to move, and whether
this is the latest release.
"""

import argparse
import os
import re
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
DECLARED = Path("src/portfolio_bot/__init__.py")
CHANGELOG = Path("CHANGELOG.md")

_TAG = re.compile(r"v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
_VERSION = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)
_SECTION = re.compile(r"^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?$", re.MULTILINE)


class ReleaseError(Exception):
    """Why there can be no release; the message says what to change."""


class Release(NamedTuple):
    """A release to be: `leads` its major version, and is the `latest` of all, or is not."""

    major: str
    leads: bool
    latest: bool
    notes: str

    def outputs(self) -> str:
        """Return what the workflow is told, as lines of its outputs."""
        leads, latest = (str(each).lower() for each in (self.leads, self.latest))
        return f"major={self.major}\nleads={leads}\nlatest={latest}\n"


def prepare(tag: str, root: Path, tags: Sequence[str]) -> Release:
    """Return the release that *tag* stands for, in the checkout *root* with all its *tags*.

    Raises `ReleaseError`.
    """
    wanted = _numbers(tag)
    if wanted is None:
        raise ReleaseError(f"{tag} is no tag of a release; write it as v1.2.3")
    version = tag.removeprefix("v")
    declared = _VERSION.search((root / DECLARED).read_text("utf-8"))
    if declared is None or declared[1] != version:
        found = declared[1] if declared else "nothing"
        raise ReleaseError(f"{DECLARED} declares {found}, and the tag is {tag}")
    notes = notes_of((root / CHANGELOG).read_text("utf-8"), version)
    newer = [each for each in map(_numbers, tags) if each is not None and each > wanted]
    leads = wanted[0] not in {each[0] for each in newer}
    return Release(f"v{wanted[0]}", leads, not newer, notes)


def notes_of(changelog: str, version: str) -> str:
    """Return what the changelog says of a version. Raises `ReleaseError`."""
    parts = _SECTION.split(changelog)[1:]
    sections = {
        name: (day, text.strip())
        for name, day, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True)
    }
    if sections.get("Unreleased", ("", ""))[1]:
        raise ReleaseError(f"{CHANGELOG} has something under [Unreleased] that is to be released")
    day, text = sections.get(version, ("", ""))
    if not day or not text:
        raise ReleaseError(f"{CHANGELOG} has no section [{version}] with a date and a text")
    return text + "\n"


def _numbers(tag: str) -> tuple[int, ...] | None:
    found = _TAG.fullmatch(tag)
    return tuple(map(int, found.groups())) if found else None


def _tags(root: Path) -> list[str]:
    command = ["git", "-C", str(root), "tag", "--list"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603
    return done.stdout.split()


def main(words: Sequence[str]) -> int:
    """Check the tag; write notes and outputs, or say on standard error what is wrong."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tag")
    parser.add_argument("--notes", type=Path, required=True, help="where the notes are written")
    given = parser.parse_args(words)
    try:
        release = prepare(given.tag, ROOT, _tags(ROOT))
    except ReleaseError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    given.notes.parent.mkdir(parents=True, exist_ok=True)
    given.notes.write_text(release.notes, "utf-8")
    with Path(os.environ["GITHUB_OUTPUT"]).open("a", encoding="utf-8") as outputs:
        outputs.write(release.outputs())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
