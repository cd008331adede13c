"""Requests for faults to hit."""

import json
from typing import Any

from portfolio_bot.sandbox.exchange import Request
from portfolio_bot.sandbox.faults.asked import Asked, read_request

BOTH = """mutation Apply($a: AddCommentInput!, $b: CloseIssueInput!) {
  m0: addComment(input: $a) {commentEdge {node {id body}}}
  m1: closeIssue(input: $b) {issue {state}}
}"""


def request(
    body: bytes = b"", path: str = "/graphql", method: str = "POST", **headers: str
) -> Request:
    """Make a request as the server reads it."""
    return Request(method, path, {}, headers, body, "http://127.0.0.1")


def graphql(query: str, **variables: Any) -> Request:
    """Make a request of a GraphQL document."""
    return request(json.dumps({"query": query, "variables": variables}).encode())


def asked(query: str, **variables: Any) -> Asked:
    """Read what a GraphQL document asks for."""
    return read_request(graphql(query, **variables))


def rest(path: str, method: str = "GET") -> Asked:
    """Read what a REST request asks for."""
    return read_request(request(path=path, method=method))
