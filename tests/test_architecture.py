"""Which room may know which, what the pure rooms may not touch, and how large a part may be."""

import ast
import sys
from pathlib import Path
from statistics import median, quantiles
from typing import NamedTuple

from tests.source import (
    MODULES,
    ROOT,
    functions,
    length,
    name_of,
    others_imported,
    room_of,
    rooms_imported,
    touches,
    tree_of,
)


class Room(NamedTuple):
    """What a room may import, beside itself and the standard library, by top name."""

    ours: str
    others: str


ROOMS = {
    "__init__": Room(ours="", others=""),
    "__main__": Room(ours="cli", others=""),
    "domain": Room(ours="", others="pydantic markdown_it"),
    "catalogue": Room(ours="domain", others="babel fluent"),
    "lexicon": Room(ours="domain", others="Stemmer stop_words yaml"),
    "wording": Room(ours="domain", others=""),
    "exit_codes": Room(ours="", others=""),
    "files": Room(ours="domain", others=""),
    "configuration": Room(ours="domain", others="pydantic yaml"),
    "report": Room(
        ours="__init__ domain catalogue lexicon",
        others="babel jinja2 markupsafe orjson pydantic xlsxwriter",
    ),
    "website": Room(ours="domain report", others="jinja2 markupsafe"),
    "rollup": Room(ours="__init__ domain lexicon report", others="pydantic"),
    "github": Room(ours="domain", others="github pydantic requests"),
    "sandbox": Room(ours="", others="graphql markdown_it mdit_py_plugins pydantic werkzeug yaml"),
    "app": Room(
        ours="__init__ catalogue domain files github lexicon report rollup wording",
        others="",
    ),
    "summary": Room(ours="app catalogue configuration domain github", others=""),
    "surroundings": Room(ours="configuration domain github", others=""),
    "action": Room(
        ours="app configuration domain exit_codes github summary surroundings", others=""
    ),
    "quick": Room(ours="__init__", others=""),
    "entry": Room(ours="action quick", others=""),
    "demo": Room(
        ours="action catalogue configuration domain exit_codes report sandbox surroundings",
        others="jinja2 markdown_it markupsafe mdit_py_plugins nh3 pydantic requests yaml",
    ),
    "calls": Room(
        ours="__init__ app catalogue configuration domain exit_codes files github report rollup "
        "summary surroundings website",
        others="click openpyxl pydantic yaml",
    ),
    "cli": Room(
        ours="__init__ action app calls catalogue configuration demo domain exit_codes files quick "
        "sandbox summary surroundings",
        others="click yaml",
    ),
}

PURE = ("domain", "report", "rollup", "website")
VAGUE = ("utils", "util", "helpers", "helper", "common", "misc", "manager")

# Modules that another test file covers, each with its reason.
TESTED_ELSEWHERE: dict[str, str] = {}


def test_room_is_known() -> None:
    """Every module stands in a room whose neighbours are written down."""
    assert [each for each in MODULES if room_of(each) not in ROOMS] == []


def test_imports_go_one_way() -> None:
    """A module imports from its own room and from those that its room may know."""
    for path in MODULES:
        allowed = {room_of(path), *ROOMS[room_of(path)].ours.split()}
        known = rooms_imported(tree_of(path)) & {*ROOMS, "."}
        assert known <= allowed, name_of(path)


def test_other_packages_are_allowed() -> None:
    """A module imports only those packages that its room may know."""
    for path in MODULES:
        foreign = others_imported(tree_of(path)) - sys.stdlib_module_names
        assert foreign <= set(ROOMS[room_of(path)].others.split()), name_of(path)


def test_pure_rooms_touch_nothing() -> None:
    """The pure rooms reach for no clock, chance, environment, disk or network."""
    pure = [path for path in MODULES if room_of(path) in PURE]
    assert {name_of(path): found for path in pure if (found := touches(tree_of(path)))} == {}


def test_module_is_small() -> None:
    """No module is longer than 300 lines."""
    sizes = {name_of(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: size for name, size in sizes.items() if size > 300} == {}


def test_functions_are_small() -> None:
    """No function has more than 60 lines."""
    every = [(name_of(path), one) for path in MODULES for one in functions(tree_of(path))]
    assert [(name, one.name) for name, one in every if length(one) > 60] == []


def test_most_functions_are_smaller() -> None:
    """Half of all functions have at most 10 lines, nine in ten at most 30."""
    lengths = [length(one) for path in MODULES for one in functions(tree_of(path))]
    assert median(lengths) <= 10
    assert quantiles(lengths, n=10)[-1] <= 30


def test_name_says_what_it_holds() -> None:
    """No module or folder has a name that fits anything."""
    words = {name_of(path): name_of(path).removesuffix(".py").split("/") for path in MODULES}
    assert [name for name, parts in words.items() if any(p.startswith(VAGUE) for p in parts)] == []


def mirror(path: Path) -> Path:
    """Return where a module's tests are looked for; a folder's own code has the folder's name."""
    inside = Path(name_of(path))
    word = inside.parent.name if inside.stem == "__init__" else inside.stem
    return ROOT / "tests" / inside.parent / f"test_{word}.py"


def has_code(path: Path) -> bool:
    """Say whether a module has a function or method, and so something to test."""
    return any(functions(tree_of(path)))


def test_module_has_its_tests() -> None:
    """A module with code has a test file of its own, or stands among the exceptions."""
    needing = [path for path in MODULES if has_code(path) and name_of(path) not in TESTED_ELSEWHERE]
    assert [name_of(path) for path in needing if not mirror(path).exists()] == []


def test_exceptions_are_needed() -> None:
    """Every exception has a reason, and names a module that has no test file of its own."""
    lacking = {name_of(path) for path in MODULES if has_code(path) and not mirror(path).exists()}
    assert TESTED_ELSEWHERE.keys() <= lacking
    assert all(TESTED_ELSEWHERE.values())


def test_tests_belong_to_folders() -> None:
    """Every folder of tests is a package, so that two test files may share a name."""
    folders = {path.parent for path in (ROOT / "tests").rglob("test_*.py")}
    assert not [folder for folder in folders if not (folder / "__init__.py").exists()]


def test_functions_of_tests_say_what_they_hold() -> None:
    """Every test has a docstring that says which behaviour it holds."""
    files = (ROOT / "tests").rglob("test_*.py")
    tests = [one for path in files for one in functions(tree_of(path)) if _is_test(one.name)]
    assert tests
    assert [one.name for one in tests if ast.get_docstring(one) is None] == []


def _is_test(name: str) -> bool:
    return name.startswith("test_")
