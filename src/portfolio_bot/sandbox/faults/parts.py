"""Faults within a GraphQL answer, where graphql-core itself words and places the errors."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from portfolio_bot.sandbox.errors import RefusedError, TypedError
from portfolio_bot.sandbox.exchange import Answer, Handler, Request
from portfolio_bot.sandbox.faults.pretence import Mirror, copied, moved, without_commits
from portfolio_bot.sandbox.faults.strike import Strike
from portfolio_bot.sandbox.state import World

_FAILED = "Something went wrong while changing this. Please try again."
_TOO_MUCH = "Resource limits for this query exceeded."


def partial(strike: Strike, request: Request, inner: Handler) -> Answer:
    """Let a field be null, with an error, when all has been carried out.

    Not every field of a document is reached. So where none is told, a third of them are drawn,
    and the first that is reached is the one.
    """
    given, paths = strike.fault.argument, strike.asked.paths
    drawn = {*strike.chance.sample(paths, -(-len(paths) // 3))}
    steps = given.split(".") if given else []

    def around(resolve: Callable[..., Any], source: Any, info: Any, **args: Any) -> Any:
        value = resolve(source, info, **args)
        path = info.path.as_list()
        if not steps and (names := tuple(n for n in path if isinstance(n, str))) in drawn:
            steps.extend(names)
        if steps and _leads(steps, path) and _falls(strike, spared=given is None):
            strike.land()
            raise TypedError("RESOURCE_LIMITS_EXCEEDED", _TOO_MUCH)
        return value

    return inner(_with(request, around))


def _leads(steps: Sequence[str], path: Sequence[str | int]) -> bool:
    """Tell whether the steps lead to a path; where they tell no place in a list, to any."""
    left = list(steps)
    for each in path:
        if isinstance(each, int):
            if left and left[0].isdecimal() and int(left.pop(0)) != each:
                return False
        elif not left or left.pop(0) != each:
            return False
    return not left


def _falls(strike: Strike, *, spared: bool) -> bool:
    """Tell whether a field falls: the first does, of others about half where some are spared."""
    return not spared or not strike.has_landed or strike.chance.random() < 0.5


def part_fails(strike: Strike, request: Request, inner: Handler) -> Answer:
    """Let one part of a document fail before it is carried out."""
    failing = strike.fault.parts_of(strike.asked)
    if strike.fault.argument is None and failing:
        failing = (strike.chance.choice(failing),)

    def around(resolve: Callable[..., Any], source: Any, info: Any, **args: Any) -> Any:
        if info.path.prev is None and info.path.key in failing:
            strike.land()
            raise RefusedError("invalid", _FAILED)
        return resolve(source, info, **args)

    return inner(_with(request, around))


def no_op(strike: Strike, request: Request, inner: Handler) -> Answer:
    """Let parts say success, change nothing, and show what is."""
    parts = strike.fault.parts_of(strike.asked)
    mirror = Mirror(strike.world)

    def around(resolve: Callable[..., Any], source: Any, info: Any, **args: Any) -> Any:
        if info.path.prev is not None or info.path.key not in parts:
            return resolve(source, info, **args)
        payload = _pretended(strike, copied(strike.world), resolve, source, info, args)
        return mirror.show(payload)

    return inner(_with(request, around))


def false_success(strike: Strike, request: Request, inner: Handler) -> Answer:
    """Let parts say success, change nothing, and show the change as made."""
    parts = strike.fault.parts_of(strike.asked)
    apart: list[World] = []

    def around(resolve: Callable[..., Any], source: Any, info: Any, **args: Any) -> Any:
        if info.path.as_list()[0] not in parts:
            return resolve(source, info, **args)
        if not apart:
            apart.append(copied(strike.world))
        if info.path.prev is None:
            return _pretended(strike, apart[0], resolve, source, info, args)
        return resolve(source, _moved(info, apart[0]), **args)

    return inner(_with(request, around))


def _pretended(
    strike: Strike,
    world: World,
    resolve: Callable[..., Any],
    source: Any,
    info: Any,
    args: dict[str, Any],
) -> Any:
    payload = without_commits(world, lambda: resolve(source, _moved(info, world), **args))
    strike.land()
    return payload


def _moved(info: Any, world: World) -> Any:
    return info._replace(context=moved(info.context, world))


def _with(request: Request, around: Callable[..., Any]) -> Request:
    return replace(request, around=(*request.around, around))
