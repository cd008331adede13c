"""Which events start the events workflow, by GitHub's own expression engine and examples."""

import json
import subprocess
from typing import Any

import pytest

from portfolio_bot.domain.events import COMMENT_ACTIONS, ISSUE_ACTIONS
from tests.packaging.files import NODE_FOLDER, ROOT, read_yaml

EXAMPLES = NODE_FOLDER / "node_modules/@octokit/webhooks-examples/api.github.com/index.json"
WORKFLOW = read_yaml(ROOT / "workflows" / "portfolio-events.yml")


def examples(event: str) -> list[dict[str, Any]]:
    """Return GitHub's example payloads of an event."""
    catalogue = json.loads(EXAMPLES.read_text("utf-8"))
    (payloads,) = [entry["examples"] for entry in catalogue if entry["name"] == event]
    assert payloads
    return list(payloads)


def starts(payloads: list[dict[str, Any]]) -> list[bool]:
    """Return, for each payload, whether the job's condition holds."""
    condition = WORKFLOW["jobs"]["answer"]["if"].removeprefix("${{").removesuffix("}}")
    done = subprocess.run(  # noqa: S603 -- our own script
        ["node", NODE_FOLDER / "evaluate-condition.mjs", condition],  # noqa: S607 -- any Node
        input=json.dumps(payloads),
        capture_output=True,
        check=True,
        text=True,
    )
    return list(json.loads(done.stdout))


@pytest.mark.parametrize("event", ["issues", "issue_comment"])
def test_people_start_it(event: str) -> None:
    """What a person does with an issue, of the kinds listed, starts the workflow."""
    listed = WORKFLOW[True][event]["types"]
    payloads = [payload for payload in examples(event) if payload["action"] in listed]
    on_issues = [payload for payload in payloads if not payload["issue"].get("pull_request")]
    by_people = [payload for payload in on_issues if payload["sender"]["type"] == "User"]
    assert by_people
    assert all(starts(by_people))


def test_bots_do_not_start_it() -> None:
    """What a bot does, our own App among them, starts nothing."""
    bot = {"login": "portfolio[bot]", "type": "Bot"}
    payloads = [payload | {"sender": bot} for payload in examples("issue_comment")]
    assert not any(starts(payloads))


def test_pull_requests_do_not_start_it() -> None:
    """A comment on a pull request starts nothing."""
    marked = {"pull_request": {"url": "https://api.github.com/repos/o/r/pulls/1"}}
    payloads = [
        payload | {"issue": payload["issue"] | marked} for payload in examples("issue_comment")
    ]
    assert not any(starts(payloads))


def test_only_answered_activities_are_listed() -> None:
    """The workflow listens to the activities that the program answers, and to no other."""
    assert set(WORKFLOW[True]) == {"issues", "issue_comment"}
    assert WORKFLOW[True]["issues"]["types"] == list(ISSUE_ACTIONS)
    assert WORKFLOW[True]["issue_comment"]["types"] == list(COMMENT_ACTIONS)
