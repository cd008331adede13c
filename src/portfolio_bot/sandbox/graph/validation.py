"""Checking a document against the schema, with the errors that people meet most in GitHub's form.

GitHub's words, codes and paths are those of the graphql-ruby library (its `StaticValidation`),
which GitHub's API runs on; every other rule keeps the words of graphql-core.
"""

from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FieldsOnCorrectTypeRule,
    FragmentDefinitionNode,
    GraphQLError,
    InlineFragmentNode,
    KnownArgumentNamesRule,
    Node,
    OperationDefinitionNode,
    ProvidedRequiredArgumentsRule,
    VisitorAction,
    is_required_argument,
    specified_rules,
    validate,
)

from portfolio_bot.sandbox.graph.schema import load_schema


def check(document: DocumentNode) -> tuple[GraphQLError, ...]:
    """Return what is wrong with the document; nothing when it can run."""
    return tuple(validate(load_schema(), document, _RULES))


class _Fields(FieldsOnCorrectTypeRule):
    """A field that its type does not have."""

    def enter_field(self, node: FieldNode, *place: Any) -> None:
        kind, name = self.context.get_parent_type(), node.name.value
        if kind and not self.context.get_field_def():
            message = f"Field '{name}' doesn't exist on type '{kind}'"
            told = {"code": "undefinedField", "typeName": str(kind), "fieldName": name}
            self.report_error(_error(message, node, place, told))


class _RequiredArguments(ProvidedRequiredArgumentsRule):
    """A field without an argument that it needs."""

    def leave_field(self, node: FieldNode, *place: Any) -> VisitorAction:
        field = self.context.get_field_def()
        given = {argument.name.value for argument in node.arguments or ()}
        wanted = field.args.items() if field else ()
        lacking = [n for n, arg in wanted if is_required_argument(arg) and n not in given]
        if lacking:
            names, name = ", ".join(lacking), node.name.value
            message = f"Field '{name}' is missing required arguments: {names}"
            code = "missingRequiredArguments"
            told = {"code": code, "className": "Field", "name": name, "arguments": names}
            self.report_error(_error(message, node, place, told))
        return None


class _Arguments(KnownArgumentNamesRule):
    """An argument that its field does not take."""

    def enter_argument(self, node: ArgumentNode, *place: Any) -> None:
        field, ancestors = self.context.get_field_def(), place[-1]
        owner = ancestors[-1]
        if field and isinstance(owner, FieldNode) and not self.context.get_argument():
            argument, name = node.name.value, owner.name.value
            message = f"Field '{name}' doesn't accept argument '{argument}'"
            code = "argumentNotAccepted"
            told = {"code": code, "name": name, "typeName": "Field", "argumentName": argument}
            self.report_error(_error(message, node, place, told))


_OURS = {
    "FieldsOnCorrectTypeRule": _Fields,
    "ProvidedRequiredArgumentsRule": _RequiredArguments,
    "KnownArgumentNamesRule": _Arguments,
}
_RULES = [_OURS.get(rule.__name__, rule) for rule in specified_rules]


def _error(message: str, node: Node, place: tuple[Any, ...], told: dict[str, Any]) -> GraphQLError:
    """Make the error; `place` is what the visitor tells of it, with the ancestors last."""
    above = [each for each in place[-1] if isinstance(each, Node)]
    steps = [step for step in map(_step, (*above, node)) if step]
    return GraphQLError(message, node, path=steps, extensions=told)


def _step(node: Node) -> str | None:
    """Write one step on the way to the fault, as `query`, `viewer` or `... on Issue`."""
    match node:
        case OperationDefinitionNode():
            name = f" {node.name.value}" if node.name else ""
            return f"{node.operation.value}{name}"
        case FragmentDefinitionNode():
            return f"fragment {node.name.value}"
        case InlineFragmentNode():
            return f"... on {node.type_condition.name.value}" if node.type_condition else "..."
        case FieldNode():
            return (node.alias or node.name).value
        case ArgumentNode():
            return node.name.value
        case _:
            return None
