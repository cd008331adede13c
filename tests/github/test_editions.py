"""Earlier editions, read from the history."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from portfolio_bot.domain.config import EditionKind
from portfolio_bot.github import AccessError
from portfolio_bot.github.editions import KeptEdition, load_branch, load_edition
from portfolio_bot.github.portfolio import Edition
from portfolio_bot.report import data_path, report_paths, setup_path
from tests.journeys.scene import NOW, opened, patient_shop, stage

HERE = NOW.date()


def load(scene: object, as_of: date, kind: EditionKind = "weekly") -> KeptEdition | None:
    """Read an edition from the history."""
    with patient_shop(scene, []) as shop:  # type: ignore[arg-type]
        config = shop.config
        edition = Edition(as_of, report_paths(config, kind), data_path(config), kind)
        return load_edition(
            shop.client, config, shop.repository, shop.now, edition, setup_path(config)
        )


def test_an_edition_is_found_with_the_one_before(tmp_path: Path) -> None:
    """Its data and setup are those that were committed, and so is what it was compared with."""
    with stage(tmp_path) as scene:
        opened(scene)
        scene.report()
        first = scene.file("portefolje/portfolio.json")
        scene.wait(days=7)
        opened(scene)
        scene.report()
        second = scene.file("portefolje/portfolio.json")
        kept = load(scene, date(2026, 11, 9))
        assert kept is not None
        assert (kept.data, kept.previous) == (second, first)
        assert kept.setup == scene.file("portefolje/oppsett.json")
        found = load(scene, HERE)
        assert found is not None
        assert (found.data, found.previous) == (first, None)
        assert load(scene, date(2026, 11, 3)) is None
        assert load(scene, HERE, "monthly") is None


def test_no_repository_is_no_edition(tmp_path: Path) -> None:
    """A repository that the token does not see is told of, and not taken for an empty one."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        edition = Edition(HERE, (), data_path(shop.config))
        with pytest.raises(AccessError):
            load_edition(shop.client, shop.config, "annen/sted", NOW, edition, "x")


def test_branch_tells_what_it_has(tmp_path: Path) -> None:
    """The default branch is told with its newest commit, and those of the files that it has."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        opened(scene)
        scene.report()
        data = data_path(shop.config)
        found = load_branch(shop.client, shop.repository, Edition(HERE, (data, "x"), data))
    assert found.name == "main"
    assert found.files.keys() == {data}
