"""What is asked of git: a text from the history, two changes brought together, our own commit."""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory


def text_of(folder: Path, oid: str) -> str | None:
    """Return the text that the repository at *folder* keeps under *oid*; None without one."""
    return _asked("-C", str(folder), "cat-file", "blob", oid)


def merged(mine: str, base: str, theirs: str) -> str | None:
    """Bring together what *mine* and *theirs* have changed of *base*; None when they contend."""
    with TemporaryDirectory() as folder:
        paths = [Path(folder, name) for name in ("mine", "base", "theirs")]
        for path, text in zip(paths, (mine, base, theirs), strict=True):
            path.write_text(text, "utf-8", newline="")
        return _asked("merge-file", "--stdout", *map(str, paths))


def own_commit() -> str | None:
    """Return the commit of the clone that this program runs from; None when it runs from none."""
    home = Path(__file__).parents[4]
    if not (home / ".git").exists():
        return None
    head = _asked("-C", str(home), "rev-parse", "HEAD")
    return head.strip() if head else None


def _asked(*args: str) -> str | None:
    """Return what git prints; None when it refuses, or is not there."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed words, paths and object ids
            ["git", *args],  # noqa: S607 - the user's own git
            capture_output=True,
            check=False,
        )
        return done.stdout.decode("utf-8") if done.returncode == 0 else None
    except (OSError, UnicodeDecodeError):
        return None
