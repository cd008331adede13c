"""Where a git repository's objects and branches are kept: in git's own files, or in memory.

The files are those of gitrepository-layout(5): loose objects, and a file for each branch.
"""

import zlib
from pathlib import Path
from typing import Protocol


class Keep(Protocol):
    """What is asked of either: objects by their ids, whole with their headers, and branches."""

    def heads(self) -> dict[str, str]:
        """Return each branch's commit."""

    def head(self, branch: str) -> str | None:
        """Return the commit that `branch` points to; None when there is no such branch."""

    def set_head(self, branch: str, oid: str) -> None:
        """Point `branch` at a commit, making the branch if needed."""

    def delete_head(self, branch: str) -> None:
        """Remove the branch."""

    def load(self, oid: str) -> bytes:
        """Return an object. Raises KeyError when it is not here."""

    def store(self, oid: str, whole: bytes) -> None:
        """Keep an object."""


class Folder:
    """A bare repository in a folder, which git can read and write too."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._branches = path / "refs" / "heads"

    def create(self, default_branch: str) -> None:
        """Make an empty repository whose HEAD is `default_branch`; an existing one stays."""
        for folder in ("objects", "refs/heads", "refs/tags"):
            (self._path / folder).mkdir(parents=True, exist_ok=True)
        (self._path / "HEAD").write_text(f"ref: refs/heads/{default_branch}\n")
        (self._path / "config").write_text("[core]\n\trepositoryformatversion = 0\n\tbare = true\n")

    def heads(self) -> dict[str, str]:
        """Return each branch's commit."""
        return {
            path.relative_to(self._branches).as_posix(): path.read_text().strip()
            for path in self._branches.rglob("*")
            if path.is_file()
        }

    def head(self, branch: str) -> str | None:
        """Return the commit that `branch` points to; None when there is no such branch."""
        path = self._branches / branch
        inside = branch and ".." not in path.parts and not branch.startswith("/")
        return path.read_text().strip() if inside and path.is_file() else None

    def set_head(self, branch: str, oid: str) -> None:
        """Point `branch` at a commit, making the branch if needed."""
        path = self._branches / branch
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{oid}\n")

    def delete_head(self, branch: str) -> None:
        """Remove the branch."""
        (self._branches / branch).unlink()

    def load(self, oid: str) -> bytes:
        """Return an object. Raises KeyError when it is not here."""
        path = self._object(oid)
        if not oid.isalnum() or not path.is_file():
            raise KeyError(oid)
        return zlib.decompress(path.read_bytes())

    def store(self, oid: str, whole: bytes) -> None:
        """Keep an object, as a loose one."""
        path = self._object(oid)
        if not path.exists():
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(zlib.compress(whole, 1))

    def _object(self, oid: str) -> Path:
        return self._path / "objects" / oid[:2] / oid[2:]


class Memory:
    """A repository that nobody but this process looks into, which spares the files."""

    def __init__(self, default_branch: str) -> None:
        self._default_branch = default_branch
        self._heads: dict[str, str] = {}
        self._objects: dict[str, bytes] = {}

    def heads(self) -> dict[str, str]:
        """Return each branch's commit."""
        return dict(self._heads)

    def head(self, branch: str) -> str | None:
        """Return the commit that `branch` points to; None when there is no such branch."""
        return self._heads.get(branch)

    def set_head(self, branch: str, oid: str) -> None:
        """Point `branch` at a commit, making the branch if needed."""
        self._heads[branch] = oid

    def delete_head(self, branch: str) -> None:
        """Remove the branch."""
        del self._heads[branch]

    def load(self, oid: str) -> bytes:
        """Return an object. Raises KeyError when it is not here."""
        return self._objects[oid]

    def store(self, oid: str, whole: bytes) -> None:
        """Keep an object."""
        self._objects[oid] = whole

    def written(self, path: Path) -> Folder:
        """Write all of it into a folder, and return that."""
        folder = Folder(path)
        folder.create(self._default_branch)
        for oid, whole in self._objects.items():
            folder.store(oid, whole)
        for branch, oid in self._heads.items():
            folder.set_head(branch, oid)
        return folder
