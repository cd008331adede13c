"""`portfolio-bot site`: what it reads, what it writes, and how it fails."""

from pathlib import Path

import pytest

from portfolio_bot.calls.site import Sources, build_site
from portfolio_bot.domain.messages import UsageError
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.report.files.data import PortfolioData
from tests.calls.ledger.shelf import shelf
from tests.packaging.files import NODE_FOLDER
from tests.source import SOURCE
from tests.website.portfolio import SCALES, data, small

STYLES = {"designsystemet.css": "src/index.css", "theme.css": "theme/designsystemet.css"}
VENDOR = NODE_FOLDER / "node_modules" / "@digdir" / "designsystemet-css"
ASSETS = SOURCE / "website" / "assets"


def sources(folder: Path, found: PortfolioData, config: str = SCALES) -> Sources:
    """Write configuration and data into *folder*, and return where they are."""
    (folder / "portfolio.yml").write_text(config, "utf-8")
    text = found.model_dump_json(by_alias=True)
    (folder / "portfolio.json").write_text(text, "utf-8")
    return Sources(folder / "portfolio.yml", folder / "portfolio.json")


def built(given: Sources, out: Path) -> tuple[ExitCode, list[str], list[str]]:
    """Build the site; return how it ended, what was told and what was complained of."""
    told: list[str] = []
    wrong: list[str] = []
    return build_site(given, out, told.append, wrong.append), told, wrong


def test_pages_come_from_the_data_file(tmp_path: Path) -> None:
    """What is written is what the data says, byte for byte, and all that the pages load."""
    code, told, wrong = built(sources(tmp_path, data()), tmp_path / "out")
    assert (code, wrong) == (ExitCode.DONE, [])
    files = {
        path.relative_to(tmp_path / "out").as_posix(): path.read_bytes()
        for path in (tmp_path / "out").rglob("*")
        if path.is_file()
    }
    assert {path: files[path].decode() for path in small()} == small()
    assets = {f"assets/{path.name}" for path in ASSETS.iterdir()}
    assert files.keys() == {*small(), *assets}
    assert told == [f"{len(files)} filer er skrevet til {(tmp_path / 'out').as_posix()}."]


def test_data_is_found_where_the_configuration_puts_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a name, the data file is the one of the report's folder."""
    given = sources(tmp_path, data(2))
    (tmp_path / "portefolje").mkdir()
    (tmp_path / "portfolio.json").rename(tmp_path / "portefolje" / "portfolio.json")
    monkeypatch.chdir(tmp_path)
    code, _, _ = built(Sources(given.config), tmp_path / "out")
    assert code == ExitCode.DONE


def test_decisions_may_come_from_the_ledger(tmp_path: Path) -> None:
    """With a folder of the ledger, its decisions are shown, and those of the data are not."""
    given = sources(tmp_path, data(8))
    folder = shelf(tmp_path / "ledger")
    code, _, _ = built(Sources(given.config, given.data, folder), tmp_path / "out")
    assert code == ExitCode.DONE
    history = (tmp_path / "out" / "history.html").read_text("utf-8")
    assert history.count("Satt på vent") == history.count("<tr>") - 1 > 0
    assert "lise" in history


def test_broken_ledger_is_not_shown(tmp_path: Path) -> None:
    """A ledger that is not whole ends it: the first fault is told, and nothing is written."""
    given = sources(tmp_path, data(2))
    folder = shelf(tmp_path / "ledger")
    path = folder / "2026-11.jsonl"
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(UsageError) as raised:
        built(Sources(given.config, given.data, folder), tmp_path / "out")
    assert raised.value.message.key == "site-bad-ledger"
    assert not (tmp_path / "out").exists()


def test_folder_without_a_ledger_is_refused(tmp_path: Path) -> None:
    """A folder without any file of a ledger is no ledger."""
    given = sources(tmp_path, data(2))
    with pytest.raises(UsageError) as raised:
        built(Sources(given.config, given.data, tmp_path), tmp_path / "out")
    assert raised.value.message.key == "ledger-no-files"


@pytest.mark.parametrize(
    ("text", "where"),
    [("{", "JSON"), ("[]", "JSON"), ('{"schema": 9}', "schema")],
)
def test_other_data_is_refused(tmp_path: Path, text: str, where: str) -> None:
    """A file that is not the report's data is told of, with the place of the fault."""
    given = sources(tmp_path, data(1))
    (tmp_path / "portfolio.json").write_text(text, "utf-8")
    with pytest.raises(UsageError) as raised:
        built(given, tmp_path / "out")
    assert raised.value.message.key == "site-bad-data"
    assert dict(raised.value.message.params)["where"] == where


def test_missing_data_is_told(tmp_path: Path) -> None:
    """A data file that is not there is named."""
    given = sources(tmp_path, data(1))
    with pytest.raises(UsageError) as raised:
        built(Sources(given.config, tmp_path / "borte.json"), tmp_path / "out")
    assert raised.value.message.key == "usage-unreadable"


def test_faults_of_the_configuration_are_lines(tmp_path: Path) -> None:
    """A configuration that is wrong is told line by line, and nothing is written."""
    given = sources(tmp_path, data(1), "extends: digdir\nnoe: annet\n")
    code, told, wrong = built(given, tmp_path / "out")
    assert (code, told) == (ExitCode.CONFIGURATION, [])
    assert any("noe" in line for line in wrong)


@pytest.mark.parametrize(("name", "path"), STYLES.items())
def test_styles_are_the_design_systems(name: str, path: str) -> None:
    """The design system's styles are those of the version that is pinned, unchanged."""
    assert (ASSETS / name).read_bytes() == (VENDOR / "dist" / path).read_bytes()


def test_design_systems_licence_comes_along() -> None:
    """Who the styles belong to is told where they are."""
    licence = (ASSETS / "LICENSE-designsystemet.txt").read_bytes()
    assert licence == (VENDOR / "LICENSE").read_bytes()


def test_styles_fetch_nothing() -> None:
    """No style loads anything but what is written in it."""
    for path in ASSETS.glob("*.css"):
        text = path.read_text("utf-8")
        assert "@import" not in text
        assert text.count("url(") == text.count('url("data:') + text.count("url('data:")
