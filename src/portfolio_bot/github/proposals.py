"""Files that are offered in one open pull request, from one branch of the bot's.

The branch begins at the newest commit of the base; while its pull request is open it only
grows, as GitHub closes one whose branch has nothing of its own. A branch that a merged or
closed pull request has left behind is taken back to the base first.
(https://docs.github.com/en/graphql/reference/mutations#createpullrequest)
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import PortfolioSnapshot
from portfolio_bot.github.client import Answer, Client
from portfolio_bot.github.errors import GitHubError, HeadMovedError, UnavailableError
from portfolio_bot.github.queries import Document
from portfolio_bot.github.refusals import told_by

BRANCH = "portfolio-bot/rapport"

_MAKE = """
mutation Branch($input: CreateRefInput!) {
  createRef(input: $input) { ref { target { oid } } }
}
"""
_MOVE = """
mutation Branch($input: UpdateRefInput!) {
  updateRef(input: $input) { ref { target { oid } } }
}
"""
_OFFER = """
mutation Offer($input: CreatePullRequestInput!) {
  createPullRequest(input: $input) { pullRequest { url } }
}
"""


class Proposal(NamedTuple):
    """The bot's branch: its node id and newest commit, what its files are, its pull request."""

    ref: str | None
    head: str | None
    files: dict[str, str]
    url: str | None


def load_proposal(client: Client, snapshot: PortfolioSnapshot, paths: Sequence[str]) -> Proposal:
    """Read how the bot's branch stands, in one request; only the files at *paths*."""
    document = Document("query Proposal")
    owner, _, name = snapshot.repository.name.partition("/")
    base = document.variable("String!", snapshot.branch)
    head = document.variable("String!", BRANCH)
    ref = document.variable("String!", f"refs/heads/{BRANCH}")
    wanted = f"pullRequests(first: 1, states: OPEN, baseRefName: {base}, headRefName: {head})"
    body = (
        f"repository(owner: {document.variable('String!', owner)},"
        f" name: {document.variable('String!', name)}) {{"
        f" ref(qualifiedName: {ref}) {{ id target {{ oid }} }}"
        f" {wanted} {{ nodes {{ url }} }} {_files(document, paths)} }}"
    )
    found = client.query(document.text(body), document.variables).data["repository"]
    branch = found["ref"]
    pull = next(iter(found["pullRequests"]["nodes"]), None)
    at = {path: found.get(f"p{index}") for index, path in enumerate(paths)}
    return Proposal(
        ref=branch["id"] if branch else None,
        head=branch["target"]["oid"] if branch else None,
        files={path: node["oid"] for path, node in at.items() if node},
        url=str(pull["url"]) if pull and branch else None,
    )


def _files(document: Document, paths: Sequence[str]) -> str:
    asked = (document.variable("String!", f"{BRANCH}:{path}") for path in paths)
    return " ".join(
        f"p{index}: object(expression: {each}) {{ oid }}" for index, each in enumerate(asked)
    )


def begin_branch(client: Client, snapshot: PortfolioSnapshot, proposal: Proposal) -> None:
    """Let the bot's branch begin at the newest commit of the base.

    Raises `HeadMovedError` when another run has made it meanwhile.
    """
    if proposal.head == snapshot.head:
        return
    given: dict[str, Any]
    if proposal.ref is None:
        name = f"refs/heads/{BRANCH}"
        given = {"repositoryId": snapshot.repository.id, "name": name, "oid": snapshot.head}
        made = _made(client.mutate(_MAKE, {"input": given}), "createRef")
    else:
        given = {"refId": proposal.ref, "oid": snapshot.head, "force": True}
        made = _made(client.mutate(_MOVE, {"input": given}), "updateRef")
    if made["ref"]["target"]["oid"] != snapshot.head:
        raise UnavailableError(say("github-changed-nothing"))


def open_proposal(client: Client, snapshot: PortfolioSnapshot, title: str, body: str) -> str:
    """Open the pull request of the bot's branch, and return its address.

    Raises `HeadMovedError` when another run has opened it meanwhile.
    """
    given = {
        "repositoryId": snapshot.repository.id,
        "baseRefName": snapshot.branch,
        "headRefName": BRANCH,
        "title": title,
        "body": body,
    }
    made = _made(client.mutate(_OFFER, {"input": given}), "createPullRequest")
    return str(made["pullRequest"]["url"])


def _made(answer: Answer, name: str) -> dict[str, Any]:
    """Return what the mutation *name* made. Raises the error that its refusal is."""
    made: dict[str, Any] | None = answer.data.get(name)
    if made and all(made.values()):
        return made
    reason = told_by(answer.errors)
    if "already exists" in reason:
        raise HeadMovedError(say("github-head-moved", branch=BRANCH))
    if reason:
        raise GitHubError(say("github-not-offered", reason=reason))
    raise UnavailableError(say("github-changed-nothing"))
