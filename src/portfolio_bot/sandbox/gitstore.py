"""A real git repository, written as loose objects without starting a process.

The formats are git's own (gitrepository-layout(5) and the "Git Objects" chapter of Pro Git), so
that `git -C DIR log` reads what the sandbox wrote, and what is pushed into it as loose objects
is served.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

from portfolio_bot.sandbox.clock import moment_of, stamp
from portfolio_bot.sandbox.gitfolder import Folder, Keep, Memory

FILE_MODE = 0o100644
TREE_MODE = 0o40000


@dataclass(frozen=True, slots=True)
class Entry:
    """One name in a directory; `kind` is `blob`, `tree` or `commit` (a submodule)."""

    name: str
    mode: int
    oid: str

    @property
    def kind(self) -> str:
        """The kind of the object it points to."""
        return {TREE_MODE: "tree", 0o160000: "commit"}.get(self.mode, "blob")


@dataclass(frozen=True, slots=True)
class GitCommit:
    """A commit; `date` is the committer's, as `2026-01-31T08:00:00Z`."""

    oid: str
    tree: str
    parents: tuple[str, ...]
    author: tuple[str, str]
    committer: tuple[str, str]
    date: str
    message: str


class GitStore:
    """The objects and branches of one repository, at `path`.

    One that is made `unseen` stays in memory until somebody asks for its path.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._keep: Keep = Folder(path)
        self.signed: set[str] = set()
        self._objects: dict[str, tuple[str, bytes]] = {}
        self.commit_of = lru_cache(maxsize=None)(self._commit_of)

    @property
    def path(self) -> Path:
        """The folder, with all that is in the repository written into it."""
        if isinstance(self._keep, Memory):
            self._keep = self._keep.written(self._path)
        return self._path

    def create(self, default_branch: str, *, unseen: bool = False) -> None:
        """Make an empty bare repository whose HEAD is `default_branch`; an existing one stays."""
        if not unseen or self._path.exists():
            Folder(self.path).create(default_branch)
        elif not isinstance(self._keep, Memory):
            self._keep = Memory(default_branch)

    def branches(self) -> dict[str, str]:
        """Each branch's head, in the order of the names."""
        return dict(sorted(self._keep.heads().items()))

    def head(self, branch: str) -> str | None:
        """Return the commit that `branch` points to; None when there is no such branch."""
        return self._keep.head(branch)

    def set_head(self, branch: str, oid: str) -> None:
        """Point `branch` at a commit, making the branch if needed."""
        self._keep.set_head(branch, oid)

    def delete_head(self, branch: str) -> None:
        """Remove the branch."""
        self._keep.delete_head(branch)

    def read(self, oid: str) -> tuple[str, bytes]:
        """Return an object's kind and content. Raises KeyError when it is not here."""
        if oid not in self._objects:
            self._objects[oid] = self._load(oid)
        return self._objects[oid]

    def resolve(self, name: str) -> str | None:
        """Return the commit that a branch, with or without `refs/heads/`, or a full oid means."""
        head = self.head(name.removeprefix("refs/").removeprefix("heads/"))
        if head:
            return head
        try:
            return name if self.read(name)[0] == "commit" else None
        except KeyError:
            return None

    def entries(self, tree: str) -> list[Entry]:
        """Return what the directory `tree` holds, in git's order."""
        return list(_entries(self.read(tree)[1]))

    def find(self, commit: str, path: str) -> Entry | None:
        """Return the file or directory at `path` in `commit`; the root is the empty path."""
        entry = Entry("", TREE_MODE, self.commit_of(commit).tree)
        for name in [part for part in path.split("/") if part]:
            if entry.mode != TREE_MODE:
                return None
            below = {each.name: each for each in self.entries(entry.oid)}
            if name not in below:
                return None
            entry = below[name]
        return entry

    def history(self, commit: str, path: str = "") -> Iterator[GitCommit]:
        """Return the commits that changed `path`, newest first, along first parents."""
        current: str | None = commit
        while current:
            found = self.commit_of(current)
            parent = found.parents[0] if found.parents else None
            if not path or self.find(current, path) != (parent and self.find(parent, path)):
                yield found
            current = parent

    def commit(
        self,
        branch: str,
        message: str,
        changes: Mapping[str, bytes | None],
        author: tuple[str, str],
        date: str,
    ) -> str:
        """Commit `changes` (None deletes) on top of `branch`, which is made if needed."""
        parent = self.head(branch)
        root = self.commit_of(parent).tree if parent else None
        tree = self._apply(root, {tuple(p.split("/")): c for p, c in changes.items()})
        who = f"{author[0]} <{author[1]}> {int(moment_of(date).timestamp())} +0000"
        lines = [f"tree {tree or self.write('tree', b'')}"]
        lines += [f"parent {parent}"] if parent else []
        lines += [f"author {who}", f"committer {who}", "", message]
        oid = self.write("commit", "\n".join(lines).encode())
        self.set_head(branch, oid)
        return oid

    def files(self, commit: str) -> dict[str, Entry]:
        """Every file in `commit` by its path."""
        found = self.walk(self.commit_of(commit).tree)
        return {path: entry for path, entry in found if entry.mode != TREE_MODE}

    def walk(self, tree: str, prefix: str = "") -> Iterator[tuple[str, Entry]]:
        """Yield all that is below a directory by its path, each directory before its content."""
        for entry in self.entries(tree):
            yield prefix + entry.name, entry
            if entry.mode == TREE_MODE:
                yield from self.walk(entry.oid, f"{prefix}{entry.name}/")

    def write(self, kind: str, content: bytes) -> str:
        """Store an object and return its id."""
        whole = f"{kind} {len(content)}\0".encode() + content
        oid = hashlib.sha1(whole, usedforsecurity=False).hexdigest()
        self._keep.store(oid, whole)
        self._objects[oid] = (kind, content)
        return oid

    def _load(self, oid: str) -> tuple[str, bytes]:
        header, _, content = self._keep.load(oid).partition(b"\0")
        return header.split()[0].decode(), content

    def _commit_of(self, oid: str) -> GitCommit:
        return _parse_commit(oid, self.read(oid)[1].decode())

    def _apply(
        self, tree: str | None, changes: Mapping[tuple[str, ...], bytes | None]
    ) -> str | None:
        """Return the directory after `changes`; None when nothing is left in it."""
        entries = {entry.name: entry for entry in self.entries(tree)} if tree else {}
        below: dict[str, dict[tuple[str, ...], bytes | None]] = {}
        for (name, *rest), content in changes.items():
            if rest:
                below.setdefault(name, {})[tuple(rest)] = content
            elif content is not None:
                entries[name] = Entry(name, FILE_MODE, self.write("blob", content))
            elif name in entries and entries[name].mode != TREE_MODE:
                del entries[name]
        for name, inner in below.items():
            old = entries.get(name)
            folder = old.oid if old and old.mode == TREE_MODE else None
            if folder is None and not any(content is not None for content in inner.values()):
                continue
            entries.pop(name, None)
            oid = self._apply(folder, inner)
            if oid:
                entries[name] = Entry(name, TREE_MODE, oid)
        return self.write("tree", _tree_bytes(entries.values())) if entries else None


def _tree_bytes(entries: Iterable[Entry]) -> bytes:
    ordered = sorted(
        entries, key=lambda each: (each.name + "/" * (each.mode == TREE_MODE)).encode()
    )
    return b"".join(
        f"{each.mode:o} {each.name}\0".encode() + bytes.fromhex(each.oid) for each in ordered
    )


def _entries(content: bytes) -> Iterator[Entry]:
    position = 0
    while position < len(content):
        end = content.index(b"\0", position)
        mode, _, name = content[position:end].partition(b" ")
        position = end + 21
        yield Entry(name.decode(), int(mode, 8), content[end + 1 : position].hex())


def _parse_commit(oid: str, text: str) -> GitCommit:
    head, _, message = text.partition("\n\n")
    pairs = [line.partition(" ")[::2] for line in head.split("\n")]
    first = dict(reversed(pairs))
    author, _ = _person(first["author"])
    committer, seconds = _person(first["committer"])
    parents = tuple(value for key, value in pairs if key == "parent")
    return GitCommit(oid, first["tree"], parents, author, committer, seconds, message)


def _person(text: str) -> tuple[tuple[str, str], str]:
    name, _, rest = text.partition(" <")
    mail, _, when = rest.partition("> ")
    return (name, mail), stamp(datetime.fromtimestamp(int(when.split()[0]), UTC))
