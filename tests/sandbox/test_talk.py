"""What the model tells of pull requests and discussions."""

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client
from tests.sandbox.graph.test_talk import opened, started


def test_addresses_are_of_the_repository(sandbox: Sandbox, sven: Client) -> None:
    """A pull request and a discussion stand under the repository, by number."""
    opened(sven)
    started(sven)
    home = sandbox.state.repositories["etat/portefolje"]
    (pull,), (talk,) = home.pull_requests.values(), home.discussions.values()
    assert pull.url == f"{home.url}/pull/4"
    assert talk.url == f"{home.url}/discussions/5"
    assert (pull.closed, pull.merged) == (False, False)


def test_a_merged_one_is_closed(sandbox: Sandbox, sven: Client) -> None:
    """What is merged is closed too."""
    opened(sven)
    (pull,) = sandbox.state.repositories["etat/portefolje"].pull_requests.values()
    pull.state = "MERGED"
    assert (pull.closed, pull.merged) == (True, True)
