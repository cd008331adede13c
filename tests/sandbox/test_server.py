"""HTTP on loopback."""

import socket
from contextlib import closing
from http.client import HTTPConnection
from urllib.parse import urlsplit

import pytest

from portfolio_bot.sandbox import Sandbox
from portfolio_bot.sandbox.exchange import Answer, Request
from portfolio_bot.sandbox.server import Server
from tests.sandbox.client import REPO, Client


def test_connection_is_kept(sandbox: Sandbox) -> None:
    """Many requests go over one connection, also after answers without a body."""
    with closing(HTTPConnection(urlsplit(sandbox.url).netloc)) as connection:
        connection.request("GET", REPO)
        first = connection.getresponse()
        tag = first.headers["ETag"]
        first.read()
        kept = connection.sock
        for method, status in (("GET", 304), ("HEAD", 304), ("GET", 304)):
            connection.request(method, REPO, headers={"If-None-Match": tag})
            answer = connection.getresponse()
            assert (answer.status, answer.read()) == (status, b"")
        assert connection.sock is kept


def test_head_has_no_body(sandbox: Sandbox) -> None:
    """HEAD gives the headers of GET."""
    answer = Client(sandbox.url).call("HEAD", REPO)
    assert (answer.status, answer.body) == (200, b"")
    assert int(answer.headers["content-length"]) > 0


def test_body_needs_a_length(ola: Client) -> None:
    """A body sent in pieces of unknown number is refused."""
    answer = ola.call("POST", f"{REPO}/issues", headers={"Transfer-Encoding": "chunked"})
    assert answer.status == 411


def test_odd_paths_are_read(nobody: Client) -> None:
    """Paths and queries with other than ASCII letters are read as they were meant."""
    assert nobody.get("/båt").message == "the sandbox has no route GET /båt"


def test_server_stops_with_open_connections() -> None:
    """A server stops at once, though a client keeps its connection."""
    server = Server(0, lambda _request: Answer(200, b"hei"))
    server.start()
    with closing(socket.create_connection(("127.0.0.1", server.server_port))) as client:
        client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        assert client.recv(1000).startswith(b"HTTP/1.1 200")
        server.stop()
        while rest := client.recv(1000):
            assert rest


def test_client_that_hangs_up_is_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    """A client that is gone before its answer is no error."""

    def hung_up(_request: Request) -> Answer:
        raise ConnectionResetError

    assert _talk(hung_up) == b""
    assert capsys.readouterr().err == ""


def test_mistake_of_the_server_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """What goes wrong in the server itself is told on standard error."""

    def broken(_request: Request) -> Answer:
        raise ZeroDivisionError

    assert _talk(broken) == b""
    assert "ZeroDivisionError" in capsys.readouterr().err


def _talk(handler: object) -> bytes:
    """Send one request to a server with that handler, and return what comes back."""
    assert callable(handler)
    server = Server(0, handler)
    server.start()
    try:
        with closing(socket.create_connection(("127.0.0.1", server.server_port))) as client:
            client.sendall(b"GET / HTTP/1.1\r\nHost: x\r\n\r\n")
            return client.recv(1000)
    finally:
        server.stop()


def test_connection_can_be_cut() -> None:
    """An answer without a status is none: the connection ends."""
    assert _talk(lambda _request: Answer(0)) == b""
