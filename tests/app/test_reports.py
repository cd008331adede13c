"""The report of a day: rehearsed, committed, and tried again when the branch has moved."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.app.reports import publish_report
from portfolio_bot.github import HeadMovedError
from portfolio_bot.report import report_paths
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import told
from tests.journeys.scene import NOW, config, opened, patient_shop, stage


def test_rehearsed_report(tmp_path: Path) -> None:
    """A rehearsed report is rendered and planned, and not committed."""
    with stage(tmp_path) as scene:
        opened(scene)
        with patient_shop(scene, []) as shop:
            result = publish_report(shop._replace(rehearsal=True), NOW.date())
        assert result.commit is None
        assert [type(effect).__name__ for effect in result.effects] == ["WriteFiles"]
        assert [path for path, _ in result.files] == list(report_paths(config(), "weekly"))


STALE: dict[str, Any] = {
    "data": {"createCommitOnBranch": None},
    "errors": [{"type": "STALE_DATA", "message": "Expected branch to point to x"}],
}


class Racer:
    """Another one commits just before us, as often as told."""

    def __init__(self, times: int) -> None:
        self.left = times

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Answer a commit as GitHub does when the branch has moved."""
        if b"createCommitOnBranch" in request.body and self.left:
            self.left -= 1
            return replace(told(200, ""), body=_json(STALE), operation="Commit")
        return inner(request)


def _json(body: dict[str, Any]) -> bytes:
    return json.dumps(body).encode()


def test_moved_head_is_read_afresh(tmp_path: Path) -> None:
    """A branch that moved under the report is read again, and the report committed."""
    waited: list[float] = []
    with stage(tmp_path, middlewares=(Racer(2),)) as scene:
        opened(scene)
        with patient_shop(scene, waited) as shop:
            assert publish_report(shop, NOW.date()).commit
    assert waited == [2.0, 4.0]


def test_head_that_keeps_moving(tmp_path: Path) -> None:
    """After three attempts the run gives up."""
    with stage(tmp_path, middlewares=(Racer(3),)) as scene:
        opened(scene)
        with patient_shop(scene, []) as shop, pytest.raises(HeadMovedError):
            publish_report(shop, NOW.date())


def test_edition_made_again_shares_nothing_anew(tmp_path: Path) -> None:
    """An edition that is made again, by a setup of then, leaves what is shared now alone."""
    with stage(tmp_path) as scene:
        opened(scene)
        scene.report()
        scene.wait(days=7)
        with patient_shop(scene, []) as shop:
            result = publish_report(shop, NOW.date())
    assert [each.key for each in result.remarks] == ["report-rebuilt"]
    paths = {path for path, _ in result.files}
    assert "portefolje/portfolio.json" in paths
    assert "portefolje/deling.json" not in paths
