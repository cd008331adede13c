"""How resolvers are registered."""

from types import SimpleNamespace
from typing import Any, cast

from portfolio_bot.sandbox.graph.registry import RESOLVERS, Context, constant, renamed, resolves

NO_CONTEXT = cast("Context", None)


def ask(kind: str, field: str, source: Any = None) -> Any:
    """Ask a resolver, and take it away again."""
    return RESOLVERS.pop((kind, field))(source, NO_CONTEXT, {})


def test_resolver_serves_each_type() -> None:
    """A resolver answers for every type that it is registered with."""
    resolves("field", "A", "B")(lambda source, _context, _args: source * 2)
    assert ask("A", "field", 2) == 4
    assert ask("B", "field", 3) == 6


def test_constant_is_the_same_for_all() -> None:
    """A constant needs no object."""
    constant("field", "A", value=False)
    assert ask("A", "field") is False


def test_renamed_reads_another_attribute() -> None:
    """A renamed field is another attribute of the object."""
    renamed("field", "other", "A")
    assert ask("A", "field", SimpleNamespace(other=7)) == 7
