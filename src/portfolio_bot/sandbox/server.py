"""HTTP on loopback: threads, kept-alive connections, and a clean end."""

import socket
import sys
import threading
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from portfolio_bot.sandbox.exchange import Answer, Handler, Request, told


class Server(ThreadingHTTPServer):
    """Serves a handler on 127.0.0.1 from a thread of its own until `stop`."""

    daemon_threads = False
    block_on_close = True
    request_queue_size = 128

    def __init__(self, port: int, handler: Handler) -> None:
        self.handler = handler
        self._open: set[Any] = set()
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", port), _Exchange)
        self._thread = threading.Thread(target=self._serve, name="sandbox", daemon=True)

    @property
    def url(self) -> str:
        """The address of the server."""
        return f"http://127.0.0.1:{self.server_address[1]}"

    def start(self) -> None:
        """Begin to serve."""
        self._thread.start()

    def stop(self) -> None:
        """Hang up every connection and wait for all threads."""
        self.shutdown()
        self._thread.join()
        with self._guard:
            for connection in self._open:
                _hang_up(connection)
        self.server_close()

    def process_request(self, request: Any, client_address: Any) -> None:
        """Remember the connection, to hang it up when the server stops."""
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """Forget the connection."""
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing when a client has hung up; anything else is our mistake, and is told."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)

    def _serve(self) -> None:
        # It looks so often for the word to stop, and each of a thousand tests waits for that.
        self.serve_forever(poll_interval=0.002)


def _hang_up(connection: socket.socket) -> None:
    """End a connection; one that the client has ended already is no matter."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


class _Exchange(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "portfolio-bot-sandbox"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1
    server: Server

    def _exchange(self) -> None:
        body = self._body()
        if body is None:
            self._send(told(411, "A body needs a Content-Length"))
            self.close_connection = True
            return
        target = urlsplit(self.path)
        request = Request(
            self.command,
            unquote(target.path),
            dict(parse_qsl(target.query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            body,
            f"http://{self.headers.get('Host') or self.server.url.removeprefix('http://')}",
        )
        answer = self.server.handler(request)
        if answer.status:
            self._send(answer)
        else:
            self.close_connection = True

    def _body(self) -> bytes | None:
        if self.headers.get("Transfer-Encoding"):
            return None
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _send(self, answer: Answer) -> None:
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        if answer.status not in {204, 304}:
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(answer.body)
        self.wfile.flush()

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = _exchange  # noqa: N815  http.server's names

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002  http.server's name
        """Keep quiet: the sandbox has its own log."""
