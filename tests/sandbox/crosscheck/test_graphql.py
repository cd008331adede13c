"""Every GraphQL request and answer of the journeys is as GitHub's published schema has it."""

import re
from collections.abc import Iterator
from pathlib import Path

from portfolio_bot import github
from tests.sandbox.crosscheck.exchanges import distinct
from tests.sandbox.crosscheck.plays import Heard
from tests.sandbox.crosscheck.published import graphql_faults

ROOM = Path(github.__file__).parent


def written() -> Iterator[str]:
    """List the names of the operations that stand in the program's code."""
    for path in ROOM.glob("*.py"):
        yield from re.findall(r"\b(?:query|mutation) ([A-Z]\w+)", path.read_text("utf-8"))


def test_exchanges_are_as_published(heard: Heard) -> None:
    """Each document is one that GitHub takes, and each answer conforms to schema and document."""
    faults = {fault for each in distinct(heard.graphql) for fault in graphql_faults(each)}
    assert sorted(faults) == []


def test_every_operation_is_played(heard: Heard) -> None:
    """Whatever operation the program can ask for comes in the journeys."""
    played = {each.answer.operation for each in heard.graphql}
    assert set(written()) - played == set()
