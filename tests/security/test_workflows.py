"""The workflows run nobody's code but the default branch's, and keep their token to themselves."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.packaging.files import SAMPLES, WORKFLOWS, read_yaml, short

PROGRAM = "your-organisation/portfolio-bot"
COMMIT = re.compile(r"[0-9a-f]{40}")
STRANGE = {"pull_request_target", "workflow_run", "repository_dispatch"}

each_workflow = pytest.mark.parametrize("path", WORKFLOWS, ids=short)


def checkouts(path: Path) -> list[dict[str, Any]]:
    """Return what each checkout of a workflow is given."""
    steps = [step for job in read_yaml(path)["jobs"].values() for step in job["steps"]]
    return [step.get("with", {}) for step in steps if "checkout@" in step.get("uses", "")]


@each_workflow
def test_no_strangers_code_runs(path: Path) -> None:
    """No event gives a stranger's code our rights, and none says what is checked out.

    What else is checked out is the program itself, at one commit that is written there.
    """
    assert STRANGE.isdisjoint(read_yaml(path)[True])
    named = [given for given in checkouts(path) if {"ref", "repository"} & given.keys()]
    assert all(given.get("repository") == PROGRAM for given in named)
    assert all(COMMIT.fullmatch(str(given.get("ref"))) for given in named)


@each_workflow
def test_checkout_keeps_no_token(path: Path) -> None:
    """A checkout leaves no token in the repository's git configuration."""
    assert all(given.get("persist-credentials") is False for given in checkouts(path))


@pytest.mark.parametrize("path", SAMPLES, ids=short)
def test_no_word_of_an_event_is_an_expression(path: Path) -> None:
    """What people choose the words of (titles, bodies, logins) is put in by no expression."""
    used = re.findall(r"\$\{\{\s*(.*?)\s*\}\}", path.read_text("utf-8"))
    words = [each for each in used if re.search(r"\.(title|body|name|login|ref|message)\b", each)]
    assert set(words) <= {"github.event.repository.name"}
