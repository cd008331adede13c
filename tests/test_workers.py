"""Workers read the tests from both ends, and tell of whatever goes wrong."""

import re
import subprocess
import sys
from pathlib import Path

from tests.workers import TESTS, modules


def test_tests_are_read_but_for_what_node_installs() -> None:
    """The modules of the tests are found in every folder of ours."""
    found = modules()
    assert {Path(__file__), TESTS / "domain" / "forms" / "test_read.py"} <= set(found)
    assert not [path for path in found if path.is_relative_to(TESTS / "node")]


WORKED = """
import pytest

@pytest.fixture
def bad_start():
    raise ValueError("start")

@pytest.fixture
def bad_end():
    yield
    raise ValueError("end")

@pytest.fixture
def talks():
    yield
    print("said at the end")

def test_good(): pass
def test_bad(talks): assert False
def test_start(bad_start): pass
def test_end(bad_end): pass
@pytest.mark.skip
def test_skipped(): pass
@pytest.mark.xfail
def test_expected(): assert False
"""


def test_a_worker_tells_of_all_that_goes_wrong(tmp_path: Path) -> None:
    """Before, in and after a test, a fault is told, with what was printed from first to last."""
    (tmp_path / "test_worked.py").write_text(WORKED, "utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "-n", "1", "-p", "tests.workers", tmp_path]
    done = subprocess.run(  # noqa: S603 - this Python, and a folder of our own
        command, cwd=TESTS.parent, capture_output=True, check=False, text=True
    )
    told = ["1 failed", "2 passed", "1 skipped", "1 xfailed", "2 errors"]
    assert re.findall(r"\d+ [a-z]+", done.stdout.splitlines()[-1])[:5] == told
    assert set(re.findall(r"ValueError: ([a-z]+)", done.stdout)) == {"start", "end"}
    assert "said at the end" in done.stdout
