"""PyGithub carries requests without the modules that nobody asks it for."""

import os
import subprocess
import sys

import pytest

from portfolio_bot.github.lightly import connect
from tests.github.conftest import World

CODE = """
import sys
from portfolio_bot.github.lightly import connect
before = list(sys.meta_path)
asked = connect("token", "https://github.example/api/v3/", 30)
print(asked.graphql_url, asked.auth.token, before == sys.meta_path)
print(" ".join(sys.modules))
from github import Github
from github.PublicKey import PublicKey
print(Github.get_repo.__name__, sys.modules["github.Repository"].Repository.__name__)
import jwt
import charset_normalizer
print(charset_normalizer.from_bytes("blåbær".encode()).best())
print(PublicKey.__name__, jwt.__name__, jwt.encode({"iss": "1"}, "k" * 32)[:2])
"""
NOT_RUN = {"nacl", "cryptography", "jwt.api_jwt", "charset_normalizer.api"}


def test_only_what_is_used_is_run() -> None:
    """A connection is made without what it seldom needs; whoever uses that later still can."""
    done = subprocess.run(  # noqa: S603 - it is this program
        [sys.executable, "-c", CODE], capture_output=True, check=True, text=True
    ).stdout.splitlines()
    assert done[0] == "https://github.example/api/graphql token True"
    assert set(done[1].split()) & NOT_RUN == set()
    assert done[2:] == [
        "get_repo Repository",
        "blåbær",
        "PublicKey jwt ey",
    ]


def test_no_proxy_stands_before_this_machine(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sandbox answers also where all the world is reached by a proxy; others still go by it."""
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "intern.example")
    for _ in range(2):
        asked = connect("bot-token", world.scene.sandbox.url, 5)
        assert asked.requestJson("GET", "/rate_limit")[0] == 200
        assert os.environ["no_proxy"] == "intern.example,127.0.0.1"
    for told, address in (("*", world.scene.sandbox.url), ("", "https://github.example/api/v3")):
        monkeypatch.setenv("no_proxy", told)
        connect("token", address, 5)
        assert os.environ["no_proxy"] == told
