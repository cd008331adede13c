"""The Action: environment and event file in; job summary, outputs and exit code out.

(https://docs.github.com/en/actions/reference/workflows-and-actions/variables)
"""

from __future__ import annotations

import json
import os
import sys
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, Literal, get_args

from portfolio_bot.app import BrokenLedgerError, Result, Shop, handle_event
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.configuration.load import load, load_text
from portfolio_bot.domain.config import EDITIONS, EditionKind, Language, Portfolio
from portfolio_bot.domain.effects import as_bytes
from portfolio_bot.domain.events import PayloadError, read_event
from portfolio_bot.domain.messages import Trusted, UsageError, say
from portfolio_bot.domain.periods import closing_day
from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.github import Client, GitHubError
from portfolio_bot.summary import (
    Account,
    configuration_faults,
    failed,
    log_line,
    saved,
    succeeded,
)

Echo = Callable[[str], None]

SCHEDULED = frozenset({"schedule", "workflow_dispatch", "repository_dispatch"})
Command = Literal["run", "report", "sweep", "rollup", "rollup-plan"]
COMMANDS: tuple[Command, ...] = get_args(Command)
DEFAULT_CONFIG = ".github/portfolio.yml"


@dataclass(frozen=True)
class Surroundings:
    """What the runner tells a run. Empty strings are as good as nothing.

    ``config_name`` is the configuration's path in the repository, empty when it can only be
    the local file. ``out`` is a folder for a report's files, which are then not committed.
    ``cache`` is a file that keeps what was read for the report from one run to the next.
    ``received`` is a folder of what the portfolios of a roll-up share, fetched already.
    ``sleep`` waits when GitHub is to be asked again.
    """

    token: str
    api_url: str
    repository: str
    config: Path
    config_name: str = ""
    event_name: str = ""
    event_path: Path | None = None
    command: Command = "run"
    rehearsal: bool = False
    as_of: date | None = None
    edition: EditionKind = "weekly"
    summary: Path | None = None
    outputs: Path | None = None
    out: Path | None = None
    cache: Path | None = None
    received: Path | None = None
    sleep: Callable[[float], None] = time.sleep


def surroundings(env: Mapping[str, str]) -> Surroundings:
    """Read the runner's environment. Raises `UsageError`."""
    workspace = Path(env.get("GITHUB_WORKSPACE") or ".")
    command = env.get("PORTFOLIO_BOT_COMMAND") or "run"
    config_name = env.get("PORTFOLIO_BOT_CONFIG") or DEFAULT_CONFIG
    if command not in COMMANDS:
        known = Trusted(", ".join(COMMANDS))
        raise UsageError(say("usage-command", word=command, known=known))
    return Surroundings(
        token=env.get("PORTFOLIO_BOT_TOKEN") or env.get("GITHUB_TOKEN", ""),
        api_url=env.get("GITHUB_API_URL") or "https://api.github.com",
        repository=env.get("GITHUB_REPOSITORY", ""),
        config=workspace / config_name,
        config_name=config_name,
        event_name=env.get("GITHUB_EVENT_NAME", ""),
        event_path=_path(env.get("GITHUB_EVENT_PATH")),
        command=command,
        rehearsal=_truth(env.get("PORTFOLIO_BOT_DRY_RUN")),
        as_of=_day(env.get("PORTFOLIO_BOT_AS_OF")),
        edition=read_edition(env.get("PORTFOLIO_BOT_EDITION")),
        summary=_path(env.get("GITHUB_STEP_SUMMARY")),
        outputs=_path(env.get("GITHUB_OUTPUT")),
        cache=_path(env.get("PORTFOLIO_BOT_CACHE")),
        received=_path(env.get("PORTFOLIO_BOT_RECEIVED")),
    )


def run(here: Surroundings, now: datetime, echo: Echo, complain: Echo | None = None) -> ExitCode:
    """Do what the event, or the schedule, asks for; tell it in log, summary and outputs.

    *echo* takes the log's lines; *complain*, when given, those that tell of a failure.
    """
    complain = complain or echo
    language: Language = "en"
    try:
        here = _located(here)
        if here.command in {"rollup", "rollup-plan"}:
            return _tell(here, echo, _rolled_up(here, now), ExitCode.DONE)
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
    return replace(here, repository=name) if isinstance(name, str) else here


def configuration_of(here: Surroundings) -> Portfolio:
    """Load the configuration from the checkout; without one, from the default branch.

    The checkout costs no request, so the sample workflows make one.
    """
    known = here.token and here.repository and here.config_name
    if here.config.exists() or not known:
        return load(here.config).config
    client = Client(here.token, here.api_url, here.sleep)
    try:
        text = client.text_file(here.repository, here.config_name)
    finally:
        client.close()
    return load(here.config).config if text is None else load_text(text, here.config_name).config


def connected(here: Surroundings) -> Client:
    """Return a client for the repository of *here*. Raises `UsageError`."""
    client = client_of(here)
    if here.repository.count("/") != 1:
        raise UsageError(say("usage-repository"))
    return client


def client_of(here: Surroundings) -> Client:
    """Return a client with the token of *here*. Raises `UsageError`."""
    if not here.token:
        raise UsageError(say("usage-no-token"))
    return Client(here.token, here.api_url, here.sleep)


def _rolled_up(here: Surroundings, now: datetime) -> Account:
    """Do what the commands of a roll-up ask for; they have a configuration of their own."""
    from portfolio_bot.app.rollups import Counter  # noqa: PLC0415 - events need none of it
    from portfolio_bot.joining import Places, plan, publish  # noqa: PLC0415

    if here.command == "rollup-plan":
        return plan(here.config)
    places = Places(here.config.parent, here.received, partial(client_of, here))
    counter = Counter(partial(connected, here), here.repository, here.rehearsal, here.sleep)
    return publish(here.config, places, here.as_of or now.date(), counter)


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


def _path(text: str | None) -> Path | None:
    return Path(text) if text else None


def _truth(text: str | None) -> bool:
    word = (text or "false").strip().casefold()
    if word not in {"true", "false"}:
        raise UsageError(say("usage-dry-run", word=word[:20]))
    return word == "true"


def read_edition(text: str | None) -> EditionKind:
    """Read the kind of an edition; nothing is the weekly one. Raises `UsageError`."""
    word = (text or "").strip() or "weekly"
    for known in EDITIONS:
        if word == known:
            return known
    raise UsageError(say("usage-edition", word=word[:20], known=Trusted(", ".join(EDITIONS))))


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text.strip()) if text and text.strip() else None
    except ValueError:
        raise UsageError(say("usage-date", word=str(text)[:20])) from None


def main() -> int:
    """Run as the Action does; the clock and the environment are read here and nowhere else."""
    try:
        here = surroundings(os.environ)
    except UsageError as error:
        return _misused(os.environ, error)
    return run(here, datetime.now(UTC), print)


def _misused(env: Mapping[str, str], error: UsageError) -> ExitCode:
    """Tell that an input cannot be used, in the places where a run tells what it did."""
    summary, outputs = _path(env.get("GITHUB_STEP_SUMMARY")), _path(env.get("GITHUB_OUTPUT"))
    here = Surroundings("", "", "", Path(), summary=summary, outputs=outputs)
    complain = partial(print, file=sys.stderr)
    return _tell(here, complain, failed("en", error), ExitCode.USAGE)


if __name__ == "__main__":
    sys.exit(main())
