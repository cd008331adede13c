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

from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential

from portfolio_bot.github.errors import (
    AccessError,
    GitHubError,
    RateLimitedError,
    UnavailableError,
)

if TYPE_CHECKING:
    from github.Requester import Requester

_T = TypeVar("_T")

TIMEOUT = 30
_ATTEMPTS = 3
_NO_SERVICE = {500, 502, 503, 504}


class Answer(NamedTuple):
    """What GraphQL answered: the data, perhaps in part, and the errors beside it."""

    data: dict[str, Any]
    errors: tuple[dict[str, Any], ...]


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
        """Read by GraphQL; tried again when GitHub does not answer."""
        return self._again(lambda: self._graphql(document, variables))

    def mutate(self, document: str, variables: Mapping[str, Any]) -> Answer:
        """Write by GraphQL, once: whether to try again is for those who can read first."""
        return self._graphql(document, variables)

    def text_file(self, repository: str, path: str, commit: str) -> str:
        """Return the file at *path* as of *commit*. Raises `AccessError` when there is none."""

        def read() -> str:
            return self._send(
                "GET", f"/repos/{repository}/contents/{quote(path)}", parameters={"ref": commit}
            )

        return self._again(read)

    def close(self) -> None:
        """Close the connection."""
        if self._requester is not None:
            self._requester.close()

    def _again(self, call: Callable[[], _T]) -> _T:
        retrying = Retrying(
            retry=retry_if_exception_type(UnavailableError),
            stop=stop_after_attempt(_ATTEMPTS),
            wait=wait_exponential(multiplier=1, max=20),
            sleep=self._sleep,
            reraise=True,
        )
        return retrying(call)

    def _graphql(self, document: str, variables: Mapping[str, Any]) -> Answer:
        text = self._send("POST", None, {"query": document, "variables": dict(variables)})
        try:
            body = json.loads(text)
        except ValueError as error:
            raise UnavailableError("GitHub's answer is not JSON; run again") from error
        errors = tuple(body.get("errors") or ())
        limited = [each for each in errors if each.get("type") == "RATE_LIMITED"]
        if limited:
            raise RateLimitedError(_one_line(limited[0].get("message", "rate limit reached")))
        if body.get("data") is None:
            raise GitHubError(_one_line("; ".join(e.get("message", "?") for e in errors)))
        return Answer(body["data"], errors)

    def _send(
        self,
        verb: str,
        path: str | None,
        body: object = None,
        parameters: dict[str, Any] | None = None,
    ) -> str:
        """Send one request (*path* None: the GraphQL address) and return the answer's text."""
        requester = self._connected()
        url = requester.graphql_url if path is None else path
        headers = {} if path is None else {"Accept": "application/vnd.github.raw+json"}
        try:
            status, answered, text = requester.requestJson(
                verb, url, parameters=parameters, headers=headers, input=body
            )
        except OSError as error:
            raise UnavailableError(f"GitHub did not answer: {_one_line(str(error))}") from error
        if status >= 400:
            raise _refusal(status, answered, text)
        return text

    def _connected(self) -> Requester:
        if self._requester is None:
            from github import Auth, Github  # noqa: PLC0415 - slow, and often not needed

            self._requester = Github(
                auth=Auth.Token(self._token),
                base_url=self._api_url.rstrip("/"),
                timeout=TIMEOUT,
                user_agent="portfolio-bot",
                retry=None,
                seconds_between_requests=None,
                seconds_between_writes=None,
            ).requester
        return self._requester


def _refusal(status: int, headers: Mapping[str, Any], text: str) -> GitHubError:
    """Translate an HTTP error; limits are 403 or 429 and tell themselves by their headers."""
    message = _message(text)
    if status in _NO_SERVICE:
        return UnavailableError(f"GitHub answered {status}; run again")
    limited = headers.get("x-ratelimit-remaining") == "0" or "rate limit" in message.casefold()
    if status == 429 or (status == 403 and (limited or "retry-after" in headers)):
        wait = headers.get("retry-after")
        return RateLimitedError(f"GitHub's limit is reached: {message}", float(wait or 0) or None)
    if status == 401:
        return AccessError("GitHub does not accept the token; check the secret it comes from")
    if status in {403, 404}:
        return AccessError(f"the token may not do this ({status}): {message}")
    return GitHubError(f"GitHub refused ({status}): {message}")


def _message(text: str) -> str:
    try:
        return _one_line(str(json.loads(text)["message"]))
    except (ValueError, KeyError, TypeError):
        return _one_line(text)


def _one_line(text: str) -> str:
    return " ".join(text.split())[:300]
