"""The digest of a run: rehearsed, and of which edition."""

from pathlib import Path

from portfolio_bot.app.reports import publish_report
from tests.journeys.scene import NOW, config, patient_shop
from tests.journeys.test_delivery import delivering
from tests.journeys.test_digest import digests, telling


def test_rehearsed_digest(tmp_path: Path) -> None:
    """A rehearsal says where the digest would be told, and tells it nowhere."""
    text = telling("status-update")
    with delivering(tmp_path, text) as scene:
        with patient_shop(scene, []) as shop:
            rehearsed = shop._replace(config=config(text), rehearsal=True)
            result = publish_report(rehearsed, NOW.date())
        assert digests(scene) == []
    told = [effect.describe().key for effect in result.effects]
    assert told == ["plan-write", "plan-digest-status-update"]


def test_digest_leads_to_the_request(tmp_path: Path) -> None:
    """When the report comes by request, the digest leads there."""
    text = telling("discussion").replace("report: {", "report: {delivery: pull-request, ")
    with delivering(tmp_path, text) as scene:
        scene.report()
        (told,) = digests(scene)
    assert "/pull/" in told["body"]
