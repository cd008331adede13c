"""A stage: the embedded GitHub, people who act on it, and the bot that answers each event.

The bot runs through the same entry as at GitHub, with the payloads that the sandbox delivers.
The demo plays its story here, and so do the journey tests.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any

import requests

from portfolio_bot.action import run
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.configuration.load import load
from portfolio_bot.domain.comments.boxes import box_mark, hidden_id, read_boxes
from portfolio_bot.domain.config import EditionKind
from portfolio_bot.domain.records.markers import read_gate
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.sandbox import Middleware, Sandbox
from portfolio_bot.surroundings import Surroundings

REPOSITORY = "eksempeletaten/portefolje"
BOT_TOKEN = "bot-token"  # noqa: S105 - it opens nothing but the sandbox
_CARD = """query Card($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { issue(number: $number) { projectItems(first: 1) { nodes {
    id project { id field(name: "Status") {
      ... on ProjectV2SingleSelectField { id options { id name } } } } } } } }
}"""
_PART = """mutation Part($input: AddSubIssueInput!) {
  addSubIssue(input: $input) { clientMutationId }
}"""
_DRAG = """mutation Drag($input: UpdateProjectV2ItemFieldValueInput!) {
  updateProjectV2ItemFieldValue(input: $input) { clientMutationId }
}"""


@dataclass(frozen=True)
class Run:
    """One run of the bot: the event, how it ended, what it logged, and its requests."""

    event: str
    code: ExitCode
    log: tuple[str, ...]
    requests: tuple[dict[str, Any], ...]


class Stage:
    """A portfolio on an embedded GitHub. Use it as a context manager.

    *seed* is the sandbox's (default: its own), *repository* the portfolio's in it; *config* is
    the portfolio's configuration file; *folder* takes payloads, summary and outputs. Time starts
    at *clock* and stands still but for the second that each write takes. ``sleep`` is how the bot
    waits between attempts; tests that break things set another.
    """

    def __init__(
        self,
        folder: Path,
        config: Path,
        clock: datetime,
        seed: Any = None,
        log: Path | None = None,
        repository: str = REPOSITORY,
        middlewares: Sequence[Middleware] = (),
    ) -> None:
        self.folder = folder
        self.config = config
        self.repository = repository
        self.sleep: Callable[[float], None] = time.sleep
        self.sandbox = Sandbox(seed, clock=clock, log=log, middlewares=middlewares)
        self._played = 0
        # One for hundreds of requests; to this machine, no proxies or passwords are looked for.
        self._session = requests.Session()
        self._session.trust_env = False

    def __enter__(self) -> Stage:
        """Raise the curtain."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self.sandbox.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Let the curtain fall."""
        self._session.close()
        self.sandbox.__exit__(kind, error, trace)

    @property
    def now(self) -> datetime:
        """The present moment, in UTC."""
        return self.sandbox.state.clock.moment()

    def wait(self, **span: float) -> None:
        """Let time pass (days, hours, as `timedelta` takes them)."""
        self.turn_to(self.now + timedelta(**span))

    def turn_to(self, moment: datetime) -> None:
        """Set the clock."""
        self.sandbox.set_clock(moment)

    def open_form(self, login: str, title: str, body: str) -> int:
        """Let *login* send in the web form; return the issue's number."""
        answer = self._send(
            "POST",
            f"/_sandbox/forms/{self.repository}/issues",
            login,
            {"title": title, "body": body, "author": login, "labels": self._labels()},
        )
        return int(answer["number"])

    def open_issue(self, login: str, title: str) -> int:
        """Let *login* open an issue that is no initiative; return its number."""
        path = f"/repos/{self.repository}/issues"
        return int(self._send("POST", path, login, {"title": title})["number"])

    def comment(self, login: str, number: int, text: str) -> int:
        """Let *login* comment; return the comment's id."""
        path = f"/repos/{self.repository}/issues/{number}/comments"
        return int(self._send("POST", path, login, {"body": text})["id"])

    def edit_comment(self, login: str, comment: int, text: str) -> None:
        """Let *login* edit a comment."""
        path = f"/repos/{self.repository}/issues/comments/{comment}"
        self._send("PATCH", path, login, {"body": text})

    def click(self, login: str, number: int, criterion: str) -> None:
        """Let *login* click the box of *criterion* in the bot's checklist, where it stands."""
        checklists = [each for each in self.comments(number) if read_gate(each["body"])]
        (comment,) = [each for each in checklists if hidden_id(criterion) in each["body"]]
        ticked = read_boxes(comment["body"])[criterion]
        old, new = box_mark(ticked=ticked), box_mark(ticked=not ticked)
        lines = [
            line.replace(old, new, 1) if hidden_id(criterion) in line else line
            for line in comment["body"].split("\n")
        ]
        self.edit_comment(login, comment["id"], "\n".join(lines))

    def edit_issue(self, login: str, number: int, **changes: Any) -> None:
        """Let *login* edit an issue: body, title, state, labels."""
        self._send("PATCH", f"/repos/{self.repository}/issues/{number}", login, changes)

    def delete_comment(self, login: str, comment: int) -> None:
        """Let *login* delete a comment."""
        self._send("DELETE", f"/repos/{self.repository}/issues/comments/{comment}", login)

    def label(self, login: str, number: int, *names: str) -> None:
        """Let *login* put labels on an issue, beside those it has."""
        path = f"/repos/{self.repository}/issues/{number}/labels"
        self._send("POST", path, login, {"labels": names})

    def drag(self, login: str, number: int, status: str) -> None:
        """Let *login* drag an issue's card on the board, to the column of that name.

        Raises ValueError when he sees no card.
        """
        owner, name = self.repository.split("/")
        where = {"owner": owner, "name": name, "number": number}
        found = self._graphql(login, _CARD, where)["repository"]["issue"]
        if not found["projectItems"]["nodes"]:
            raise ValueError(f"{login} sees no card of #{number}")
        (card,) = found["projectItems"]["nodes"]
        field = card["project"]["field"]
        options = {option["name"]: option["id"] for option in field["options"]}
        given = {"projectId": card["project"]["id"], "itemId": card["id"], "fieldId": field["id"]}
        given["value"] = {"singleSelectOptionId": options[status]}
        self._graphql(login, _DRAG, {"input": given})

    def add_part(self, login: str, number: int, part: int) -> None:
        """Let *login* make the issue *part* a sub-issue of *number*."""
        ids = {"issueId": self.issue(number)["node_id"], "subIssueId": self.issue(part)["node_id"]}
        self._graphql(login, _PART, {"input": ids})

    def _labels(self) -> list[str]:
        """Return the labels that the form puts on; none, while it is no configuration."""
        try:
            return [load(self.config).config.labels.initiative]
        except ConfigurationError:
            return []

    def play(self) -> list[Run]:
        """Let the bot answer every event that nobody has answered yet."""
        runs: list[Run] = []
        while self._played < len(deliveries := self.sandbox.deliveries()):
            delivery = deliveries[self._played]
            self._played += 1
            if delivery["payload"]["sender"]["type"] != "Bot":
                runs.append(self.deliver(delivery["event"], delivery["payload"]))
        return runs

    def deliver(self, event: str, payload: dict[str, Any]) -> Run:
        """Run the bot for one event, as the workflow does."""
        path = self.folder / "event.json"
        path.write_text(json.dumps(payload), "utf-8")
        return self._run(self._surroundings(event_name=event, event_path=path), event)

    def report(
        self,
        as_of: date | None = None,
        out: Path | None = None,
        edition: EditionKind = "weekly",
        cache: Path | None = None,
    ) -> Run:
        """Run the bot as its schedule does."""
        told: dict[str, Any] = {"as_of": as_of, "out": out, "edition": edition, "cache": cache}
        here = self._surroundings(command="report", rehearsal=out is not None, **told)
        return self._run(here, "schedule")

    def sweep(self) -> Run:
        """Run the bot as the sweep's schedule does."""
        return self._run(self._surroundings(command="sweep"), "schedule")

    def issue(self, number: int) -> dict[str, Any]:
        """Return an issue as REST shows it."""
        found: dict[str, Any] = self._get(f"/repos/{self.repository}/issues/{number}")
        return found

    def comments(self, number: int) -> list[dict[str, Any]]:
        """Return an issue's comments as REST shows them."""
        path = f"/repos/{self.repository}/issues/{number}/comments?per_page=100"
        found: list[dict[str, Any]] = self._get(path)
        return found

    def files(self, folder: str, branch: str | None = None) -> dict[str, str]:
        """Return the files of a folder by path, of the default branch or the one named."""
        where = f"?ref={branch}" if branch else ""
        found = self._get(f"/repos/{self.repository}/contents/{folder}{where}")
        paths = [each["path"] for each in found if each["type"] == "file"]
        return {path: self.file(path, branch) for path in paths}

    def file(self, path: str, branch: str | None = None) -> str:
        """Return a text file of the repository's default branch, or of the one named."""
        return self.content(path, branch).decode("utf-8")

    def content(self, path: str, branch: str | None = None) -> bytes:
        """Return the bytes of a file of the default branch, or of the one named."""
        answer = self._session.get(
            f"{self.sandbox.url}/repos/{self.repository}/contents/{path}",
            params={"ref": branch} if branch else {},
            headers=_headers(BOT_TOKEN) | {"Accept": "application/vnd.github.raw+json"},
            timeout=30,
        )
        answer.raise_for_status()
        return answer.content

    def _run(self, here: Surroundings, event: str) -> Run:
        lines: list[str] = []
        before = len(self.sandbox.requests)
        code = run(here, self.now, lines.append)
        asked = tuple(dict(each) for each in self.sandbox.requests[before:])
        return Run(event=event, code=code, log=tuple(lines), requests=asked)

    def _surroundings(self, **details: Any) -> Surroundings:
        return Surroundings(
            token=BOT_TOKEN,
            api_url=self.sandbox.url,
            repository=self.repository,
            config=self.config,
            summary=self.folder / "summary.md",
            outputs=self.folder / "outputs",
            sleep=self.sleep,
            **details,
        )

    def _get(self, path: str) -> Any:
        return _checked(
            self._session.get(self.sandbox.url + path, headers=_headers(BOT_TOKEN), timeout=30)
        )

    def _graphql(self, login: str, query: str, variables: dict[str, Any]) -> Any:
        """Run a document as *login*. Raises ValueError, with GitHub's words, when it is refused."""
        answer = self._send("POST", "/graphql", login, {"query": query, "variables": variables})
        if "errors" in answer:
            raise ValueError(answer["errors"][0]["message"])
        return answer["data"]

    def _send(self, method: str, path: str, login: str, body: dict[str, Any] | None = None) -> Any:
        url, headers = self.sandbox.url + path, _headers(f"{login}-token")
        return _checked(self._session.request(method, url, json=body, headers=headers, timeout=30))


def _headers(token: str) -> dict[str, str]:
    """Return the headers of what people do and of what is looked at, which no fault is to hit."""
    return {"Authorization": f"token {token}", "X-Sandbox-Faults": "off"}


def _checked(answer: requests.Response) -> Any:
    answer.raise_for_status()
    return answer.json() if answer.content else None
