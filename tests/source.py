"""What the syntax trees of the package say: imports, function lengths, touches of the world."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[1]
PACKAGE = "portfolio_bot"
SOURCE = ROOT / "src" / PACKAGE
MODULES = sorted(SOURCE.rglob("*.py"))

Function = ast.FunctionDef | ast.AsyncFunctionDef

WORLDLY_MODULES = (
    *("asyncio", "http", "io", "os", "pathlib", "random", "secrets", "shutil", "socket", "ssl"),
    *("subprocess", "tempfile", "threading", "time", "urllib.request", "uuid"),
)
IN_MEMORY = {"io.BytesIO", "io.StringIO"}
CLOCKS = {(kind, word) for kind in ("date", "datetime") for word in ("now", "today", "utcnow")}
DISK = {"open", "read_bytes", "read_text", "write_bytes", "write_text"}


@cache
def tree_of(path: Path) -> ast.Module:
    """Return a module's syntax tree."""
    return ast.parse(path.read_text("utf-8"))


@cache
def nodes_of(tree: ast.Module) -> tuple[ast.AST, ...]:
    """Return every node of a tree, which many tests go through: to find them takes longest."""
    return tuple(ast.walk(tree))


def name_of(path: Path) -> str:
    """Return a module's path inside the package, such as `domain/forms/load.py`."""
    return path.relative_to(SOURCE).as_posix()


def room_of(path: Path) -> str:
    """Return the first part of a module's name: its folder, or the module where it has none."""
    return name_of(path).split("/")[0].removesuffix(".py")


def imports(tree: ast.Module) -> Iterator[str]:
    """Yield the full name of each module that is imported, wherever in the tree; `.` is relative.

    What `from package import name` takes may be a module too, so both names are given.
    """
    for node in nodes_of(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=module, names=names, level=0):
                yield f"{module}"
                yield from (f"{module}.{alias.name}" for alias in names)
            case ast.ImportFrom():
                yield "."


def rooms_imported(tree: ast.Module) -> set[str]:
    """Return the first names inside our package that a module imports; `.` is a relative one."""
    ours = [name.split(".") for name in imports(tree)]
    rooms = {parts[1] for parts in ours if parts[0] == PACKAGE and len(parts) > 1}
    return rooms | ({"."} if ["", ""] in ours else set())


def others_imported(tree: ast.Module) -> set[str]:
    """Return the top names of all else that a module imports, the standard library included."""
    return {name.split(".")[0] for name in imports(tree)} - {PACKAGE, ""}


def functions(tree: ast.Module) -> Iterator[Function]:
    """Yield every function and method, nested ones too."""
    for node in nodes_of(tree):
        if isinstance(node, Function):
            yield node


def length(function: Function) -> int:
    """Return the number of lines from `def` to the end, the docstring's lines left out."""
    total = _lines(function)
    first = function.body[0]
    return total - _lines(first) if ast.get_docstring(function) is not None else total


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def touches(tree: ast.Module) -> list[str]:
    """Return how a module reaches for the clock, chance, environment, disk or network."""
    named = set(imports(tree)) - IN_MEMORY
    in_memory = {f"io.{name}" for name in _taken(tree, "io")}
    harmless = {"io"} if in_memory and in_memory <= IN_MEMORY else set()
    found = [name for name in imports(tree) if _is_worldly(name) and name in named - harmless]
    for node in nodes_of(tree):
        match node:
            case ast.Attribute(value=ast.Name(id=kind) | ast.Attribute(attr=kind), attr=word):
                found += [f"{kind}.{word}"] if (kind, word) in CLOCKS else []
            case _:
                pass
        match node:
            case ast.Call(func=ast.Name(id=word) | ast.Attribute(attr=word)):
                found += [f"{word}()"] if word in DISK else []
            case _:
                pass
    return found


def _taken(tree: ast.Module, module: str) -> set[str]:
    """Return the names that are taken from *module*; the module itself as `*`."""
    taken: set[str] = set()
    for node in nodes_of(tree):
        match node:
            case ast.Import(names=names) if module in {alias.name for alias in names}:
                taken.add("*")
            case ast.ImportFrom(module=name, names=names) if name == module:
                taken.update(alias.name for alias in names)
    return taken


def _is_worldly(name: str) -> bool:
    return any(name == module or name.startswith(f"{module}.") for module in WORLDLY_MODULES)
