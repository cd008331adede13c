"""Load, decide, apply: what is tried again, how long that waits, and what is told of it."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.app import Result, handle_event, publish_report
from portfolio_bot.domain.events import Ignored, read_event
from portfolio_bot.domain.messages import say
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import AccessError, HeadMovedError, RateLimitedError
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import told
from tests.journeys.scene import NOW, answers, body, opened, patient_shop, stage


class Gate:
    """Answers in GitHub's place, as often as told, from the request of that number on."""

    def __init__(self, *answers: Answer, first: int = 1) -> None:
        self.answers = list(answers)
        self.first = first
        self.count = 0

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Answer a query, or pass it on."""
        if not request.path.endswith("/graphql"):
            return inner(request)
        self.count += 1
        if self.count >= self.first and self.answers:
            return self.answers.pop(0)
        return inner(request)


def limited(**headers: str) -> Answer:
    """Return the answer of a limit that is reached."""
    answer = told(403, "You have exceeded a secondary rate limit.")
    return replace(answer, headers={**answer.headers, **headers})


def handled(tmp_path: Path, gate: Gate, waits: list[float]) -> Result:
    """Open an initiative behind *gate*, and let the bot answer it."""
    with stage(tmp_path, middlewares=(gate,)) as scene:
        scene.open_form("ola", "Ny inngang", body())
        delivery = scene.sandbox.deliveries()[0]
        with patient_shop(scene, waits) as shop:
            return handle_event(shop, read_event(delivery["event"], delivery["payload"]))


def test_ignored_event_needs_nothing(tmp_path: Path) -> None:
    """An event that is not for us is told with its reason, without a request."""
    with stage(tmp_path) as scene, patient_shop(scene, []) as shop:
        reason = say("ignored-event", name="push")
        assert handle_event(shop, Ignored(reason=reason)) == Result(note=reason)
        assert scene.sandbox.requests == []


@pytest.mark.parametrize(
    ("answers", "waits"),
    [
        ([limited(**{"retry-after": "7"})], [7.0]),
        ([limited(), limited()], [60.0, 120.0]),
        ([told(502, "x")] * 3, [1.0, 2.0, 2.0]),
    ],
    ids=["told", "untold", "no service"],
)
def test_waits_as_long_as_it_must(
    tmp_path: Path, answers: list[Answer], waits: list[float]
) -> None:
    """A limit is waited out, as long as GitHub asks, else a minute and more; then all is done."""
    waited: list[float] = []
    result = handled(tmp_path, Gate(*answers), waited)
    assert waited == waits
    assert result.effects


@pytest.mark.parametrize(
    "answers", [[limited(**{"retry-after": "3600"})], [limited()] * 3], ids=["long", "lasting"]
)
def test_limit_is_left_to_the_next_run(tmp_path: Path, answers: list[Answer]) -> None:
    """A limit that lasts is not waited out: the run ends, and says why."""
    with pytest.raises(RateLimitedError, match="secondary rate limit"):
        handled(tmp_path, Gate(*answers), [])


def test_refusal_is_final(tmp_path: Path) -> None:
    """A token that may not is not tried again."""
    waited: list[float] = []
    with pytest.raises(AccessError):
        handled(tmp_path, Gate(told(403, "no")), waited)
    assert waited == []


def test_limit_in_the_middle(tmp_path: Path) -> None:
    """When the second write meets a limit, it is made good, and nothing is done twice."""
    waited: list[float] = []
    result = handled(tmp_path, Gate(limited(), first=3), waited)
    assert waited == [60.0]
    kinds = [type(effect).__name__ for effect in result.effects]
    assert kinds.count("PutOnBoard") == 1
    assert "SetBoardField" in kinds


def test_issue_that_is_gone(tmp_path: Path) -> None:
    """An issue that was moved to another repository, or deleted, is no failure of the run's."""
    with stage(tmp_path) as scene:
        opened(scene)
        payload = scene.sandbox.deliveries()[0]["payload"]
        gone = payload | {"action": "transferred", "issue": payload["issue"] | {"number": 1234}}
        run = scene.deliver("issues", gone)
        assert run.code == ExitCode.DONE
        assert run.log == (
            "portfolio-bot: Sak nummer 1234 er ikke her lenger. Den er flyttet eller slettet.",
        )


def test_rehearsal_writes_nothing(tmp_path: Path) -> None:
    """A rehearsal tells the same effects as the run that does them."""
    with stage(tmp_path) as scene:
        scene.open_form("ola", "Ny inngang", body())
        delivery = scene.sandbox.deliveries()[0]
        event = read_event(delivery["event"], delivery["payload"])
        with patient_shop(scene, []) as shop:
            planned = handle_event(replace(shop, rehearsal=True), event)
            assert answers(scene, 1) == []
            assert handle_event(shop, event) == planned


def test_rehearsed_report(tmp_path: Path) -> None:
    """A rehearsed report is rendered and planned, and not committed."""
    with stage(tmp_path) as scene:
        opened(scene)
        with patient_shop(scene, []) as shop:
            result = publish_report(replace(shop, rehearsal=True), NOW.date())
        assert result.commit is None
        assert [type(effect).__name__ for effect in result.effects] == ["WriteFiles"]
        assert len(result.files) == 4


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
