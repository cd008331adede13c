"""The threat model: every row names tests, and every test that it names is there and is run."""

import ast
import re
from pathlib import Path

import pytest

from tests.docs.markdown import rows
from tests.source import ROOT, functions, tree_of

PAGE = (ROOT / "SECURITY.md").read_text("utf-8")
ROWS = rows(PAGE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
LEFT_OUT = {"skip", "skipif", "xfail", "browser"}


def named(cells: list[str]) -> list[tuple[str, str]]:
    """Return file and name of each test in the last cell of a row."""
    return [(found[1], found[2]) for found in TEST.finditer(cells[-1])]


def run_in(path: Path) -> set[str]:
    """Return the names of a file's tests that are always run."""
    if not path.exists() or marks(tree_of(path)) & LEFT_OUT:
        return set()
    return {one.name for one in functions(tree_of(path)) if not marks(one) & LEFT_OUT}


def marks(node: ast.AST) -> set[str]:
    """Return the names of the marks that a test, or a whole file, has."""
    if isinstance(node, ast.Module):
        assigned = [each for each in node.body if isinstance(each, ast.Assign)]
        parts: list[ast.AST] = [
            each.value for each in assigned if ast.unparse(each.targets[0]) == "pytestmark"
        ]
    else:
        parts = list(getattr(node, "decorator_list", []))
    inner = (below for part in parts for below in ast.walk(part))
    return {below.attr for below in inner if isinstance(below, ast.Attribute)}


@pytest.mark.parametrize("cells", ROWS, ids=[cells[0][:50] for cells in ROWS])
def test_row_names_tests_that_are_run(cells: list[str]) -> None:
    """A row says what, where, and what stops it, and names tests that exist and are not skipped."""
    assert len(cells) == 4
    assert all(cells)
    assert named(cells)
    assert TEST.sub("", cells[-1]).strip(", ") == ""
    missing = [(path, name) for path, name in named(cells) if name not in run_in(ROOT / path)]
    assert missing == []


@pytest.mark.parametrize(
    "word",
    [
        *("Jinja", "Fluent", "GraphQL", "::set-output", "##[", "::stop-commands::", "job summary"),
        *("Outputs", "<details>", "javascript:", "definitions of links", "`#1`", "GH-12"),
        *("owner/repo#1", "Closing words", "table", "Mermaid", "SVG", "zero width"),
        *("YAML bombs", "65,536", "Patterns", "forged", "Cyrillic", "Greek", "full width"),
        *("hashes", "SHA", "token", "pull_request_target", "report.folder", "terminal"),
        *("pictures", "reads in another order", "show nothing"),
        *("dragged", "label of another phase", "box of the checklist", "votes twice", "resolution"),
        *("edited by somebody", "forged, then deleted", "cut off", "formulas", "broken off"),
        *("answer to a write is lost", "nothing has changed", "left out of an answer", "limit"),
    ],
)
def test_threat_is_thought_of(word: str) -> None:
    """What is known to be tried stands in a row."""
    assert word.casefold() in "\n".join(" ".join(cells) for cells in ROWS).casefold()


def test_skipped_tests_are_seen(tmp_path: Path) -> None:
    """A test that is missing, marked to be skipped, or in a file that is, counts as none."""
    file, whole = tmp_path / "a.py", tmp_path / "b.py"
    file.write_text(
        "@pytest.mark.skip\ndef test_a(): pass\n@pytest.mark.skipif(x, reason='y')\n"
        "def test_b(): pass\n@pytest.mark.parametrize('x', [])\ndef test_c(x): pass\n",
        "utf-8",
    )
    whole.write_text("pytestmark = [pytest.mark.browser]\ndef test_a(): pass\n", "utf-8")
    assert run_in(file) == {"test_c"}
    assert run_in(whole) == run_in(tmp_path / "c.py") == set()
