"""What is tried again, how long that waits, and when a run gives up."""

from dataclasses import replace
from pathlib import Path

import pytest

from portfolio_bot.app import Result, handle_event
from portfolio_bot.app.shop import written_once
from portfolio_bot.domain.documents import Document, Quote
from portfolio_bot.domain.events import read_event
from portfolio_bot.github import AccessError, RateLimitedError
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import told
from tests.journeys.scene import body, patient_shop, stage


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


def test_a_document_is_put_into_words_once() -> None:
    """Another one is written by itself, also when it says the same."""
    asked: list[Document] = []

    def write(document: Document) -> str:
        asked.append(document)
        return str(len(asked))

    once = written_once(write)
    first, same = (Document(marker="x", blocks=(Quote(text="ja"),)) for _ in range(2))
    assert [once(first), once(first), once(same), once(first)] == ["1", "1", "2", "1"]
