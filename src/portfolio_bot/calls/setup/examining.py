"""`portfolio-bot doctor`: what is amiss with a portfolio's set-up, and how to mend it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from portfolio_bot.calls.endings import Echo
from portfolio_bot.calls.portfolio import call
from portfolio_bot.calls.setup.installing import LOCK, made_files, read_file, read_lock
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.workflows import NAMES, SWEEP
from portfolio_bot.domain.config import Language, Portfolio
from portfolio_bot.domain.escaping import plain
from portfolio_bot.domain.messages import Message, Trusted, say
from portfolio_bot.domain.setup import there as known
from portfolio_bot.domain.setup.drift import examine_board, examine_labels
from portfolio_bot.domain.setup.findings import Finding
from portfolio_bot.domain.setup.people import (
    examine_others,
    examine_people,
    examine_roles,
    examine_token,
)
from portfolio_bot.domain.setup.upkeep import (
    PLACEHOLDER,
    examine_configuration,
    examine_files,
    examine_ledger,
    examine_schedule,
)
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client
from portfolio_bot.github.checkup import load_surroundings
from portfolio_bot.surroundings import DEFAULT_CONFIG, Surroundings

_NO_ACTION = PLACEHOLDER + 40 * "0"
_GRAVITY = ("error", "warning", "note")


def examine(
    here: Surroundings,
    now: datetime,
    echo: Echo,
    complain: Echo,
    print_json: Callable[[object], None] | None = None,
) -> ExitCode:
    """Print what is amiss, the worst first; with *print_json* as data.

    It takes three requests. Ends as `PROBLEMS` when there is more than notes. Raises
    `UsageError`.
    """

    def do(config: Portfolio, client: Client) -> ExitCode:
        findings = _findings(here, config, client, now)
        if print_json is not None:
            print_json({"findings": [_data(config.language, each) for each in findings]})
        else:
            _tell(config.language, findings, echo)
        grave = any(each.severity != "note" for each in findings)
        return ExitCode.PROBLEMS if grave else ExitCode.DONE

    return call(here, complain, do)


def _findings(
    here: Surroundings, config: Portfolio, client: Client, now: datetime
) -> list[Finding]:
    path = here.config_name or DEFAULT_CONFIG
    paths = (path, LOCK, *made_files(config, _NO_ACTION))
    place, there = load_surroundings(client, config, here.repository, now, paths, SWEEP)
    found = [
        *examine_token(config, there),
        *examine_people(config, there),
        *examine_others(config, there),
        *examine_roles(config),
        *examine_board(config, place),
        *examine_labels(config, place),
        *examine_configuration(path, read_file(here.config), there),
        *_files(config, there),
        *examine_schedule(NAMES, SWEEP, there),
        *examine_ledger(config, there),
    ]
    return sorted(found, key=lambda each: _GRAVITY.index(each.severity))


def _files(config: Portfolio, there: known.Checkup) -> Sequence[Finding]:
    lock = read_lock(there.files.get(LOCK))
    files = made_files(config, lock.action if lock is not None else _NO_ACTION)
    return list(examine_files(files, lock, there))


def _tell(language: Language, findings: list[Finding], echo: Echo) -> None:
    words = Catalogue(language, escape=str)
    for each in findings:
        line = say(
            "doctor-line",
            severity=Trusted(each.severity),
            where=each.where,
            what=(each.what,),
            mend=(each.mend,),
        )
        echo(plain(words.text(line)))
    counts = {
        f"{gravity}s": sum(each.severity == gravity for each in findings) for gravity in _GRAVITY
    }
    echo(words.text(say("doctor-sum", **counts)))


def _data(language: Language, finding: Finding) -> dict[str, Any]:
    words = Catalogue(language, escape=str)

    def text(message: Message) -> str:
        return plain(words.text(message))

    return {
        "severity": finding.severity,
        "code": finding.code,
        "where": finding.where,
        "what": text(finding.what),
        "mend": text(finding.mend),
    }
