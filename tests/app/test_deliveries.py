"""How files are delivered: rehearsed, and told of."""

from pathlib import Path

import pytest

from portfolio_bot.app.reports import publish_report
from portfolio_bot.domain.effects import WriteFiles
from portfolio_bot.github.proposals import BRANCH as PROPOSED
from tests.journeys.scene import NOW, config, patient_shop
from tests.journeys.test_delivery import BY_REQUEST, NONE, commits, delivering, pulls


@pytest.mark.parametrize("offered_before", [False, True])
def test_rehearsed_request(tmp_path: Path, *, offered_before: bool) -> None:
    """A rehearsal plans the commit to the bot's branch, and makes neither branch nor request."""
    with delivering(tmp_path) as scene:
        if offered_before:
            scene.report()
            scene.wait(days=7)
        before = commits(scene), len(pulls(scene))
        with patient_shop(scene, []) as shop:
            rehearsed = shop._replace(config=config(BY_REQUEST), rehearsal=True)
            result = publish_report(rehearsed, scene.now.date())
        (effect,) = result.effects
        assert isinstance(effect, WriteFiles)
        assert effect.branch == PROPOSED
        assert result.commit is None
        assert (commits(scene), len(pulls(scene))) == before


def test_delivered_nowhere(tmp_path: Path) -> None:
    """With no delivery there are files, a note, and no effect."""
    with delivering(tmp_path, NONE) as scene, patient_shop(scene, []) as shop:
        result = publish_report(shop._replace(config=config(NONE)), NOW.date())
    assert result.effects == ()
    assert result.files
    assert result.note is not None
    assert result.note.key == "report-not-delivered"


def test_offered_is_told(tmp_path: Path) -> None:
    """The result of a report by request has the address of that request."""
    with delivering(tmp_path) as scene:
        with patient_shop(scene, []) as shop:
            result = publish_report(shop._replace(config=config(BY_REQUEST)), NOW.date())
        (pull,) = pulls(scene)
    assert str(result.offered).endswith(f"/pull/{pull['number']}")
