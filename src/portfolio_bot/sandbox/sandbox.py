"""The sandbox as others use it: started and stopped, looked into, and run from a terminal."""

import json
import signal
import threading
import traceback
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

from portfolio_bot.sandbox.api import Api
from portfolio_bot.sandbox.dump import dump as dump_world
from portfolio_bot.sandbox.exchange import Answer, Handler, Middleware, Request, told
from portfolio_bot.sandbox.faults.injector import Faults
from portfolio_bot.sandbox.graph.schema import load_schema
from portfolio_bot.sandbox.log import Entry, RequestLog
from portfolio_bot.sandbox.seed import build_world
from portfolio_bot.sandbox.server import Server
from portfolio_bot.sandbox.state import World


class Sandbox:
    """An embedded GitHub on loopback, for as long as the `with` block lasts.

    `seed` is a mapping, a file, or None for the one that comes along. With `clock`, time starts
    there and each write moves it one second. `repo_dir` keeps the git repositories, which are
    otherwise removed at the end. `middlewares` see each request first, the first outermost, and
    then `faults`, to which others can be added while it runs.
    Raises SeedError when the seed cannot be used, OSError when the port is taken.
    """

    def __init__(
        self,
        seed: Mapping[str, Any] | Path | None = None,
        *,
        port: int = 0,
        log: Path | None = None,
        clock: datetime | None = None,
        repo_dir: Path | None = None,
        middlewares: Sequence[Middleware] = (),
        faults: Faults | None = None,
    ) -> None:
        with ExitStack() as stack:
            root = repo_dir or Path(stack.enter_context(TemporaryDirectory(prefix="sandbox-")))
            self.state: World = build_world(seed, root, clock, unseen=repo_dir is None)
            self.faults = Faults() if faults is None else faults
            self._log = RequestLog(log)
            stack.callback(self._log.close)
            self._server = Server(port, self._chain(middlewares))
            self._ending = stack.pop_all()

    @property
    def url(self) -> str:
        """The address, as `http://127.0.0.1:PORT`."""
        return self._server.url

    @property
    def requests(self) -> list[Entry]:
        """The requests so far."""
        return self._log.entries()

    def deliveries(self) -> list[dict[str, Any]]:
        """List the web hook deliveries so far, as `{"event": "issues", "payload": {...}}`."""
        with self.state.lock:
            return list(self.state.deliveries)

    def dump(self) -> dict[str, Any]:
        """Tell the whole state, in the shape of a seed."""
        with self.state.lock:
            return dump_world(self.state)

    def set_clock(self, moment: datetime) -> None:
        """Fix the clock at `moment`."""
        with self.state.lock:
            self.state.clock.set(moment)

    def __enter__(self) -> Self:
        load_schema()
        self._server.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.stop()
        self._ending.close()

    def _chain(self, middlewares: Sequence[Middleware]) -> Handler:
        handler: Handler = Api(self.state)
        faults = self.faults.middleware(self.state)
        for middleware in (self._logged, _guarded, *middlewares, faults)[::-1]:
            handler = _wrapped(middleware, handler)
        return handler

    def _logged(self, request: Request, inner: Handler) -> Answer:
        answer = inner(request)
        entry: Entry = {
            "method": request.method,
            "path": request.path,
            "operation": answer.operation,
            "status": answer.status,
            "points": answer.points,
        }
        if answer.fault:
            entry["fault"] = answer.fault
        self._log.add(entry)
        return answer


def _wrapped(middleware: Middleware, inner: Handler) -> Handler:
    return lambda request: middleware(request, inner)


def _guarded(request: Request, inner: Handler) -> Answer:
    """Answer 500 with the trace when the sandbox itself fails, so that it is seen."""
    try:
        return inner(request)
    except Exception:
        return told(500, f"the sandbox failed: {traceback.format_exc()}")


def serve_forever(
    seed: Path | None,
    port: int,
    dump: Path | None,
    log: Path | None,
    clock: datetime | None,
    announce: Callable[[str], None],
    faults: Faults | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM, then write the state to `dump`.

    `announce` gets the address and, line by line, the tokens, once. Must run in the main
    thread. Raises SeedError and OSError as `Sandbox` does.
    """
    ended = threading.Event()
    old = {
        number: signal.signal(number, lambda *_: ended.set())
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        with Sandbox(seed, port=port, log=log, clock=clock, faults=faults) as sandbox:
            _introduce(sandbox, announce)
            ended.wait()
            if dump:
                text = json.dumps(sandbox.dump(), ensure_ascii=False, indent=2)
                dump.write_text(text + "\n", encoding="utf-8")
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


def _introduce(sandbox: Sandbox, announce: Callable[[str], None]) -> None:
    announce(sandbox.url)
    for token in sandbox.state.tokens.values():
        announce(f"{token.value}  {token.user.rest_login} ({token.kind})")
