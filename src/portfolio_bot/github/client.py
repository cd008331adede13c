"""HTTP to GitHub: authentication, time limits, back-off for reads, and errors translated.

PyGithub carries the requests. It is imported when the first one is made: most commands of
the command line need none. Its own throttle and retries are off; what may be tried again is
decided here and in `portfolio_bot.app`, because a write that timed out may have been done.
(https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api)
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import quote

from portfolio_bot.domain.messages import say
from portfolio_bot.domain.patience import patiently
from portfolio_bot.github.errors import AbsentError, UnavailableError
from portfolio_bot.github.lightly import connect
from portfolio_bot.github.refusals import (
    empty_answer,
    left_out,
    one_line,
    refused_query,
    refused_request,
)

if TYPE_CHECKING:
    from github.Requester import Requester

_T = TypeVar("_T")

TIMEOUT = 30
_ATTEMPTS = 3
_LONGEST_WAIT = 20.0


class Answer(NamedTuple):
    """What GraphQL answered: the data, perhaps in part, the errors beside it, and the headers.

    The headers' names are in small letters.
    """

    data: dict[str, Any]
    errors: tuple[dict[str, Any], ...]
    headers: Mapping[str, str] = {}


class Client:
    """A connection to one GitHub with one token. ``sleep`` waits between attempts."""

    def __init__(
        self, token: str, api_url: str, sleep: Callable[[float], None] = time.sleep
    ) -> None:
        self._token = token
        self._api_url = api_url
        self._sleep = sleep
        self._requester: Requester | None = None

    def query(self, document: str, variables: Mapping[str, Any]) -> Answer:
        """Read by GraphQL; tried again when GitHub does not answer, or leaves out a part.

        Beside the data of the answer there are errors only of what is not there for this token.
        """

        def read() -> Answer:
            answer = self._graphql(document, variables)
            if lacking := left_out(answer.errors):
                raise lacking
            return answer

        return self._again(read)

    def mutate(self, document: str, variables: Mapping[str, Any]) -> Answer:
        """Write by GraphQL, once: whether to try again is for those who can read first."""
        return self._graphql(document, variables)

    def text_file(self, repository: str, path: str, commit: str | None = None) -> str | None:
        """Return the file at *path* as of *commit* (None: the default branch's newest).

        None when there is no such file, or the token does not see it.
        """

        def read() -> str:
            where = f"/repos/{repository}/contents/{quote(path)}"
            ref = {"ref": commit} if commit else None
            headers, text = self._send("GET", where, parameters=ref)
            if headers.get("content-type", "").startswith("text/html"):
                raise UnavailableError(say("github-no-json"))
            return text

        try:
            return self._again(read)
        except AbsentError:
            return None

    def read(self, path: str, parameters: Mapping[str, str]) -> dict[str, Any]:
        """Read the JSON object at *path* of REST. Raises `AccessError` when it is not seen."""

        def read() -> dict[str, Any]:
            return _object(self._send("GET", path, parameters=dict(parameters), kind="json")[1])

        return self._again(read)

    def close(self) -> None:
        """Close the connection."""
        if self._requester is not None:
            self._requester.close()

    def _again(self, call: Callable[[], _T]) -> _T:
        return patiently(call, _wait, self._sleep)

    def _graphql(self, document: str, variables: Mapping[str, Any]) -> Answer:
        headers, text = self._send("POST", None, {"query": document, "variables": dict(variables)})
        body = _object(text)
        errors = tuple(body.get("errors") or ())
        limit = refused_query(errors, headers, time.time())
        if limit is not None:
            raise limit
        if body.get("data") is None:
            raise empty_answer(errors)
        return Answer(body["data"], errors, headers)

    def _send(
        self,
        verb: str,
        path: str | None,
        body: object = None,
        parameters: dict[str, Any] | None = None,
        kind: str = "raw+json",
    ) -> tuple[dict[str, str], str]:
        """Send one request (*path* None: the GraphQL address); return headers and text."""
        requester = self._connected()
        url = requester.graphql_url if path is None else path
        headers = {} if path is None else {"Accept": f"application/vnd.github.{kind}"}
        try:
            status, answered, text = requester.requestJson(
                verb, url, parameters=parameters, headers=headers, input=body
            )
        except OSError as error:
            raise UnavailableError(say("github-no-answer", reason=one_line(str(error)))) from error
        if status >= 400:
            raise refused_request(status, answered, text, time.time())
        return answered, text

    def _connected(self) -> Requester:
        if self._requester is None:
            self._requester = connect(self._token, self._api_url, TIMEOUT)
        return self._requester


def _wait(error: Exception, tried: int) -> float | None:
    """Wait twice as long each time for a GitHub that does not answer."""
    if tried == _ATTEMPTS or not isinstance(error, UnavailableError):
        return None
    return min(2.0 ** (tried - 1), _LONGEST_WAIT)


def _object(text: str) -> dict[str, Any]:
    """Read a JSON object; what stands between us and GitHub may answer with anything."""
    try:
        body = json.loads(text)
    except ValueError as error:
        raise UnavailableError(say("github-no-json")) from error
    if not isinstance(body, dict):
        raise UnavailableError(say("github-no-json"))
    return body
