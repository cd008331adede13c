"""The digest of an edition where it is to stand: a comment, a discussion or a status update.

Each begins with a marker that names the edition. What the bot has told of an edition already
is changed, never told twice: so a run that broke off can be run again.
(https://docs.github.com/en/graphql/reference/mutations#createprojectv2statusupdate)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, assert_never

from portfolio_bot.domain.config import (
    Board,
    DigestComment,
    DigestDiscussion,
    DigestStatus,
)
from portfolio_bot.domain.effects import TellDigest
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.records.markers import read_digest
from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import AccessError, GitHubError, UnavailableError
from portfolio_bot.github.queries import Document
from portfolio_bot.github.readback import same_text
from portfolio_bot.github.refusals import told_by

_OURS = "id body viewerDidAuthor"
_READ = "id body status startDate targetDate creator { login }"


class Place(NamedTuple):
    """Where digests go, as far as GitHub has to know: ids by the mutations' own names.

    ``known`` is what stands there of the edition already.
    """

    ids: dict[str, str]
    known: Mapping[str, Any] | None


def find_place(client: Client, repository: str, board: Board | None, effect: TellDigest) -> Place:
    """Read where the digest of *effect* goes. Raises `AccessError` when there is no such place."""
    match effect.place:
        case DigestComment():
            return _issue(client, repository, effect.place, effect)
        case DigestDiscussion():
            return _category(client, repository, effect.place, effect)
        case DigestStatus():
            return _project(client, board, effect)
        case _:
            assert_never(effect.place)


def is_told(place: Place, effect: TellDigest, text: str) -> bool:
    """Tell whether the digest stands there as it shall."""
    known = place.known
    if known is None or not same_text(known["body"] or "", text):
        return False
    return effect.place.kind != "status-update" or _status(effect).items() <= known.items()


def tell(client: Client, place: Place, effect: TellDigest, title: str, text: str) -> None:
    """Write the digest. Raises `GitHubError` when GitHub does not show it afterwards."""
    name, kind, given, shown = _mutation(place, effect, title, text)
    document = Document("mutation Tell")
    asked = f"{name}(input: {document.variable(f'{kind}!', given)}) {{ {shown} }}"
    answer = client.mutate(document.text(f"made: {asked}"), document.variables)
    made = answer.data.get("made")
    if made is not None and same_text(_body_of(made), text):
        return
    if reason := told_by(answer.errors):
        raise GitHubError(say("digest-refused", reason=reason))
    raise UnavailableError(say("github-changed-nothing"))


def _issue(client: Client, repository: str, place: DigestComment, effect: TellDigest) -> Place:
    document = Document("query Digest")
    number = document.variable("Int!", place.issue)
    asked = f"issue(number: {number}) {{ id comments(last: 100) {{ nodes {{ {_OURS} }} }} }}"
    issue = (_repository(client, document, repository, asked)).get("issue")
    if issue is None:
        raise AccessError(say("digest-no-issue", number=place.issue))
    return Place({"subjectId": issue["id"]}, _own(issue["comments"]["nodes"], effect))


def _category(
    client: Client, repository: str, place: DigestDiscussion, effect: TellDigest
) -> Place:
    """Find the category by its name, and the discussion among those that changed last."""
    document = Document("query Digest")
    asked = (
        "id discussionCategories(first: 100) { nodes { id name } }"
        f" discussions(first: 50) {{ nodes {{ {_OURS} }} }}"
    )
    found = _repository(client, document, repository, asked)
    categories = (found.get("discussionCategories") or {}).get("nodes") or ()
    wanted = place.category.casefold()
    category = next((each for each in categories if each["name"].casefold() == wanted), None)
    if category is None:
        raise AccessError(say("digest-no-category", name=place.category))
    ids = {"repositoryId": found["id"], "categoryId": category["id"]}
    return Place(ids, _own(found["discussions"]["nodes"], effect))


def _project(client: Client, board: Board | None, effect: TellDigest) -> Place:
    if board is None:
        raise AccessError(say("digest-no-board"))
    document = Document("query Digest")
    owner, number = (
        document.variable("String!", board.owner),
        document.variable("Int!", board.number),
    )
    body = (
        f"viewer {{ login }} board: repositoryOwner(login: {owner}) {{ ... on ProjectV2Owner {{"
        f" projectV2(number: {number}) {{ id statusUpdates(first: 20) {{ nodes {{ {_READ} }} }}"
        " } } }"
    )
    data = client.query(document.text(body), document.variables).data
    project = (data.get("board") or {}).get("projectV2")
    if project is None:
        raise AccessError(say("digest-no-board"))
    viewer = str(data["viewer"]["login"]).removesuffix("[bot]")
    nodes = project["statusUpdates"]["nodes"]
    ours = [each for each in nodes if (each["creator"] or {}).get("login") == viewer]
    return Place({"projectId": project["id"]}, _own(ours, effect))


def _repository(
    client: Client, document: Document, repository: str, asked: str
) -> Mapping[str, Any]:
    owner, _, name = repository.partition("/")
    where = (
        f"owner: {document.variable('String!', owner)}, name: {document.variable('String!', name)}"
    )
    text = document.text(f"repository({where}) {{ {asked} }}")
    return client.query(text, document.variables).data.get("repository") or {}


def _own(nodes: Iterable[Mapping[str, Any]], effect: TellDigest) -> Mapping[str, Any] | None:
    """Return what the bot itself has told of the edition, the latest that is listed."""
    found = None
    for node in nodes:
        told = read_digest(node["body"] or "")
        if told is not None and told.edition == effect.edition and node.get("viewerDidAuthor", 1):
            found = node
    return found


def _mutation(
    place: Place, effect: TellDigest, title: str, text: str
) -> tuple[str, str, dict[str, Any], str]:
    """Return the mutation's name, the type and value of its input, and what to ask back."""
    known = place.known["id"] if place.known else None
    match effect.place.kind, known:
        case "comment", None:
            shown = "commentEdge { node { body } }"
            return "addComment", "AddCommentInput", {**place.ids, "body": text}, shown
        case "comment", _:
            given = {"id": known, "body": text}
            shown = "issueComment { body }"
            return "updateIssueComment", "UpdateIssueCommentInput", given, shown
        case "discussion", None:
            given = {**place.ids, "title": title, "body": text}
            return "createDiscussion", "CreateDiscussionInput", given, "discussion { body }"
        case "discussion", _:
            given = {"discussionId": known, "title": title, "body": text}
            return "updateDiscussion", "UpdateDiscussionInput", given, "discussion { body }"
        case _:
            return _status_mutation(place, effect, text, known)


def _status_mutation(
    place: Place, effect: TellDigest, text: str, known: str | None
) -> tuple[str, str, dict[str, Any], str]:
    verb = "create" if known is None else "update"
    ids = place.ids if known is None else {"statusUpdateId": known}
    kind = f"{verb.capitalize()}ProjectV2StatusUpdateInput"
    given = {**ids, "body": text, **_status(effect)}
    return f"{verb}ProjectV2StatusUpdate", kind, given, "statusUpdate { body }"


def _status(effect: TellDigest) -> dict[str, str | None]:
    return {
        "status": effect.health,
        "startDate": effect.start.isoformat() if effect.start else None,
        "targetDate": effect.target.isoformat() if effect.target else None,
    }


def _body_of(made: Mapping[str, Any]) -> str:
    edge = (made.get("commentEdge") or {}).get("node")
    found = edge or next((v for key, v in made.items() if key != "commentEdge" and v), None) or {}
    return str(found.get("body") or "")
