"""The sandbox as others use it."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from portfolio_bot.sandbox import Answer, Handler, Request, Sandbox, serve_forever
from tests.sandbox.client import REPO, Client
from tests.sandbox.seeds import SEED, START


def test_middleware_sees_every_request_first() -> None:
    """A middleware may answer in the API's place, or change its answer; both are logged."""
    seen: list[str] = []

    def outer(request: Request, inner: Handler) -> Answer:
        seen.append(request.path)
        return Answer(502) if request.path == "/user" else inner(request)

    def inner_one(request: Request, inner: Handler) -> Answer:
        return replace(inner(request), status=299)

    with Sandbox(SEED, middlewares=[outer, inner_one]) as sandbox:
        client = Client(sandbox.url, "ola")
        assert client.get("/user").status == 502
        assert client.get(REPO).status == 299
        assert [entry["status"] for entry in sandbox.requests] == [502, 299]
    assert seen == ["/user", REPO]


def test_failure_of_the_sandbox_is_seen() -> None:
    """What goes wrong inside is answered with 500 and its trace."""

    def broken(_request: Request, _inner: Handler) -> Answer:
        raise ZeroDivisionError

    with Sandbox(SEED, middlewares=[broken]) as sandbox:
        answer = Client(sandbox.url).get("/")
        assert answer.status == 500
        assert "ZeroDivisionError" in answer.message


def test_clock_can_be_set(sandbox: Sandbox, ola: Client) -> None:
    """The clock is set from without, and writes go on from there."""
    sandbox.set_clock(START.replace(year=2027))
    made = ola.post(f"{REPO}/issues", title="Ny").data
    assert made["created_at"] == "2027-01-05T08:00:01Z"


def test_repositories_are_kept_where_told(tmp_path: Path) -> None:
    """With a folder of one's own the git repositories are still there afterwards."""
    with Sandbox(SEED, repo_dir=tmp_path):
        pass
    assert (tmp_path / "etat" / "portefolje.git" / "HEAD").is_file()


def test_repositories_are_removed_otherwise() -> None:
    """Without one nothing is left on the disk."""
    with Sandbox(SEED) as sandbox:
        root = sandbox.state.git_root
        assert root.is_dir()
    assert not root.exists()


def test_taken_port_is_an_error(sandbox: Sandbox) -> None:
    """A port that is taken is an error, and leaves nothing behind."""
    with pytest.raises(OSError, match="in use"):
        Sandbox(SEED, port=int(sandbox.url.rpartition(":")[2]))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_serving_ends_with_a_signal(tmp_path: Path, number: signal.Signals) -> None:
    """Serving announces address and tokens, and on a signal writes what has become of the world."""
    said: list[str] = []
    before = signal.getsignal(number)
    path = tmp_path / "slutt.json"

    def announce(line: str) -> None:
        said.append(line)
        if line.startswith("actions-token"):
            Client(said[0], "ola-token").post(
                "/repos/eksempeletaten/portefolje/issues", title="Nytt"
            )
            os.kill(os.getpid(), number)

    serve_forever(None, 0, path, None, START, announce)
    assert said[1:4] == [
        "ola-token  ola (user)",
        "kari-token  kari (user)",
        "leder-token  leder (user)",
    ]
    document = json.loads(path.read_text("utf-8"))
    assert document["repositories"]["eksempeletaten/portefolje"]["issues"][0]["title"] == "Nytt"
    assert signal.getsignal(number) is before


def test_nothing_is_written_without_a_file(tmp_path: Path) -> None:
    """Without a file for it the state is not written."""
    serve_forever(None, 0, None, None, None, lambda _line: os.kill(os.getpid(), signal.SIGTERM))
    assert list(tmp_path.iterdir()) == []


def test_import_is_light() -> None:
    """The package brings no client of GitHub's along."""
    code = "import sys, portfolio_bot.sandbox; sys.exit('github' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603  our own code
    assert done.returncode == 0
