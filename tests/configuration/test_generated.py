"""What is generated is the same as what is kept in the repository."""

from pathlib import Path

import pytest

from portfolio_bot.configuration.generated import generated_files
from tests.configuration.samples import MINIMAL, SMALL, config_of

ROOT = Path(__file__).parents[2]
FILES = generated_files(config_of(MINIMAL), templates="issue_templates")


@pytest.mark.parametrize("path", FILES)
def test_kept_file_is_as_generated(path: str) -> None:
    """Each generated file in the repository is what the preset gives today."""
    assert (ROOT / path).read_text("utf-8") == FILES[path]


def test_repository_chooses_the_folder() -> None:
    """A repository's forms go to the folder it names, under the name it configures."""
    config = config_of(SMALL.replace("form: {", "form: {file: case.yaml, "))
    paths = generated_files(config, templates=".github/ISSUE_TEMPLATE")
    assert set(paths) == {
        ".github/ISSUE_TEMPLATE/case.yaml",
        ".github/ISSUE_TEMPLATE/config.yml",
    }
