"""The three questions that a ledger answers, and how each of them ends."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from portfolio_bot.app import BrokenLedgerError
from portfolio_bot.calls.endings import Echo, ended
from portfolio_bot.calls.ledger.lines import data_of, told
from portfolio_bot.calls.ledger.source import Found, Source, configuration, find
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.ledger.line import Line
from portfolio_bot.domain.ledger.reconcile import reconcile
from portfolio_bot.domain.ledger.selection import as_of, end_of, of_issue
from portfolio_bot.domain.ledger.table import table
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.exit_codes import ExitCode


@dataclass(frozen=True)
class Teller:
    """Where it is told: results, failures, and, unless it is quiet, what people like to know."""

    echo: Echo
    complain: Echo
    quiet: bool = False


@dataclass(frozen=True)
class Choice:
    """Which lines are wanted: those of one issue, and what was decided until the end of a day."""

    issue: int | None = None
    day: date | None = None

    def lines(self, found: Found) -> tuple[Line, ...]:
        """Return the lines that are wanted."""
        lines = found.ledger.lines
        if self.day is not None:
            lines = as_of(lines, end_of(self.day, found.timezone))
        return lines if self.issue is None else of_issue(lines, self.issue)


def verify(source: Source, teller: Teller) -> ExitCode:
    """Tell every fault of the ledger, a line each; without any it is sound."""

    def answer(found: Found) -> ExitCode:
        wrong = [fault.describe() for fault in found.ledger.faults]
        friendly = [] if wrong else [say("ledger-sound", count=len(found.ledger.lines))]
        if found.recorded is not None:
            balance = reconcile(found.ledger.lines, found.recorded)
            wrong += balance.describe()
            if balance.missing:
                friendly.append(say("ledger-waiting", count=len(balance.missing)))
        for message in wrong:
            teller.echo(_text(found, message))
        for message in () if teller.quiet else friendly:
            teller.echo(_text(found, message))
        return ExitCode.PROBLEMS if wrong else ExitCode.DONE

    return _ended(source, teller, answer)


def show(source: Source, teller: Teller, choice: Choice, form: Literal["text", "json"]) -> ExitCode:
    """Print the lines that are wanted; of one issue also where it stands by them."""

    def answer(found: Found) -> ExitCode:
        lines = choice.lines(found)
        if form == "json":
            data = data_of(found.config, lines, choice.issue)
            teller.echo(json.dumps(data, ensure_ascii=False, indent=2))
        else:
            for message in told(found.config, lines, choice.issue):
                teller.echo(_text(found, message))
        return _doubted(found, teller)

    return _ended(source, teller, answer)


def export(source: Source, teller: Teller, choice: Choice, out: Path) -> ExitCode:
    """Write the lines that are wanted to *out*, as CSV."""

    def answer(found: Found) -> ExitCode:
        lines = choice.lines(found)
        out.write_bytes(table(lines).encode())
        if not teller.quiet:
            message = say("ledger-exported", count=len(lines), file=out.as_posix())
            teller.echo(_text(found, message))
        return _doubted(found, teller)

    return _ended(source, teller, answer)


def _doubted(found: Found, teller: Teller) -> ExitCode:
    """Warn, beside what was shown, when the ledger it is taken from is not whole."""
    if not found.ledger.faults:
        return ExitCode.DONE
    teller.complain(_text(found, BrokenLedgerError(found.ledger.faults).message))
    return ExitCode.PROBLEMS


def _ended(source: Source, teller: Teller, answer: Callable[[Found], ExitCode]) -> ExitCode:
    return ended(
        teller.complain,
        lambda: configuration(source),
        lambda config: answer(find(source, config)),
    )


def _text(found: Found, message: Message) -> str:
    return Catalogue(found.language, escape=plain).text(message)
