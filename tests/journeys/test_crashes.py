"""A run that breaks off anywhere is completed by the next one, and nothing is done twice."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.app.reports import publish_report
from portfolio_bot.demo.stage import Stage
from portfolio_bot.github import GitHubError, NotAppliedError
from portfolio_bot.sandbox import Answer, Handler, Request
from tests.journeys.scene import (
    NOW,
    answer_patiently,
    body,
    click,
    everything,
    opened,
    patient_shop,
    stage,
)

COMMANDS = "/kriterium 1 ok\n/prioritet må\n/tildel @kari\n/hlp"
TEXTS = {"commands": COMMANDS, "stop": "/stopp Ikke aktuelt", "route": "/rut team Gjelder ett team"}


class Line:
    """The bot's line to GitHub, which breaks at a request, before or after it is carried out."""

    def __init__(self) -> None:
        self.left: int | None = None
        self.late = False
        self.once = False
        self.count = 0

    def break_at(self, request: int, *, late: bool, once: bool = False) -> None:
        """Break at the request of that number, and, unless *once*, at all that follow."""
        self.left, self.late, self.once, self.count = request, late, once, 0

    def mend(self) -> None:
        """Let everything pass again."""
        self.left = None

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Pass a request of the bot's on, or lose it, or lose its answer."""
        if not request.path.endswith("/graphql"):
            return inner(request)
        self.count += 1
        if self.left is None or self.count < self.left:
            return inner(request)
        if self.late and self.count == self.left:
            inner(request)
        if self.once:
            self.left = None
        raise ConnectionResetError


def comes(scene: Stage, event: str) -> Mapping[str, Any]:
    """Return the latest delivery of *event* that a person caused."""
    found = [
        each
        for each in scene.sandbox.deliveries()
        if each["event"] == event and each["payload"]["sender"]["type"] != "Bot"
    ]
    delivery: Mapping[str, Any] = found[-1]
    return delivery


def prepare(scene: Stage, kind: str) -> Mapping[str, Any]:
    """Let people act, up to the delivery that the bot is to answer."""
    if kind == "opened":
        scene.open_form("ola", "Ny inngang", body())
        return comes(scene, "issues")
    number = opened(scene)
    if kind == "box":
        click(scene, "leder", number, "balanse")
    else:
        scene.comment("leder", number, TEXTS[kind])
    return comes(scene, "issue_comment")


def undisturbed(folder: Path, kind: str) -> dict[str, Any]:
    """Return the state that an undisturbed run leads to."""
    folder.mkdir()
    with stage(folder) as scene:
        answer_patiently(scene, prepare(scene, kind), [])
        return everything(scene)


@pytest.mark.trial
@pytest.mark.parametrize("late", [False, True], ids=["lost request", "lost answer"])
@pytest.mark.parametrize("kind", ["opened", "box", *TEXTS])
def test_next_run_completes(tmp_path: Path, kind: str, *, late: bool) -> None:
    """Broken off at any request, and run again, GitHub ends as if nothing had happened."""
    wanted = undisturbed(tmp_path / "calm", kind)
    for request in (1, 2, 3):
        line = Line()
        folder = tmp_path / str(request)
        folder.mkdir()
        with stage(folder, middlewares=(line,)) as scene:
            delivery = prepare(scene, kind)
            line.break_at(request, late=late)
            if request < 3 or kind == "opened":
                with pytest.raises(GitHubError):
                    answer_patiently(scene, delivery, [])
            line.mend()
            answer_patiently(scene, delivery, [])
            assert everything(scene) == wanted, f"broken at request {request}"
            assert answer_patiently(scene, delivery, []).effects == ()


@pytest.mark.parametrize("late", [False, True], ids=["lost request", "lost answer"])
@pytest.mark.parametrize("request_number", [1, 2])
def test_same_run_tries_again(tmp_path: Path, request_number: int, *, late: bool) -> None:
    """A request that was lost once is made good within the run, which tells all that it did."""
    wanted = undisturbed(tmp_path / "calm", "commands")
    line, waits = Line(), list[float]()
    with stage(tmp_path, middlewares=(line,)) as scene:
        delivery = prepare(scene, "commands")
        line.break_at(request_number, late=late, once=True)
        result = answer_patiently(scene, delivery, waits)
        assert everything(scene) == wanted
        assert len(waits) == 1
        kinds = [type(effect).__name__ for effect in result.effects]
        assert (kinds[0], kinds[-1]) == ("WriteComment", "React")
        assert all(result.effects.count(effect) == 1 for effect in result.effects)


@pytest.mark.parametrize("late", [False, True], ids=["lost request", "lost answer"])
@pytest.mark.parametrize("request_number", [1, 2])
def test_report_is_committed_once(tmp_path: Path, request_number: int, *, late: bool) -> None:
    """A report whose commit, or its answer, was lost is committed once, and told of."""
    line = Line()
    with stage(tmp_path, middlewares=(line,)) as scene:
        opened(scene)
        line.break_at(request_number, late=late, once=True)
        with patient_shop(scene, []) as shop:
            result = publish_report(shop, NOW.date())
        branches = scene.sandbox.dump()["record"][shop.repository]["branches"]["main"]
        assert len(branches) == 2
        assert result.commit == branches[0]["oid"]
        assert [type(effect).__name__ for effect in result.effects] == ["WriteFiles"]


def test_part_that_fails_is_completed(tmp_path: Path) -> None:
    """When GitHub refuses a part, the rest is done, and the next run does what was left."""
    wanted = undisturbed(tmp_path / "calm", "commands")
    with stage(tmp_path) as scene:
        delivery = prepare(scene, "commands")
        token = scene.sandbox.state.tokens["bot-token"]
        rights = dict(token.permissions)
        token.permissions["organization_projects"] = "read"
        with pytest.raises(NotAppliedError) as caught:
            answer_patiently(scene, delivery, [])
        assert [type(effect).__name__ for effect in caught.value.undone] == ["SetBoardField"]
        token.permissions.update(rights)
        answer_patiently(scene, delivery, [])
        assert everything(scene) == wanted
