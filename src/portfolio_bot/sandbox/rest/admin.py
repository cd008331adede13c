"""What GitHub has no call for: looking into the sandbox and setting its clock."""

from portfolio_bot.sandbox.clock import moment_of
from portfolio_bot.sandbox.dump import dump
from portfolio_bot.sandbox.errors import RefusedError
from portfolio_bot.sandbox.rest.routing import Call, Reply, route, text_of


@route("GET", "/_sandbox/dump")
def _dump(call: Call) -> Reply:
    return Reply(200, dump(call.world))


@route("GET", "/_sandbox/deliveries")
def _deliveries(call: Call) -> Reply:
    return Reply(200, call.world.deliveries)


@route("PUT", "/_sandbox/clock")
def _set_clock(call: Call) -> Reply:
    """Fix the clock at `{"now": "2026-01-31T08:00:00Z"}`."""
    try:
        call.world.clock.set(moment_of(text_of(call.body(), "now") or ""))
    except ValueError:
        raise RefusedError("invalid", "`now` is no ISO 8601 time") from None
    return Reply(200, {"now": call.world.clock.now()})
