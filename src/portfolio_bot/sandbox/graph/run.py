"""Running one GraphQL request: read, check, price, execute, and word the errors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    OperationDefinitionNode,
    execute_sync,
    get_operation_ast,
    parse,
)

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.errors import Kind, RefusedError, TypedError
from portfolio_bot.sandbox.exchange import Around
from portfolio_bot.sandbox.graph.cost import MAX_NODES, Cost, measure
from portfolio_bot.sandbox.graph.registry import Context
from portfolio_bot.sandbox.graph.schema import load_schema
from portfolio_bot.sandbox.graph.validation import check
from portfolio_bot.sandbox.ratelimit import Budget, RateLimits

_TYPES: dict[Kind, str] = {
    "bad_request": "UNPROCESSABLE",
    "unauthorized": "FORBIDDEN",
    "forbidden": "FORBIDDEN",
    "not_found": "NOT_FOUND",
    "conflict": "UNPROCESSABLE",
    "stale": "STALE_DATA",
    "invalid": "UNPROCESSABLE",
}


_Counting = tuple[str, type, int | float | None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """The answer, the operation's name and what it cost; `budget` is what is left."""

    body: dict[str, Any]
    operation: str | None
    points: int
    budget: Budget


def run(
    session: Session, limits: RateLimits, given: Mapping[str, Any], around: Sequence[Around] = ()
) -> Outcome:
    """Answer a request's body: `query`, and maybe `variables` and `operationName`.

    A query that is not valid is answered with its errors and costs nothing. `around` stands
    around the resolver of every field.
    """
    now = session.world.clock.moment()
    budget = limits.budget(session.token, "graphql", now)
    variables = given.get("variables") or {}
    document = _checked(str(given.get("query") or ""))
    operation = None
    if isinstance(document, DocumentNode):
        operation = get_operation_ast(document, given.get("operationName"))
    if not isinstance(document, DocumentNode) or operation is None:
        errors = document if not isinstance(document, DocumentNode) else (_no_operation(),)
        return Outcome({"errors": [_worded(e) for e in errors]}, None, 0, budget)
    name = operation.name.value if operation.name else None
    cost = _priced(str(given["query"]), given.get("operationName"), _counting(variables))
    refusal = _refusal(session, cost, budget)
    if refusal:
        return Outcome({"errors": [refusal]}, name, 0, budget)
    budget = limits.spend(session.token, "graphql", cost.points, now)
    context = Context(session, cost, budget)
    body = _executed(document, operation, variables, context, around)
    return Outcome(body, name, cost.points, budget)


@lru_cache(maxsize=256)
def _checked(query: str) -> DocumentNode | tuple[GraphQLError, ...]:
    try:
        document = parse(query)
    except GraphQLError as error:
        return (error,)
    return check(document) or document


# The same few documents are asked again and again, and counted as they were.
@lru_cache(maxsize=256)
def _priced(query: str, name: str | None, counting: frozenset[_Counting]) -> Cost:
    """Price a valid document with these variables, of those that can count."""
    document = _checked(query)
    assert isinstance(document, DocumentNode)  # noqa: S101  it has been checked
    operation = get_operation_ast(document, name)
    assert operation is not None  # noqa: S101  it has been found
    return measure(document, operation, {name: value for name, _, value in counting})


def _counting(variables: Mapping[str, Any]) -> frozenset[_Counting]:
    """Return the variables that can be a size or a condition, by type: one is not true."""
    return frozenset(
        (name, type(value), value)
        for name, value in variables.items()
        if isinstance(value, int | float | None)
    )


def _no_operation() -> GraphQLError:
    return GraphQLError("An operation name is required")


def _refusal(session: Session, cost: Cost, budget: Budget) -> dict[str, Any] | None:
    if cost.nodes > MAX_NODES:
        message = (
            f"This query requests up to {cost.nodes:,} possible nodes which exceeds the maximum "
            f"limit of {MAX_NODES:,}."
        )
        return {"type": "MAX_NODE_LIMIT_EXCEEDED", "message": message}
    if budget.remaining < cost.points:
        message = f"API rate limit exceeded for user ID {session.user.database_id}."
        return {"type": "RATE_LIMITED", "message": message}
    return None


def _executed(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any],
    context: Context,
    around: Sequence[Around],
) -> dict[str, Any]:
    name = operation.name.value if operation.name else None
    result: ExecutionResult = execute_sync(
        load_schema(),
        document,
        context_value=context,
        variable_values=dict(variables),
        operation_name=name,
        middleware=list(around) or None,
    )
    body: dict[str, Any] = {"data": result.data}
    if result.errors:
        body["errors"] = [_worded(error) for error in result.errors]
    return body if result.data is not None or not result.errors else {"errors": body["errors"]}


def _worded(error: GraphQLError) -> dict[str, Any]:
    """Word an error as GitHub does. What is no refusal is our own mistake, and is raised."""
    cause = error.original_error
    worded: dict[str, Any] = {}
    if isinstance(cause, RefusedError):
        worded["type"] = _error_type(cause)
    elif cause is not None and not isinstance(cause, GraphQLError):
        raise cause
    if error.path:
        worded["path"] = list(error.path)
    if error.extensions:
        worded["extensions"] = error.extensions
    if error.locations:
        worded["locations"] = [{"line": at.line, "column": at.column} for at in error.locations]
    return {**worded, "message": error.message}


def _error_type(cause: RefusedError) -> str:
    return cause.error_type if isinstance(cause, TypedError) else _TYPES[cause.kind]
