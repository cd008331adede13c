"""A plain HTTP client, without anything of GitHub's own, for the sandbox's tests."""

import json
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from http.client import HTTPConnection
from typing import Any
from urllib.parse import quote, urlsplit

REPO = "/repos/etat/portefolje"


@dataclass(frozen=True)
class Response:
    """What came back; header names are in lower case, `data` is the JSON, if it is any."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def data(self) -> Any:
        """The body's JSON."""
        return json.loads(self.body)

    @property
    def message(self) -> str:
        """The message of an answer that refuses."""
        return str(self.data["message"])


@dataclass(frozen=True)
class Client:
    """Calls the server at `url` with a token, or with none."""

    url: str
    token: str | None = None

    def call(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None
    ) -> Response:
        """Send one request; a body of bytes is sent as it is, anything else as JSON."""
        sent = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        content = body if isinstance(body, bytes | None) else json.dumps(body).encode()
        with closing(HTTPConnection(urlsplit(self.url).netloc)) as connection:
            target = quote(path, safe="/?&=%[]:,+")
            connection.request(method, target, content, {**sent, **(headers or {})})
            answer = connection.getresponse()
            named = {name.lower(): value for name, value in answer.headers.items()}
            return Response(answer.status, named, answer.read())

    def get(self, path: str, **headers: str) -> Response:
        """GET; underscores in header names stand for hyphens."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        return self.call("GET", path, headers=named)

    def post(self, path: str, **body: Any) -> Response:
        """POST a JSON object."""
        return self.call("POST", path, body)

    def patch(self, path: str, **body: Any) -> Response:
        """PATCH with a JSON object."""
        return self.call("PATCH", path, body)

    def put(self, path: str, **body: Any) -> Response:
        """PUT a JSON object."""
        return self.call("PUT", path, body)

    def delete(self, path: str, **body: Any) -> Response:
        """DELETE, with a JSON object where one is given."""
        return self.call("DELETE", path, body or None)

    def graphql(self, query: str, **variables: Any) -> dict[str, Any]:
        """Run a GraphQL document and return the whole answer."""
        answer = self.post("/graphql", query=query, variables=variables)
        assert answer.status == 200, answer.body
        found: dict[str, Any] = answer.data
        return found

    def data(self, query: str, **variables: Any) -> Any:
        """Run a GraphQL document that gives no errors, and return its data."""
        answer = self.graphql(query, **variables)
        assert "errors" not in answer, answer["errors"]
        return answer["data"]

    def error(self, query: str, **variables: Any) -> dict[str, Any]:
        """Run a GraphQL document that gives one error, and return that."""
        (error,) = self.graphql(query, **variables)["errors"]
        found: dict[str, Any] = error
        return found

    def repository(self, selection: str, **variables: Any) -> Any:
        """Select from the repository `etat/portefolje`."""
        query = f'{{repository(owner: "etat", name: "portefolje") {{{selection}}}}}'
        return self.data(query, **variables)["repository"]

    def issue(self, selection: str, number: int = 1) -> Any:
        """Select from one of its issues."""
        return self.repository(f"issue(number: {number}) {{{selection}}}")["issue"]

    def id_of(self, number: int = 1) -> str:
        """Return the node id of one of its issues."""
        return str(self.issue("id", number)["id"])
