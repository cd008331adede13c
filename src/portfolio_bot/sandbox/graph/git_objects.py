"""Branches, commits, directories and files."""

from dataclasses import dataclass
from typing import ClassVar

from portfolio_bot.sandbox.clock import moment_of, stamp
from portfolio_bot.sandbox.gitstore import TREE_MODE, Entry, GitCommit
from portfolio_bot.sandbox.graph.registry import Args, Context, constant, resolves
from portfolio_bot.sandbox.ids import content_of, node_id
from portfolio_bot.sandbox.model import Repository, User

MAX_TEXT = 512_000
"""The bytes above which GitHub cuts a blob's text."""


@dataclass(frozen=True, slots=True)
class Branch:
    """A branch, where `name` is without `refs/heads/`."""

    graphql_type: ClassVar[str] = "Ref"
    repository: Repository
    name: str

    @property
    def id(self) -> str:
        """The node id, from which the branch is found again."""
        content = f"{self.repository.name_with_owner}:{self.name}"
        return node_id("REF", content.encode())


@dataclass(frozen=True, slots=True)
class GitObject:
    """A commit, directory or file of a repository, by its object id."""

    repository: Repository
    graphql_type: str
    oid: str

    @property
    def id(self) -> str:
        """The node id, from which the object is found again."""
        prefix = {"Commit": "C", "Tree": "TR", "Blob": "B"}[self.graphql_type]
        return node_id(prefix, f"{self.repository.name_with_owner}:{self.oid}".encode())


@dataclass(frozen=True, slots=True)
class PathEntry:
    """What stands at a path."""

    repository: Repository
    path: str
    name: str
    mode: int
    type: str
    oid: str

    @classmethod
    def of(cls, repository: Repository, path: str, entry: Entry) -> "PathEntry":
        """Wrap what git has at the path."""
        return cls(repository, path, entry.name, entry.mode, entry.kind, entry.oid)


_KINDS = {"commit": "Commit", "tree": "Tree", "blob": "Blob"}

constant("prefix", "Ref", value="refs/heads/")


def git_node(context: Context, identifier: str) -> Branch | GitObject | None:
    """Find a branch or git object by its node id."""
    home, _, name = content_of(identifier).decode(errors="replace").partition(":")
    repository = context.world.repository(*home.split("/", 1)) if "/" in home else None
    if repository is None or not name:
        return None
    if identifier.startswith("REF_"):
        return Branch(repository, name) if repository.git.head(name) else None
    return wrapped(repository, name)


def wrapped(repository: Repository, oid: str) -> GitObject | None:
    """Wrap the object of that id; None when there is none."""
    try:
        return GitObject(repository, _KINDS[repository.git.read(oid)[0]], oid)
    except KeyError:
        return None


@resolves("defaultBranchRef", "Repository")
def _default_branch(source: Repository, _context: Context, _args: Args) -> Branch | None:
    return _branch(source, source.default_branch)


@resolves("ref", "Repository")
def _ref(source: Repository, _context: Context, args: Args) -> Branch | None:
    name = args["qualifiedName"]
    if name.startswith("refs/") and not name.startswith("refs/heads/"):
        return None
    return _branch(source, name.removeprefix("refs/heads/"))


def _branch(repository: Repository, name: str) -> Branch | None:
    return Branch(repository, name) if repository.git.head(name) else None


@resolves("refs", "Repository")
def _refs(source: Repository, _context: Context, args: Args) -> list[Branch]:
    if not args["refPrefix"].startswith("refs/heads/"):
        return []
    start = args["refPrefix"].removeprefix("refs/heads/")
    return [Branch(source, name) for name in source.git.branches() if name.startswith(start)]


@resolves("target", "Ref")
def _target(source: Branch, _context: Context, _args: Args) -> GitObject | None:
    return wrapped(source.repository, source.repository.git.head(source.name) or "")


@resolves("object", "Repository")
def _object(source: Repository, _context: Context, args: Args) -> GitObject | None:
    """Answer an oid, or an expression: a branch, an oid, or either with `:path`."""
    if args.get("oid"):
        return wrapped(source, args["oid"])
    expression = args.get("expression") or ""
    name, colon, path = expression.partition(":")
    name = source.default_branch if name == "HEAD" else name
    commit = source.git.resolve(name)
    if commit is None or not colon:
        return wrapped(source, commit or expression)
    found = source.git.find(commit, path)
    return wrapped(source, found.oid) if found else None


@resolves("abbreviatedOid", "Commit", "Tree", "Blob")
def _short(source: GitObject, _context: Context, _args: Args) -> str:
    return source.oid[:7]


@resolves("commitUrl", "Commit", "Tree", "Blob")
@resolves("url", "Commit")
def _commit_url(source: GitObject, _context: Context, _args: Args) -> str:
    return f"{source.repository.url}/commit/{source.oid}"


def _commit(source: GitObject) -> GitCommit:
    return source.repository.git.commit_of(source.oid)


@resolves("committedDate", "Commit")
@resolves("authoredDate", "Commit")
def _committed_date(source: GitObject, _context: Context, _args: Args) -> str:
    return _commit(source).date


@resolves("message", "Commit")
def _message(source: GitObject, _context: Context, _args: Args) -> str:
    return _commit(source).message


@resolves("messageHeadline", "Commit")
def _headline(source: GitObject, _context: Context, _args: Args) -> str:
    return _commit(source).message.split("\n", 1)[0]


@resolves("messageBody", "Commit")
def _message_body(source: GitObject, _context: Context, _args: Args) -> str:
    return _commit(source).message.partition("\n")[2].strip("\n")


@resolves("author", "Commit")
def _author(source: GitObject, context: Context, _args: Args) -> Args:
    return _git_actor(context, _commit(source), _commit(source).author)


@resolves("committer", "Commit")
def _committer(source: GitObject, context: Context, _args: Args) -> Args:
    return _git_actor(context, _commit(source), _commit(source).committer)


def _git_actor(context: Context, commit: GitCommit, who: tuple[str, str]) -> Args:
    return {"name": who[0], "email": who[1], "date": commit.date, "user": author_of(context, who)}


def author_of(context: Context, who: tuple[str, str]) -> User | None:
    """Find the person whose no-reply address this is."""
    login = who[1].partition("@")[0].partition("+")[2]
    found = context.world.users.get(login.lower())
    return None if found is None or found.is_bot else found


@resolves("parents", "Commit")
def _parents(source: GitObject, _context: Context, _args: Args) -> list[GitObject]:
    return [GitObject(source.repository, "Commit", oid) for oid in _commit(source).parents]


@resolves("tree", "Commit")
def _tree(source: GitObject, _context: Context, _args: Args) -> GitObject:
    return GitObject(source.repository, "Tree", _commit(source).tree)


@resolves("signature", "Commit")
def _signature(source: GitObject, _context: Context, _args: Args) -> "Signature | None":
    signed = source.oid in source.repository.git.signed
    return Signature(_commit(source).committer[1]) if signed else None


@dataclass(frozen=True, slots=True)
class Signature:
    """GitHub's own signature on a commit that was made through it."""

    email: str
    graphql_type: ClassVar[str] = "GpgSignature"
    is_valid: ClassVar[bool] = True
    signer: ClassVar[None] = None
    state: ClassVar[str] = "VALID"
    was_signed_by_git_hub: ClassVar[bool] = True


@resolves("file", "Commit")
def _file(source: GitObject, _context: Context, args: Args) -> PathEntry | None:
    found = source.repository.git.find(source.oid, args["path"])
    return PathEntry.of(source.repository, args["path"], found) if found and found.name else None


@resolves("history", "Commit")
def _history(source: GitObject, _context: Context, args: Args) -> list[GitObject]:
    since, until = (stamp(moment_of(args[k])) if args.get(k) else None for k in ("since", "until"))
    return [
        GitObject(source.repository, "Commit", commit.oid)
        for commit in source.repository.git.history(source.oid, args.get("path") or "")
        if (since is None or commit.date >= since) and (until is None or commit.date <= until)
    ]


@resolves("entries", "Tree")
def _entries(source: GitObject, _context: Context, _args: Args) -> list[PathEntry]:
    """List the directory; GitHub's paths are from the root, these from the directory."""
    git = source.repository.git
    return [PathEntry.of(source.repository, each.name, each) for each in git.entries(source.oid)]


@resolves("object", "TreeEntry")
def _entry_object(source: PathEntry, _context: Context, _args: Args) -> GitObject | None:
    return wrapped(source.repository, source.oid)


@resolves("size", "TreeEntry")
def _size(source: PathEntry, _context: Context, _args: Args) -> int:
    is_tree = source.mode == TREE_MODE
    return 0 if is_tree else len(source.repository.git.read(source.oid)[1])


def _bytes(source: GitObject) -> bytes:
    return source.repository.git.read(source.oid)[1]


@resolves("byteSize", "Blob")
def _byte_size(source: GitObject, _context: Context, _args: Args) -> int:
    return len(_bytes(source))


@resolves("isBinary", "Blob")
def _is_binary(source: GitObject, _context: Context, _args: Args) -> bool:
    return is_binary(_bytes(source))


def is_binary(content: bytes) -> bool:
    """Tell whether the content is no text."""
    return b"\0" in content[:8000]


@resolves("isTruncated", "Blob")
def _is_truncated(source: GitObject, _context: Context, _args: Args) -> bool:
    return len(_bytes(source)) > MAX_TEXT


@resolves("text", "Blob")
def _text(source: GitObject, _context: Context, _args: Args) -> str | None:
    content = _bytes(source)
    return None if is_binary(content) else content[:MAX_TEXT].decode(errors="replace")
