"""Labels and board read for the set-up, and made as a plan says, in one document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, assert_never

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.setup.plan import (
    ChangeField,
    ChangeLabel,
    LinkBoard,
    MakeBoard,
    MakeField,
    MakeLabel,
    Step,
)
from portfolio_bot.domain.setup.there import Board, Field, Label, Option, Place
from portfolio_bot.domain.setup.wanted import wanted_labels
from portfolio_bot.github.client import Client
from portfolio_bot.github.errors import AccessError, GitHubError
from portfolio_bot.github.nodes import present, read_field
from portfolio_bot.github.queries import Document
from portfolio_bot.github.refusals import told_by

Node = Mapping[str, Any]

_LABEL = "{ id name color }"
_BOARD = """
id number url viewerCanUpdate
items(first: 1, archivedStates: [ARCHIVED, NOT_ARCHIVED]) { totalCount }
repositories(first: 100) { nodes { id } }
fields(first: 50) { nodes {
  ... on ProjectV2FieldCommon { id name dataType }
  ... on ProjectV2SingleSelectField { options { id name color description } }
} }
"""


def load_place(client: Client, config: Portfolio, repository: str) -> Place:
    """Read what repository and board have, in one request. Raises `AccessError`."""
    document = Document("query Setup")
    body = place_parts(document, config, repository)
    answer = client.query(document.text(body), document.variables)
    return read_place(config, repository, answer.data)


def place_parts(document: Document, config: Portfolio, repository: str, beside: str = "") -> str:
    """Write the parts of a query that `read_place` reads; *beside* is asked of the repository."""
    owner, name = (document.variable("String!", word) for word in repository.split("/", 1))
    labels = " ".join(
        f"l{index}: label(name: {document.variable('String!', label)}) {_LABEL}"
        for index, label in enumerate(wanted_labels(config))
    )
    board = ""
    if config.board is not None:
        number = document.variable("Int!", config.board.number)
        project = f"projectV2(number: {number}) {{ {_BOARD} }}"
        board = (
            f"board: repositoryOwner(login: {document.variable('String!', config.board.owner)})"
            f" {{ id ... on ProjectV2Owner {{ {project} }} }}"
        )
    return (
        f"repository(owner: {owner}, name: {name}) {{ id labels(first: 100) {{ nodes {_LABEL} }}"
        f" {labels} {beside} }} {board}"
    )


def read_place(config: Portfolio, repository: str, data: Node) -> Place:
    """Read the parts. Raises `AccessError` when the token does not see the repository."""
    found: Node | None = data.get("repository")
    if found is None:
        raise AccessError(say("github-no-repository", name=repository))
    asked = (found.get(f"l{index}") for index in range(len(wanted_labels(config))))
    labels = {node["id"]: node for node in (*present(found["labels"]), *asked) if node}
    owner = data.get("board") or {}
    project = owner.get("projectV2")
    return Place(
        repository=found["id"],
        labels=tuple(
            Label(id=key, name=node["name"], colour=node["color"].lower())
            for key, node in labels.items()
        ),
        owner=owner.get("id"),
        board=_board(project, found["id"]) if project else None,
    )


def _board(node: Node, repository: str) -> Board:
    return Board(
        id=node["id"],
        number=node["number"],
        url=node["url"],
        writable=node["viewerCanUpdate"],
        linked=any(each["id"] == repository for each in present(node["repositories"])),
        items=node["items"]["totalCount"],
        fields=tuple(_field(each) for each in present(node["fields"]) if each),
    )


def _field(node: Node) -> Field:
    options = tuple(
        Option(
            id=each["id"],
            name=each["name"],
            colour=each["color"],
            description=each["description"],
        )
        for each in node.get("options") or ()
    )
    field = read_field(node)
    return Field(id=field.id, name=field.name, kind=field.kind, options=options)


def carry_out(client: Client, place: Place, steps: tuple[Step, ...]) -> int | None:
    """Do *steps* in one request, and return the number of a board that was made.

    Raises `GitHubError` with GitHub's reason when a step was refused; the others may be done.
    """
    document = Document("mutation Setup")
    parts = [
        f"s{index}: {_mutation(document, step, place.repository)}"
        for index, step in enumerate(steps)
    ]
    answer = client.mutate(document.text(" ".join(parts)), document.variables)
    done = [answer.data.get(f"s{index}") for index in range(len(steps))]
    if not all(done):
        raise GitHubError(say("sync-refused", reason=told_by(answer.errors) or "?"))
    made = (each["projectV2"]["number"] for each in done if each and each.get("projectV2"))
    return next(made, None)


def _mutation(document: Document, step: Step, repository: str) -> str:
    given: dict[str, Any]
    back = "clientMutationId __typename"
    match step:
        case MakeLabel():
            name = "createLabel"
            given = {"repositoryId": repository, "name": step.name, "color": step.colour}
        case ChangeLabel():
            name = "updateLabel"
            given = {"id": step.id, "name": step.name, "color": step.colour}
        case MakeBoard():
            name, back = "createProjectV2", "projectV2 { number }"
            given = {"ownerId": step.owner, "title": step.title, "repositoryId": repository}
        case LinkBoard():
            name = "linkProjectV2ToRepository"
            given = {"projectId": step.board, "repositoryId": repository}
        case MakeField():
            name = "createProjectV2Field"
            given = {"projectId": step.board, "name": step.name, "dataType": step.kind.upper()}
            given |= _options(step.options)
        case ChangeField():
            name, given = "updateProjectV2Field", {"fieldId": step.id}
            given |= {"name": step.name} if step.options is None else _options(step.options)
        case _:
            assert_never(step)
    kind = f"{name[0].upper()}{name[1:]}Input!"
    return f"{name}(input: {document.variable(kind, given)}) {{ {back} }}"


def _options(options: tuple[Option, ...]) -> dict[str, Any]:
    """Write the options, each with its id if it has one: without, its values would be cleared."""
    if not options:
        return {}
    given = [
        {
            **({"id": each.id} if each.id else {}),
            "name": each.name,
            "color": each.colour,
            "description": each.description,
        }
        for each in options
    ]
    return {"singleSelectOptions": given}
