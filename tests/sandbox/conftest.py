"""A sandbox for each test that asks for one, and a client for each who may call it."""

from collections.abc import Iterator

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client
from tests.sandbox.seeds import SEED, START


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """Run the usual world, with the clock at its start."""
    with Sandbox(SEED, clock=START) as running:
        yield running


@pytest.fixture
def nobody(sandbox: Sandbox) -> Client:
    """Call without a token."""
    return Client(sandbox.url)


@pytest.fixture
def bot(sandbox: Sandbox) -> Client:
    """Call as an app that may do all the program asks for."""
    return Client(sandbox.url, "bot")


@pytest.fixture
def job(sandbox: Sandbox) -> Client:
    """Call as a workflow's own token."""
    return Client(sandbox.url, "job")


@pytest.fixture
def reader(sandbox: Sandbox) -> Client:
    """Call as an app that may only read issues."""
    return Client(sandbox.url, "leser")


@pytest.fixture
def ola(sandbox: Sandbox) -> Client:
    """Call as somebody from outside."""
    return Client(sandbox.url, "ola")


@pytest.fixture
def kari(sandbox: Sandbox) -> Client:
    """Call as a member of the organisation and of a team."""
    return Client(sandbox.url, "kari")


@pytest.fixture
def liv(sandbox: Sandbox) -> Client:
    """Call as an owner of the organisation."""
    return Client(sandbox.url, "liv")


@pytest.fixture
def tri(sandbox: Sandbox) -> Client:
    """Call as a collaborator who may triage."""
    return Client(sandbox.url, "tri")


@pytest.fixture
def sven(sandbox: Sandbox) -> Client:
    """Call as a collaborator who may write."""
    return Client(sandbox.url, "sven")
