"""What others need for the same: GitHub's REST interface, a request for each thing.

The report reads issues page by page, and the comments of each by a request of its own, as public
Actions for issue reports do. The command asks for permission, issue and comments, and writes
label, comment and reaction one by one, as public Actions for slash-commands do, and then the
board, as Actions for boards do. Both work on the same sandbox, in the same state, as ours.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from github.Repository import Repository

from github import Auth, Github
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY, Stage
from portfolio_bot.sandbox import Answer, Handler, Middleware, Request
from tests.bench.figures import Figure, Line
from tests.bench.requests import Progress, filled, points_of, raised
from tests.journeys.scene import opened

HEADING = "Beside the usual way over REST, which is the limit, on the same sandbox"
COMMAND = "a command that sets a priority"
PRIORITIES = (("må", "Må"), ("bør", "Bør"), ("kan", "Kan"))
"""One after the other, as a priority that stands already is not set."""

AWAY = 0.1
"""Seconds by which the answers of a GitHub elsewhere come later than those of one's own machine."""

_BOARD = """query Board($owner: String!) { organization(login: $owner) { projectV2(number: 1) {
  id field(name: "Prioritet") { ... on ProjectV2SingleSelectField { id options { id name } } } } }
}"""
_ITEM = """mutation Item($input: AddProjectV2ItemByIdInput!) {
  addProjectV2ItemById(input: $input) { item { id } }
}"""
_VALUE = """mutation Value($input: UpdateProjectV2ItemFieldValueInput!) {
  updateProjectV2ItemFieldValue(input: $input) { clientMutationId }
}"""


class Took(NamedTuple):
    """What doing something took."""

    requests: int
    seconds: float


def report_lines(count: int) -> list[Line]:
    """Return what is held against the usual way, of a report on *count* initiatives."""
    return [
        Line(HEADING, f"report of {count:,}, requests"),
        Line(HEADING, f"report of {count:,}, time on this machine", unit="s", judged=False),
    ]


def away_lines(count: int) -> list[Line]:
    """Return what is held against the usual way when answers take their time."""
    return [
        Line(HEADING, f"report of {count:,}, time when each answer takes {AWAY} s more", unit="s"),
        Line(HEADING, f"{COMMAND}, time when each answer takes {AWAY} s more", unit="s"),
    ]


def command_lines() -> list[Line]:
    """Return what is held against the usual way, of a command."""
    return [
        Line(HEADING, f"{COMMAND}, requests"),
        Line(HEADING, f"{COMMAND}, time on this machine", unit="s", judged=False),
    ]


def report_figures(count: int, progress: Progress) -> list[Figure]:
    """Report on *count* initiatives in both ways; ours also writes and commits the report."""
    progress(f"report of {count:,} beside the usual way")
    return _figures(report_lines(count), *report_took(count))


def command_figures(progress: Progress) -> list[Figure]:
    """Obey a command in both ways."""
    progress("command beside the usual way")
    return _figures(command_lines(), *command_took())


def away_figures(count: int, progress: Progress) -> list[Figure]:
    """Do both in both ways on a sandbox that answers as slowly as what is far away."""
    progress("beside the usual way, with slow answers")
    took = report_took(count, _slow), command_took(_slow)
    pairs = zip(away_lines(count), took, strict=True)
    return [Figure(line, ours.seconds, against=usual.seconds) for line, (ours, usual) in pairs]


def report_took(count: int, *between: Middleware) -> tuple[Took, Took]:
    """Report on *count* initiatives in our way and in the usual one, in the same state."""
    with raised(filled(count), *between) as scene:
        usual = took(scene, lambda: read_all(scene))
        return took(scene, lambda: points_of(scene.report())), usual


def command_took(*between: Middleware) -> tuple[Took, Took]:
    """Obey a command in our way and in the usual one, on a stage each; the quickest counts."""
    with raised(None, *between) as scene:
        number = opened(scene)
        usual = min((_usually(scene, number, *each) for each in PRIORITIES), key=_seconds)
    with raised(None, *between) as scene:
        number = opened(scene)
        return min((_ours(scene, number, word) for word, _ in PRIORITIES), key=_seconds), usual


def _slow(request: Request, inner: Handler) -> Answer:
    time.sleep(AWAY)
    return inner(request)


def took(scene: Stage, do: Callable[[], Any]) -> Took:
    """Do something, and tell what it took."""
    before, start = len(scene.sandbox.requests), time.perf_counter()
    do()
    seconds = time.perf_counter() - start
    return Took(len(scene.sandbox.requests) - before, seconds)


def read_all(scene: Stage) -> int:
    """Read every issue with its comments, as issue reports do; return how many comments."""
    with _repository(scene) as (_, repository):
        issues = repository.get_issues(state="all", sort="created", direction="asc")
        return sum(len(list(issue.get_comments())) for issue in issues)


def set_priority(scene: Stage, number: int, comment: int, login: str, priority: str) -> None:
    """Obey the command in *comment* by *login*, as slash-commands do: look, write, and answer."""
    with _repository(scene) as (github, repository):
        if repository.get_collaborator_permission(login) not in {"admin", "write"}:
            raise PermissionError(login)
        issue = repository.get_issue(number)
        asked = next(each for each in issue.get_comments() if each.id == comment)
        issue.add_to_labels(f"prioritet: {priority}")
        _set_on_board(github, issue.node_id, priority)
        issue.create_comment(f"Prioriteten er nå {priority}.")
        asked.create_reaction("+1")


def _set_on_board(github: Github, issue: str, priority: str) -> None:
    """Find the board and its field, the issue's item on it, and set the value."""
    found = _ask(github, _BOARD, owner=REPOSITORY.split("/")[0])["organization"]["projectV2"]
    options = {option["name"]: option["id"] for option in found["field"]["options"]}
    added = _ask(github, _ITEM, input={"projectId": found["id"], "contentId": issue})
    given = {"projectId": found["id"], "itemId": added["addProjectV2ItemById"]["item"]["id"]}
    value = {"fieldId": found["field"]["id"], "value": {"singleSelectOptionId": options[priority]}}
    _ask(github, _VALUE, input=given | value)


def _ask(github: Github, document: str, **variables: Any) -> Any:
    _, answer = github.requester.graphql_query(document, variables)
    return answer["data"]


@contextmanager
def _repository(scene: Stage) -> Iterator[tuple[Github, Repository]]:
    """Open the repository with pages of a hundred, and without the client's own pauses."""
    with Github(
        base_url=scene.sandbox.url,
        auth=Auth.Token(BOT_TOKEN),
        per_page=100,
        lazy=True,
        seconds_between_requests=None,
        seconds_between_writes=None,
    ) as github:
        yield github, github.get_repo(REPOSITORY)


def _usually(scene: Stage, number: int, word: str, priority: str) -> Took:
    comment = scene.comment("leder", number, f"/prioritet {word}")
    return took(scene, lambda: set_priority(scene, number, comment, "leder", priority))


def _ours(scene: Stage, number: int, word: str) -> Took:
    scene.comment("leder", number, f"/prioritet {word}")
    return took(scene, lambda: [points_of(run) for run in scene.play()])


def _seconds(each: Took) -> float:
    return each.seconds


def _figures(lines: list[Line], ours: Took, usual: Took) -> list[Figure]:
    pairs = zip(lines, ours, usual, strict=False)
    return [Figure(line, figure, against=other) for line, figure, other in pairs]
