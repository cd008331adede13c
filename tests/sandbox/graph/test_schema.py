"""The sandbox's schema agrees with GitHub's, and every field in it has an answer."""

import os
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from graphql import (
    DocumentNode,
    GraphQLArgument,
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    build_ast_schema,
    build_schema,
    parse,
    print_ast,
    validate_schema,
)

from portfolio_bot.sandbox import Sandbox
from portfolio_bot.sandbox.graph.schema import attribute, load_schema
from tests.sandbox.client import REPO, Client
from tests.sandbox.graph.selections import everything
from tests.sandbox.graph.test_talk import opened, started

VARIABLE = "PORTFOLIO_BOT_GITHUB_SCHEMA"
PACKAGED = Path(__file__).parents[2] / "node/node_modules/@octokit/graphql-schema/schema.graphql"
MISSING = f"GitHub's schema is not here: run `make deps`, or set {VARIABLE} to its file"
_DEPENDENCIES = "issue dependencies came in August 2025"
_BOARD_EVENTS = "events of boards came to the timeline in October 2025"
_OPTIONAL = "became optional in 2026, beside a second way to name the same"

# What the packaged schema, of February 2025, does not have: type or field -> why it is served.
NEWER = {
    "AddAssigneesToAssignableInput.assigneeIds": _OPTIONAL,
    "AddLabelsToLabelableInput.labelIds": _OPTIONAL,
    "Issue.projectItems": "became nullable in 2025",
    "AddBlockedByInput": _DEPENDENCIES,
    "AddBlockedByPayload": _DEPENDENCIES,
    "Issue.blockedBy": _DEPENDENCIES,
    "Issue.blocking": _DEPENDENCIES,
    "Issue.issueDependenciesSummary": _DEPENDENCIES,
    "IssueDependenciesSummary": _DEPENDENCIES,
    "Mutation.addBlockedBy": _DEPENDENCIES,
    "AddedToProjectV2Event": _BOARD_EVENTS,
    "IssueTimelineItems.AddedToProjectV2Event": _BOARD_EVENTS,
    "IssueTimelineItems.ProjectV2ItemStatusChangedEvent": _BOARD_EVENTS,
    "IssueTimelineItemsItemType.ADDED_TO_PROJECT_V2_EVENT": _BOARD_EVENTS,
    "IssueTimelineItemsItemType.PROJECT_V2_ITEM_STATUS_CHANGED_EVENT": _BOARD_EVENTS,
    "ProjectV2Event": _BOARD_EVENTS,
    "ProjectV2ItemStatusChangedEvent": _BOARD_EVENTS,
    "ProjectV2SingleSelectFieldOptionInput.id": "options could be kept by their ids from 2025 on",
    "ProjectV2.items(archivedStates)": "archived items could be asked for from 2025 on",
    "ProjectV2ItemArchivedState": "archived items could be asked for from 2025 on",
    "ProjectV2FieldType.CLOSED": "fields of dates of an issue came in 2026",
    "ProjectV2FieldType.CREATED": "fields of dates of an issue came in 2026",
    "ProjectV2FieldType.UPDATED": "fields of dates of an issue came in 2026",
    "ProjectV2FieldType.ISSUE_TYPE": "issue types came in April 2025",
}


@cache
def published_document() -> DocumentNode:
    """Read the schema that GitHub publishes."""
    path = Path(os.environ.get(VARIABLE) or PACKAGED)
    assert path.is_file(), MISSING
    return parse(path.read_text(encoding="utf-8"), no_location=True)


@cache
def published() -> GraphQLSchema:
    """Build the schema that GitHub publishes."""
    return build_ast_schema(published_document(), assume_valid=True)


def facts(schema: GraphQLSchema) -> dict[str, str]:
    """Tell everything a schema says, by the place where it says it."""
    kinds = [kind for name, kind in schema.type_map.items() if not name.startswith("__")]
    return {place: told for kind in kinds for place, told in _facts_of(kind)}


def _facts_of(kind: GraphQLNamedType) -> Iterator[tuple[str, str]]:
    yield kind.name, type(kind).__name__
    match kind:
        case GraphQLObjectType() | GraphQLInterfaceType():
            yield from _fields_of(kind)
        case GraphQLInputObjectType():
            for name, asked in kind.fields.items():
                yield f"{kind.name}.{name}", str(asked.type)
        case GraphQLEnumType():
            yield from ((f"{kind.name}.{value}", "") for value in kind.values)
        case GraphQLUnionType():
            yield from ((f"{kind.name}.{member.name}", "") for member in kind.types)


def _fields_of(kind: GraphQLObjectType | GraphQLInterfaceType) -> Iterator[tuple[str, str]]:
    for interface in kind.interfaces:
        yield f"{kind.name} implements {interface.name}", ""
    for name, field in kind.fields.items():
        yield f"{kind.name}.{name}", str(field.type)
        for argument, told in field.args.items():
            yield f"{kind.name}.{name}({argument})", _argument(told)


def _argument(argument: GraphQLArgument) -> str:
    usual = argument.ast_node.default_value if argument.ast_node else None
    return f"{argument.type} = {print_ast(usual)}" if usual else str(argument.type)


def allowed(place: str) -> bool:
    """Say whether a place stands in the list of newer things, or within one that does."""
    starts = (place, place.partition("(")[0], place.partition(".")[0], place.partition(" ")[0])
    return any(start in NEWER for start in starts)


def test_schema_is_whole() -> None:
    """The schema keeps GraphQL's own rules, so that clients can introspect it."""
    assert validate_schema(load_schema()) == []


def test_schema_agrees_with_github() -> None:
    """Whatever the sandbox serves is in GitHub's schema, or stands among the newer things."""
    theirs = facts(published())
    other = {place for place, told in facts(load_schema()).items() if theirs.get(place) != told}
    assert sorted(place for place in other if not allowed(place)) == []


def test_newer_things_are_served() -> None:
    """The list of newer things names only what the sandbox serves."""
    assert NEWER.keys() <= facts(load_schema()).keys()


def test_disagreement_is_seen() -> None:
    """A field of another type, and one that GitHub lacks, are both found."""
    ours = facts(build_schema("type Query { a: Int, b(c: Int = 1): Int }"))
    theirs = facts(build_schema("type Query { a: String, b(c: Int = 2): Int }"))
    assert {place for place in ours if ours[place] != theirs.get(place)} == {
        "Query.a",
        "Query.b(c)",
    }


def test_attribute_is_in_snake_case() -> None:
    """A field's name becomes the name of a model's attribute."""
    assert attribute("nameWithOwner") == "name_with_owner"


BUSY = """mutation($issue: ID!, $project: ID!, $item: ID!, $field: ID!, $option: String!) {
  a: addReaction(input: {subjectId: $issue, content: HEART}) {clientMutationId}
  b: addComment(input: {subjectId: $issue, body: "Hei"}) {clientMutationId}
  c: updateIssue(input: {id: $issue, title: "Nytt", labelIds: []}) {clientMutationId}
  d: closeIssue(input: {issueId: $issue}) {clientMutationId}
  e: reopenIssue(input: {issueId: $issue}) {clientMutationId}
  f: updateProjectV2ItemFieldValue(input: {projectId: $project, itemId: $item, fieldId: $field,
      value: {singleSelectOptionId: $option}}) {clientMutationId}
  g: createProjectV2StatusUpdate(input: {projectId: $project, body: "Bra"}) {clientMutationId}
}"""


def make_busy(bot: Client) -> None:
    """Let something of every kind happen."""
    found = bot.issue(
        'id projectItems(first: 1) {nodes {id project {id field(name: "Status") {'
        "... on ProjectV2SingleSelectField {id options {id}}}}}}"
    )
    item = found["projectItems"]["nodes"][0]
    field = item["project"]["field"]
    ids = {"issue": found["id"], "project": item["project"]["id"], "item": item["id"]}
    bot.data(BUSY, **ids, field=field["id"], option=field["options"][1]["id"])
    for word in ("labels", "assignees"):
        bot.post(f"{REPO}/issues/1/{word}", labels=["tiltak"], assignees=["kari"])
    bot.delete(f"{REPO}/issues/1/assignees", assignees=["kari"])
    bot.post(f"{REPO}/issues/3/assignees", assignees=["kari"])
    opened(bot)
    started(bot)


def test_every_field_answers(sandbox: Sandbox, bot: Client, kari: Client) -> None:
    """Every field of every kind of object in the world has an answer, or a refusal with a type."""
    make_busy(bot)
    head = bot.repository("defaultBranchRef {id target {id ... on Commit {tree {id}}}}")
    branch = head["defaultBranchRef"]
    nodes = {each.graphql_type: each.id for each in [*sandbox.state.nodes.values()][::-1]}
    nodes |= {"Ref": branch["id"], "Commit": branch["target"]["id"]}
    nodes |= {"Tree": branch["target"]["tree"]["id"]}
    assert {"LabeledEvent", "ReopenedEvent", "Reaction", "ProjectV2StatusUpdate"} <= nodes.keys()
    for kind, identifier in nodes.items():
        query = everything(load_schema(), kind)
        for client in (bot, kari):
            answer = client.graphql(query, id=identifier)
            assert [each for each in answer.get("errors", []) if "type" not in each] == []
            assert answer["data"]["node"]["__typename"] == kind
