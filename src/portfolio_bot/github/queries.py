"""GraphQL documents. Words from issues and configuration travel as variables, never as text.

What is asked for depends on the configuration (teams, labels, board fields), so the parts
that vary are numbered aliases.
(https://docs.github.com/en/graphql/reference/queries#repository)
"""

from __future__ import annotations

from typing import Any

ISSUE = """
id number title body url state stateReason createdAt updatedAt closedAt
viewerDidAuthor author { login }
labels(first: 100) { nodes { name id } }
assignees(first: 20) { nodes { login } }
subIssuesSummary { total completed }
"""

DEPENDENCIES = """
repository { nameWithOwner }
blockedBy(first: 20) { nodes { number repository { nameWithOwner } } }
parent { number title url repository { nameWithOwner } }
"""

COMMENTS = """
pageInfo { hasNextPage endCursor }
nodes {
  id body createdAt viewerDidAuthor author { login __typename } lastEditedAt editor { login }
  reactionGroups { content viewerHasReacted }
}
"""

_WRITTEN = "id body createdAt viewerDidAuthor author { login __typename }"

RECORDED = f"""
id
head: comments(first: 50) {{ nodes {{ {_WRITTEN} }} }}
tail: comments(last: 50) {{ nodes {{ {_WRITTEN} }} }}
"""
"""Of another issue: whether the bot has met it, and what it has recorded there of late."""

BOARD = """
id url
fields(first: 50) { nodes {
  ... on ProjectV2FieldCommon { id name dataType }
  ... on ProjectV2SingleSelectField { options { id name } }
} }
"""

VALUE = """
... on ProjectV2ItemFieldTextValue { text }
... on ProjectV2ItemFieldNumberValue { number }
... on ProjectV2ItemFieldDateValue { date }
... on ProjectV2ItemFieldSingleSelectValue { name updatedAt }
"""


class Document:
    """A GraphQL operation under construction: its parts, and the variables they use."""

    def __init__(self, operation: str) -> None:
        self.operation = operation
        self.variables: dict[str, Any] = {}
        self._types: list[str] = []

    def variable(self, kind: str, value: object) -> str:
        """Add a variable of the GraphQL type *kind* and return its name, with the dollar."""
        name = f"v{len(self.variables)}"
        self.variables[name] = value
        self._types.append(f"${name}: {kind}")
        return f"${name}"

    def text(self, body: str) -> str:
        """Return the operation around *body*."""
        declared = f"({', '.join(self._types)})" if self._types else ""
        return f"{self.operation}{declared} {{ {body} }}"


def board_values(document: Document, names: list[str]) -> str:
    """Ask, of a project item, for the values of the fields *names*, as f0, f1, ..."""
    return " ".join(
        f"f{index}: fieldValueByName(name: {document.variable('String!', name)}) {{ {VALUE} }}"
        for index, name in enumerate(names)
    )
