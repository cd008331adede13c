"""What a query costs and how many nodes it may give, before it is run.

Source: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
The cost is the requests needed to fill every connection, were each full, divided by 100.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    BooleanValueNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    InlineFragmentNode,
    IntValueNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
    ValueNode,
    VariableNode,
)

MAX_NODES = 500_000
_SIZES = frozenset({"first", "last"})


@dataclass(frozen=True, slots=True)
class Cost:
    """The requests that connections need, and the nodes they may give."""

    requests: int
    nodes: int

    @property
    def points(self) -> int:
        """The points the query takes from the hour's budget."""
        return max(1, (self.requests + 50) // 100)


def measure(
    document: DocumentNode, operation: OperationDefinitionNode, variables: Mapping[str, Any]
) -> Cost:
    """Count what the operation asks for. The document must be valid."""
    fragments = {
        node.name.value: node
        for node in document.definitions
        if isinstance(node, FragmentDefinitionNode)
    }
    counter = _Counter(fragments, variables)
    for definition in operation.variable_definitions or ():
        counter.default(definition.variable.name.value, definition.default_value)
    return counter.count(operation.selection_set, 1)


class _Counter:
    def __init__(
        self, fragments: Mapping[str, FragmentDefinitionNode], variables: Mapping[str, Any]
    ) -> None:
        self._fragments = fragments
        self._variables = dict(variables)

    def default(self, name: str, value: ValueNode | None) -> None:
        if value is not None and name not in self._variables:
            self._variables[name] = self._value(value)

    def count(self, selections: SelectionSetNode | None, times: int) -> Cost:
        requests = nodes = 0
        for selection in selections.selections if selections else ():
            if self._included(selection):
                part = self._one(selection, times)
                requests, nodes = requests + part.requests, nodes + part.nodes
        return Cost(requests, nodes)

    def _one(self, selection: SelectionNode, times: int) -> Cost:
        if isinstance(selection, FragmentSpreadNode):
            return self.count(self._fragments[selection.name.value].selection_set, times)
        if isinstance(selection, InlineFragmentNode):
            return self.count(selection.selection_set, times)
        assert isinstance(selection, FieldNode)  # noqa: S101  the grammar has no fourth kind
        size = self._size(selection)
        if size is None:
            return self.count(selection.selection_set, times)
        inner = self.count(selection.selection_set, times * size)
        return Cost(times + inner.requests, times * size + inner.nodes)

    def _size(self, field: FieldNode) -> int | None:
        """How many a connection asks for; None for a field that is none."""
        for argument in field.arguments or ():
            if argument.name.value in _SIZES:
                size = self._value(argument.value)
                if size is not None:
                    return int(size)
        return None

    def _included(self, selection: SelectionNode) -> bool:
        for directive in selection.directives or ():
            wanted = {"skip": False, "include": True}.get(directive.name.value)
            for argument in directive.arguments or ():
                if wanted is not None and self._value(argument.value) is not wanted:
                    return False
        return True

    def _value(self, node: ValueNode) -> Any:
        if isinstance(node, VariableNode):
            return self._variables.get(node.name.value)
        if isinstance(node, IntValueNode):
            return int(node.value)
        return node.value if isinstance(node, BooleanValueNode) else None
