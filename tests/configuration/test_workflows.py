"""The workflows, from the samples."""

import subprocess
import sys
import zipfile
from pathlib import Path

from portfolio_bot.configuration import workflows
from portfolio_bot.configuration.workflows import ACTION, NAMES, workflow_files
from tests.packaging.files import ROOT, SAMPLES

USED = f"o/portfolio-bot@{'1' * 40}"


def test_samples_get_the_action() -> None:
    """Each workflow is its sample with the Action in the placeholder's place, and not asked for."""
    found = workflow_files(USED, "1.2.3")
    assert [Path(path).name for path in found] == list(NAMES)
    for path, text in found.items():
        assert f"uses: {USED} # v1.2.3\n" in text
        sample = (ROOT / "workflows" / Path(path).name).read_text("utf-8")
        placeholder = f"your-organisation/portfolio-bot@{'0' * 40} # v0.1.0"
        asked = "      # A placeholder: write here the repository and the release of the action"
        asked += " that you use.\n"
        assert asked in sample
        assert text == sample.replace(asked, "").replace(placeholder, f"{USED} # v1.2.3")
    assert ACTION.fullmatch(USED)
    assert not ACTION.fullmatch("o/portfolio-bot@v1")


def test_wheel_has_the_samples(tmp_path: Path) -> None:
    """The samples come with the wheel, where they are looked for first."""
    subprocess.run(  # noqa: S603 - our own build
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {f"portfolio_bot/workflows/{path.name}" for path in SAMPLES} <= set(names)
    assert workflows._samples().is_dir()
