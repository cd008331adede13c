"""The files that follow from the configuration: written, or only compared."""

from pathlib import Path

import pytest

from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.generate import generate_files
from tests.journeys.scene import CONFIG

NAMES = ["issue_templates/tiltak.yml", "issue_templates/config.yml", "schema/portfolio.schema.json"]


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Write a configuration."""
    path = tmp_path / "portfolio.yml"
    path.write_text(CONFIG, "utf-8")
    return path


def test_files_are_written_once(tmp_path: Path, config: Path) -> None:
    """Every file is written, and named; the second time there is nothing to do."""
    told: list[str] = []
    assert generate_files(config, tmp_path, told.append, check=False) == ExitCode.DONE
    assert told == NAMES
    assert all((tmp_path / name).read_text("utf-8") for name in NAMES)
    assert generate_files(config, tmp_path, told.append, check=False) == ExitCode.DONE
    assert told == NAMES


def test_check_writes_nothing(tmp_path: Path, config: Path) -> None:
    """A check names what differs, and leaves it as it is."""
    told: list[str] = []
    assert generate_files(config, tmp_path, told.append, check=True) == ExitCode.PROBLEMS
    assert told == NAMES
    assert not (tmp_path / NAMES[0]).exists()
    generate_files(config, tmp_path, str, check=False)
    (tmp_path / NAMES[1]).write_text("old", "utf-8")
    told.clear()
    assert generate_files(config, tmp_path, told.append, check=True) == ExitCode.PROBLEMS
    assert told == [NAMES[1]]
    generate_files(config, tmp_path, str, check=False)
    assert generate_files(config, tmp_path, str, check=True) == ExitCode.DONE


def test_faults_are_told(tmp_path: Path) -> None:
    """A wrong configuration is told by file, line and key, and nothing is written."""
    told: list[str] = []
    path = tmp_path / "gone.yml"
    assert generate_files(path, tmp_path, told.append, check=False) == ExitCode.CONFIGURATION
    assert f"{path.as_posix()}:1: -: " in told[1]
    assert list(tmp_path.iterdir()) == []
