"""The faults of one sandbox."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from portfolio_bot.sandbox import FaultError, Faults, Sandbox
from portfolio_bot.sandbox.faults.injector import CARRIERS
from portfolio_bot.sandbox.faults.kinds import KINDS
from portfolio_bot.sandbox.faults.strike import Hit
from tests.sandbox.client import REPO, Client
from tests.sandbox.seeds import SEED, START


def statuses(client: Client, count: int) -> list[int]:
    """Ask for the same thing many times, and return how it went."""
    return [client.get(REPO).status for _ in range(count)]


def test_every_kind_has_its_effect() -> None:
    """Every kind that can be told can be carried."""
    assert KINDS.keys() == CARRIERS.keys()


def test_faults_come_and_go(sandbox: Sandbox, bot: Client) -> None:
    """A fault counts from when it is added until all are cleared; its hits are kept."""
    assert statuses(bot, 1) == [200]
    sandbox.faults.add("502@2")
    assert statuses(bot, 3) == [200, 502, 200]
    sandbox.faults.add("404")
    sandbox.faults.clear()
    assert statuses(bot, 2) == [200, 200]
    assert sandbox.faults.hits == [Hit("502@2", 2, "GET", REPO, None)]


def test_nonsense_is_refused_at_once() -> None:
    """A fault that cannot be read is refused where it is told."""
    with pytest.raises(FaultError, match=r"^fault 'uflaks': there is no kind 'uflaks'$"):
        Faults(["uflaks"])


def test_same_seed_gives_the_same_faults() -> None:
    """The same seed and requests give the same faults, another seed others."""
    runs = []
    for seed in (7, 7, 8):
        faults = Faults(["502@p:0.3", "404@p:0.3"], seed)
        with Sandbox(SEED, clock=START, faults=faults) as sandbox:
            runs.append(statuses(Client(sandbox.url, "bot"), 30))
    assert runs[0] == runs[1] != runs[2]
    assert set(runs[0]) == {200, 404, 502}


def test_equal_faults_have_chances_of_their_own(sandbox: Sandbox, bot: Client) -> None:
    """The same fault told twice does not hit the same requests."""
    sandbox.faults.add("502@p:0.5")
    sandbox.faults.add("502@p:0.5")
    statuses(bot, 20)
    assert 10 < len(sandbox.faults.hits) < 20


def test_first_fault_comes_first(sandbox: Sandbox, bot: Client) -> None:
    """Of faults that hit the same request the first has its way; the others count it."""
    sandbox.faults.add("502@1")
    sandbox.faults.add("404@2")
    assert statuses(bot, 3) == [502, 404, 200]


def test_faults_go_together(sandbox: Sandbox, bot: Client) -> None:
    """A fault around another one lets it happen; the log tells both."""
    for spec in ("timeout-after", "part-fails=m1"):
        sandbox.faults.add(f"{spec}@mutation,1")
    issue = bot.id_of()
    body = 'addComment(input: {subjectId: $id, body: "Hei"}) {clientMutationId}'
    close = "closeIssue(input: {issueId: $id}) {clientMutationId}"
    query = f"mutation Apply($id: ID!) {{m0: {body} m1: {close}}}"
    assert bot.post("/graphql", query=query, variables={"id": issue}).status == 504
    assert sandbox.requests[-1].get("fault") == "timeout-after@mutation,1 part-fails=m1@mutation,1"
    assert sandbox.requests[-1]["operation"] == "Apply"
    found = bot.issue("state comments(first: 9) {totalCount}")
    assert found == {"state": "OPEN", "comments": {"totalCount": 3}}
    assert "fault" not in sandbox.requests[-1]


def test_some_requests_are_spared(sandbox: Sandbox, bot: Client) -> None:
    """The sandbox's own calls, and those that ask for it, are neither hit nor counted."""
    sandbox.faults.add("502")
    assert bot.get("/_sandbox/deliveries").status == 200
    assert bot.get(REPO, x_sandbox_faults="off").status == 200
    assert bot.get(REPO).status == 502
    assert [hit.number for hit in sandbox.faults.hits] == [1]


def test_requests_at_once_are_all_counted(sandbox: Sandbox, bot: Client) -> None:
    """Of many requests at once just as many are hit as were meant."""
    sandbox.faults.add("502@every:4")
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _: bot.get(REPO).status, range(40)))
    assert found.count(502) == len(sandbox.faults.hits) == 10
