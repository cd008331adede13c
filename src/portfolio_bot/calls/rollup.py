"""`portfolio-bot rollup`: one report of several portfolios, written into a folder."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from portfolio_bot.app.joining import Places, join, told
from portfolio_bot.calls.endings import Echo, ended
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.rollup import load_rollup
from portfolio_bot.domain.config.rollup import Rollup
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.exit_codes import ExitCode


def write_rollup(
    path: Path, places: Places, as_of: date, out: Path, tell: tuple[Echo, Echo]
) -> ExitCode:
    """Write the roll-up that the file at *path* configures into *out*. Raises `UsageError`.

    *tell* takes what was done, and what is wrong.
    """
    echo, complain = tell

    def do(config: Rollup) -> ExitCode:
        joined = join(config, places, as_of)
        out.mkdir(parents=True, exist_ok=True)
        for name, text in joined.files.items():
            (out / name).write_text(text, "utf-8", newline="\n")
        words = Catalogue(config.language, escape=plain)
        written = say("rollup-written", count=len(joined.files), folder=Trusted(out.as_posix()))
        echo(words.text(written))
        echo(words.text(told(joined)))
        for each in joined.rolled.whole.untold:
            if each.problem is not None:
                complain(f"{plain(each.name)}: {words.text(each.problem)}")
        return ExitCode.DONE

    return ended(complain, lambda: load_rollup(path), do)
