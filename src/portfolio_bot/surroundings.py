"""What the runner, or the command line, tells a run: where it is, and what it is to do.

(https://docs.github.com/en/actions/reference/workflows-and-actions/variables)
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from portfolio_bot.configuration.load import load, load_text
from portfolio_bot.domain.config import EDITIONS, EditionKind, Portfolio
from portfolio_bot.domain.messages import Trusted, UsageError, say
from portfolio_bot.github import Client

Command = Literal["run", "report", "sweep", "rollup", "rollup-plan"]
COMMANDS: tuple[Command, ...] = get_args(Command)
DEFAULT_CONFIG = ".github/portfolio.yml"


class Surroundings(NamedTuple):
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


def places_to_tell(env: Mapping[str, str]) -> Surroundings:
    """Return where a run tells what it did, for one that is told what it cannot use."""
    summary, outputs = _path(env.get("GITHUB_STEP_SUMMARY")), _path(env.get("GITHUB_OUTPUT"))
    return Surroundings("", "", "", Path(), summary=summary, outputs=outputs)


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
