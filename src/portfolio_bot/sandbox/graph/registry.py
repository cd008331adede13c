"""Where each family of resolvers says which fields of the schema it answers."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from portfolio_bot.sandbox.access import Session
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.graph.cost import Cost
from portfolio_bot.sandbox.model import User
from portfolio_bot.sandbox.ratelimit import Budget
from portfolio_bot.sandbox.state import World


@dataclass(frozen=True, slots=True)
class Context:
    """What every resolver of one request may know."""

    session: Session
    cost: Cost
    budget: Budget

    @property
    def world(self) -> World:
        """The state behind the request."""
        return self.session.world

    @property
    def viewer(self) -> User:
        """The acting user."""
        return self.session.user


Args = dict[str, Any]
Resolver = Callable[[Any, Context, Args], Any]
RESOLVERS: dict[tuple[str, str], Resolver] = {}
"""(type, field) -> its answer, given the object, the context and the arguments.

A field of a connection's type answers with the whole list, which is then cut into a page.
"""


def resolves(field: str, *types: str) -> Callable[[Resolver], Resolver]:
    """Register a resolver for the field of each type."""

    def register(function: Resolver) -> Resolver:
        for name in types:
            RESOLVERS[name, field] = function
        return function

    return register


def constant(field: str, *types: str, value: Any) -> None:
    """Register a field that has the same value in the whole sandbox."""
    for name in types:
        RESOLVERS[name, field] = lambda _source, _context, _args: value


def renamed(field: str, attribute: str, *types: str) -> None:
    """Register a field that is another attribute of the object."""
    for name in types:
        RESOLVERS[name, field] = lambda source, _context, _args: getattr(source, attribute)


def mutates(field: str) -> Callable[[Callable[[Context, Args], Args]], Resolver]:
    """Register a mutation, which gets its `input` and answers with its payload."""

    def register(function: Callable[[Context, Args], Args]) -> Resolver:
        def run(_source: Any, context: Context, args: Args) -> Args:
            given = args["input"]
            try:
                payload = function(context, given)
            except RefusedError as error:
                raise _worded(error, field, context) from error
            return {"clientMutationId": given.get("clientMutationId"), **payload}

        RESOLVERS["Mutation", field] = run
        return run

    return register


def _worded(error: RefusedError, field: str, context: Context) -> RefusedError:
    """Put a refusal to a person in GraphQL's words, which name the mutation."""
    if error.kind != "forbidden" or not context.session.is_person:
        return error
    name = field[0].upper() + field[1:]
    login = context.viewer.login
    message = f"{login} does not have the correct permissions to execute `{name}`"
    return RefusedError("forbidden", message)


def unresolved(message: str) -> RefusedError:
    """Refuse to resolve, as `Could not resolve to <message>`."""
    return RefusedError("not_found", f"Could not resolve to {message}")
