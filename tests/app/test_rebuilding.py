"""An edition made again."""

from datetime import timedelta
from pathlib import Path

from portfolio_bot.app import publish_report
from portfolio_bot.app.rebuilding import rebuild
from portfolio_bot.github import Edition
from tests.journeys.scene import NOW, opened, patient_shop, stage

DATA = "portefolje/portfolio.json"


def edition(days: int = 0) -> Edition:
    """Name the edition of so many days after the first."""
    return Edition(NOW.date() + timedelta(days=days), (DATA,), DATA)


def test_edition_is_rendered_of_what_it_kept(tmp_path: Path) -> None:
    """The files are those that stand in its commit, though the issue has another title now."""
    with stage(tmp_path) as scene:
        number = opened(scene)
        with patient_shop(scene, []) as shop:
            made = publish_report(shop, NOW.date())
            scene.edit_issue("ola", number, title="Noe helt annet")
            again = rebuild(shop, edition())
    assert again is not None
    assert again.files == made.files
    assert [each.key for each in again.remarks] == ["reading-rebuilt"]
    assert again.snapshot.head == made.commit
    assert set(again.snapshot.files) == {path for path, _ in made.files}


def test_day_without_edition_gives_none(tmp_path: Path) -> None:
    """Neither an empty history nor one of other days has the edition."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        assert rebuild(shop, edition()) is None
        publish_report(shop, NOW.date())
        assert rebuild(shop, edition(-7)) is None
