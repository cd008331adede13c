"""Files from disk, presets, and what is wrong with a file as such."""

from pathlib import Path

import pytest

from portfolio_bot.configuration.findings import ConfigurationError, Finding
from portfolio_bot.configuration.load import load, load_text, preset, preset_names
from tests.configuration.samples import FILE, MINIMAL, SMALL


def refusal(path: Path) -> Finding:
    """Load *path*, which must be refused, and return the one finding."""
    with pytest.raises(ConfigurationError) as caught:
        load(path)
    (finding,) = caught.value.findings
    return finding


def test_file_is_laid_over_its_preset(tmp_path: Path) -> None:
    """A file's own words, and the rest of the preset it extends, make the configuration."""
    path = tmp_path / "portfolio.yml"
    path.write_text(MINIMAL + "name: Vår portefølje\n", "utf-8")
    loaded = load(path)
    assert loaded.preset == "digdir"
    assert loaded.config.name == "Vår portefølje"
    assert loaded.config.board is not None
    assert (loaded.config.board.number, loaded.config.board.fields["phase"]) == (8, "Status")
    assert loaded.document.positions["name",].file == path.as_posix()
    assert loaded.document.positions["form",].file == "presets/digdir.yml"
    assert loaded.document.positions["language",].file == "presets/base/norwegian.yml"


def test_file_without_a_preset() -> None:
    """A file that extends nothing is the whole configuration."""
    loaded = load_text(SMALL, FILE)
    assert loaded.preset is None
    assert loaded.config.phase_ids() == ("open", "closed")


def test_presets_are_listed_by_name() -> None:
    """Each preset that comes with the program has a name, and can be read by it."""
    assert "digdir" in preset_names()
    assert all(preset(name).data for name in preset_names())


def test_preset_is_not_changed_by_loading() -> None:
    """Two repositories may extend the same preset differently, one after the other."""
    load_text(MINIMAL + "phases: {problem: {name: Behov}, konsept: {wip_limit: null}}", FILE)
    config = load_text(MINIMAL, FILE).config
    assert config.phases["problem"].name == "Problem"
    assert config.phases["konsept"].wip_limit is not None


@pytest.mark.parametrize("name", ["[digdir]", "7", "../digdir", "presets/digdir", "''"])
def test_preset_must_be_one_of_ours(name: str) -> None:
    """What stands at `extends` is the name of a preset, and never a path."""
    with pytest.raises(ConfigurationError) as caught:
        load_text(f"name: x\nextends: {name}\n", FILE)
    (finding,) = caught.value.findings
    assert (finding.code, finding.path, finding.line) == ("unknown-preset", "extends", 2)
    assert finding.params["known"] == ", ".join(preset_names())


def test_missing_file(tmp_path: Path) -> None:
    """A file that is not there has its own finding, which names it."""
    finding = refusal(tmp_path / "portfolio.yml")
    assert (finding.code, finding.line) == ("missing-file", 1)
    assert finding.file.endswith("portfolio.yml")


def test_folder_is_no_file(tmp_path: Path) -> None:
    """A folder in the file's place cannot be read."""
    assert refusal(tmp_path).code == "unreadable-file"


def test_other_encodings_are_refused(tmp_path: Path) -> None:
    """A file in another encoding than UTF-8 is refused, with the line of the first wrong byte."""
    path = tmp_path / "portfolio.yml"
    path.write_bytes("name: x\nlanguage: nb # bokmål\n".encode("latin-1"))
    finding = refusal(path)
    assert (finding.code, finding.line) == ("not-utf8", 2)


def test_byte_order_mark_is_no_text(tmp_path: Path) -> None:
    """A byte order mark, as some editors write, is not part of the first key."""
    path = tmp_path / "portfolio.yml"
    path.write_bytes(b"\xef\xbb\xbf" + MINIMAL.encode())
    assert load(path).preset == "digdir"


def test_large_file_is_refused_unread(tmp_path: Path) -> None:
    """Of a file of any size no more is read than shows that it is too large."""
    path = tmp_path / "portfolio.yml"
    with path.open("wb") as file:
        file.truncate(2**30)
        file.write(b"#" * (256 * 1024 + 1))
    assert refusal(path).code == "too-large"


@pytest.mark.parametrize("name", ["Europe/Olso", "../etc/passwd", "/etc/localtime", "Mars"])
def test_time_zone_must_exist(name: str) -> None:
    """A time zone that nobody knows is refused, and so is a path."""
    with pytest.raises(ConfigurationError) as caught:
        load_text(MINIMAL + f"timezone: {name}", FILE)
    assert [finding.code for finding in caught.value.findings] == ["unknown-timezone"]
