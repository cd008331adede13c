"""An embedded GitHub whose answers a test can change on their way."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.domain.events import CommentEvent, IssueEvent, read_event
from portfolio_bot.domain.snapshot import Snapshot
from portfolio_bot.github import Client, load_snapshot
from portfolio_bot.sandbox import Answer, Handler, Request
from tests.journeys.scene import already_opened, config, stage

Change = Callable[[dict[str, Any]], None]


class Wire:
    """The way between program and GitHub: `change` alters the data of an operation's answers."""

    def __init__(self) -> None:
        self.changes: dict[str, Change] = {}
        self.asked: list[dict[str, Any]] = []

    def change(self, operation: str, change: Change) -> None:
        """Let *change* alter the body of each answer to *operation*."""
        self.changes[operation] = change

    def __call__(self, request: Request, inner: Handler) -> Answer:
        """Pass a request on, and its answer back."""
        answer = inner(request)
        if request.path.endswith("/graphql"):
            self.asked.append(json.loads(request.body))
        if answer.operation not in self.changes:
            return answer
        body = json.loads(answer.body)
        self.changes[answer.operation](body)
        return replace(answer, body=json.dumps(body).encode())


@dataclass
class World:
    """A stage with one initiative, the wire to it, and a client of the bot's."""

    scene: Stage
    wire: Wire
    client: Client
    number: int

    def event(self, name: str = "issues") -> IssueEvent | CommentEvent:
        """Return the latest event of *name*."""
        found = [each for each in self.scene.sandbox.deliveries() if each["event"] == name]
        event = read_event(name, found[-1]["payload"])
        assert isinstance(event, IssueEvent | CommentEvent)
        return event

    def snapshot(self, event: IssueEvent | CommentEvent | None = None) -> Snapshot:
        """Read what deciding on *event* takes."""
        given = event or self.event()
        return load_snapshot(self.client, config(), REPOSITORY, given, self.scene.now)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """Give a world with one initiative that the bot has answered."""
    wire = Wire()
    with stage(tmp_path, middlewares=(wire,)) as scene:
        number = already_opened(scene)
        client = Client(BOT_TOKEN, scene.sandbox.url, sleep=lambda _seconds: None)
        yield World(scene, wire, client, number)
        client.close()
