"""The Action: environment and event file in; job summary, outputs and exit code out."""

from __future__ import annotations

import json
import os
import sys
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from portfolio_bot.app import BrokenLedgerError, Result, Shop, handle_event
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.domain.config import Language, Portfolio
from portfolio_bot.domain.effects import as_bytes
from portfolio_bot.domain.events import PayloadError, read_event
from portfolio_bot.domain.messages import UsageError, say
from portfolio_bot.domain.periods import closing_day
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import GitHubError
from portfolio_bot.summary import (
    Account,
    configuration_faults,
    failed,
    log_line,
    planned_rollup,
    saved,
    succeeded,
)
from portfolio_bot.surroundings import (
    Surroundings,
    client_of,
    configuration_of,
    connected,
    places_to_tell,
    surroundings,
)

if TYPE_CHECKING:
    from portfolio_bot.domain.config.rollup import Rollup

Echo = Callable[[str], None]

SCHEDULED = frozenset({"schedule", "workflow_dispatch", "repository_dispatch"})


def run(here: Surroundings, now: datetime, echo: Echo, complain: Echo | None = None) -> ExitCode:
    """Do what the event, or the schedule, asks for; tell it in log, summary and outputs.

    *echo* takes the log's lines; *complain*, when given, those that tell of a failure.
    """
    complain = complain or echo
    language: Language = "en"
    try:
        here = _located(here)
        if here.command in {"rollup", "rollup-plan"}:
            from portfolio_bot.configuration.rollup import load_rollup  # noqa: PLC0415 - as below

            rollup = load_rollup(here.config)
            language = rollup.language
            return _tell(here, echo, _rolled_up(here, rollup, now), ExitCode.DONE)
        config = configuration_of(here)
        language = config.language
        account = _account(here, language, _do(here, config, now, echo))
        return _tell(here, echo, account, ExitCode.DONE)
    except ConfigurationError as error:
        return _tell(here, complain, configuration_faults(error), ExitCode.CONFIGURATION)
    except (UsageError, PayloadError, GitHubError, BrokenLedgerError) as error:
        return _tell(here, complain, failed(language, error), _code(error))
    except Exception as error:
        for line in traceback.format_exc().splitlines():
            complain(log_line(line))
        return _tell(here, complain, failed(language, error), ExitCode.FAULT)


def _code(error: Exception) -> ExitCode:
    if isinstance(error, BrokenLedgerError):
        return ExitCode.PROBLEMS
    return ExitCode.GITHUB if isinstance(error, GitHubError) else ExitCode.USAGE


def _located(here: Surroundings) -> Surroundings:
    """Take the repository from the event when the environment does not name it."""
    if here.repository or here.event_path is None:
        return here
    repository = _payload(here).get("repository")
    name = repository.get("full_name") if isinstance(repository, dict) else None
    return here._replace(repository=name) if isinstance(name, str) else here


def _rolled_up(here: Surroundings, config: Rollup, now: datetime) -> Account:
    """Do what the commands of a roll-up ask for."""
    from portfolio_bot.app.joining import Places, matrix, publish  # noqa: PLC0415 - as below
    from portfolio_bot.app.rollups import Counter  # noqa: PLC0415 - events need none of it

    if here.command == "rollup-plan":
        return planned_rollup(config.language, matrix(config))
    places = Places(here.config.parent, here.received, partial(client_of, here))
    counter = Counter(partial(connected, here), here.repository, here.rehearsal, here.sleep)
    result = publish(config, places, here.as_of or now.date(), counter)
    return succeeded(config.language, result, rehearsal=here.rehearsal)


def _do(here: Surroundings, config: Portfolio, now: datetime, echo: Echo) -> Result:
    client = connected(here)
    shop = Shop(client, config, here.repository, now, rehearsal=here.rehearsal, sleep=here.sleep)
    try:
        if here.command == "sweep":
            from portfolio_bot.app.sweeps import sweep  # noqa: PLC0415 - events need none of it

            return sweep(shop, _progress(shop, echo))
        if here.command == "report" or here.event_name in SCHEDULED:
            from portfolio_bot.app.reports import publish_report  # noqa: PLC0415 - nor of it

            as_of = here.as_of or closing_day(here.edition, config.day(now))
            return publish_report(shop, as_of, here.edition, _progress(shop, echo), here.cache)
        return handle_event(shop, read_event(here.event_name, _payload(here)))
    finally:
        client.close()


def _account(here: Surroundings, language: Language, result: Result) -> Account:
    if here.out is None:
        return succeeded(language, result, rehearsal=here.rehearsal)
    for path, content in result.files:
        target = here.out / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(as_bytes(content))
    return saved(language, result, here.out)


def _payload(here: Surroundings) -> dict[str, Any]:
    if here.event_path is None:
        raise UsageError(say("usage-no-event"))
    try:
        payload = json.loads(here.event_path.read_text("utf-8"))
    except OSError as error:
        raise UsageError(
            say("usage-unreadable", file=here.event_path.name, reason=str(error.strerror))
        ) from error
    except ValueError as error:
        raise UsageError(say("usage-no-json", file=here.event_path.name)) from error
    if not isinstance(payload, dict):
        raise UsageError(say("usage-no-json", file=here.event_path.name))
    return payload


def _progress(shop: Shop, echo: Echo) -> Callable[[int], None]:
    def tell(count: int) -> None:
        if count and count % 1000 == 0:
            echo(log_line(shop.catalogue.text(say("summary-read", count=count))))

    return tell


def _tell(here: Surroundings, echo: Echo, account: Account, code: ExitCode) -> ExitCode:
    """Write *account* to the log, the job summary and the outputs."""
    for line in account.log():
        echo(line)
    if here.summary is not None:
        with here.summary.open("a", encoding="utf-8") as file:
            file.write(account.markdown())
    if here.outputs is not None:
        with here.outputs.open("a", encoding="utf-8") as file:
            file.writelines(f"{name}={value}\n" for name, value in account.outputs().items())
    return code


def main() -> int:
    """Run as the Action does; the clock and the environment are read here and nowhere else."""
    try:
        here = surroundings(os.environ)
    except UsageError as error:
        return _tell(places_to_tell(os.environ), _complain, failed("en", error), ExitCode.USAGE)
    return run(here, datetime.now(UTC), print)


def _complain(line: str) -> None:
    print(line, file=sys.stderr)  # noqa: T201 - the log


if __name__ == "__main__":
    sys.exit(main())
