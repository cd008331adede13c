"""Where the Action starts: a quick look at the event, and all the rest only when it is needed."""

from __future__ import annotations

import gc
import os
import sys

from portfolio_bot.quick import ignoring


def main() -> int:
    """Run as the Action does, and return the exit code."""
    return 0 if _is_told() else _run()


def _is_told() -> bool:
    try:
        return ignoring.told(dict(os.environ))
    except Exception:
        return False  # whatever it stumbles over is for `action` to judge


def _run() -> int:
    # None of what is imported is ever thrown away: to look for it takes a tenth of the time.
    gc.disable()
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
    # Babel looks for the machine's time zone, which nothing here asks it for.
    os.environ.setdefault("TZ", "UTC")
    from portfolio_bot import action  # noqa: PLC0415 - slow, and most comments need none of it

    gc.freeze()
    gc.set_threshold(50_000)  # nor is the little that an event makes
    gc.enable()
    return action.main()


if __name__ == "__main__":
    ended = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(ended)  # to tidy up what is gone with the process anyway takes a twentieth of the time
