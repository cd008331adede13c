"""The files that follow from the configuration: written, or only compared."""

from collections.abc import Callable
from pathlib import Path

import pytest

from portfolio_bot.calls.generate import generate_files
from portfolio_bot.exit_codes import ExitCode
from tests.journeys.scene import CONFIG

NAMES = [
    ".github/ISSUE_TEMPLATE/tiltak.yml",
    ".github/ISSUE_TEMPLATE/config.yml",
    "schema/portfolio.schema.json",
    "schema/portfolio-data.schema.json",
    "schema/rollup.schema.json",
    "schema/shared-data.schema.json",
    "schema/rollup-data.schema.json",
    "schema/ledger-line.schema.json",
]
FOLDERS = (".github/ISSUE_TEMPLATE", "schema")


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Write a configuration."""
    path = tmp_path / "portfolio.yml"
    path.write_text(CONFIG, "utf-8")
    return path


def generated(config: Path, out: Path, echo: Callable[[str], None], *, check: bool) -> ExitCode:
    """Generate forms and schemas."""
    return generate_files(config, out, echo, folders=FOLDERS, check=check)


def test_files_are_written_once(tmp_path: Path, config: Path) -> None:
    """Every file is written, and named; the second time there is nothing to do."""
    told: list[str] = []
    assert generated(config, tmp_path, told.append, check=False) == ExitCode.DONE
    assert told == NAMES
    assert all((tmp_path / name).read_text("utf-8") for name in NAMES)
    assert generated(config, tmp_path, told.append, check=False) == ExitCode.DONE
    assert told == NAMES


def test_check_writes_nothing(tmp_path: Path, config: Path) -> None:
    """A check names what differs, and leaves it as it is."""
    told: list[str] = []
    assert generated(config, tmp_path, told.append, check=True) == ExitCode.PROBLEMS
    assert told == NAMES
    assert not (tmp_path / NAMES[0]).exists()
    generated(config, tmp_path, str, check=False)
    (tmp_path / NAMES[1]).write_text("old", "utf-8")
    told.clear()
    assert generated(config, tmp_path, told.append, check=True) == ExitCode.PROBLEMS
    assert told == [NAMES[1]]
    generated(config, tmp_path, str, check=False)
    assert generated(config, tmp_path, str, check=True) == ExitCode.DONE


def test_faults_are_told(tmp_path: Path) -> None:
    """A wrong configuration is told by file, line and key, and nothing is written."""
    told: list[str] = []
    path = tmp_path / "gone.yml"
    assert generated(path, tmp_path, told.append, check=False) == ExitCode.CONFIGURATION
    assert f"{path.as_posix()}:1: -: " in told[1]
    assert list(tmp_path.iterdir()) == []


def test_schemas_are_left_out_unless_asked_for(tmp_path: Path, config: Path) -> None:
    """A portfolio's repository needs its forms alone."""
    told: list[str] = []
    generate_files(config, tmp_path, told.append, folders=("forms", None), check=False)
    assert told == ["forms/tiltak.yml", "forms/config.yml"]
