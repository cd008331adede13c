"""A configuration file, laid over its preset -> the checked configuration."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from pydantic import ValidationError

from portfolio_bot.configuration.document import MOST_BYTES, Data, Document, read_document
from portfolio_bot.configuration.findings import ConfigurationError, Finding, KeyPath
from portfolio_bot.configuration.merge import merge
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.nearest import nearest

EXTENDS = "extends"
_PRESETS = Path(__file__).parents[1] / "presets"


class Loaded(NamedTuple):
    """A configuration, the merged ``document`` it was read from, and its preset's name."""

    config: Portfolio
    document: Document
    preset: str | None


def load(path: Path) -> Loaded:
    """Load the configuration file at *path*; it is named in findings as *path* is written.

    Raises `ConfigurationError` also for a file that is missing or cannot be read.
    """
    return load_text(text_of(path), path.as_posix())


def text_of(path: Path, missing: str = "missing-file") -> str:
    """Read the text of the configuration file at *path*; *missing* is said when there is none.

    Raises `ConfigurationError`.
    """
    name = path.as_posix()
    try:
        with path.open("rb") as file:
            # One byte more than is accepted is enough to see that there is too much.
            content = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise ConfigurationError([Finding(name, 1, (), missing)]) from error
    except OSError as error:
        raise ConfigurationError([Finding(name, 1, (), "unreadable-file")]) from error
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ConfigurationError([Finding(name, line, (), "not-utf8")]) from error


# The demo, as every journey in tests, runs the bot hundreds of times on the same few files.
@lru_cache(maxsize=4)
def load_text(text: str, file: str) -> Loaded:
    """Load a configuration from its *text*; *file* is its name in findings.

    ``extends: NAME`` lays the text over that preset (see `merge`). Raises `ConfigurationError`
    with every fault that was found. Nobody may change what is returned.
    """
    own = read_document(text, file)
    preset = own.data.get(EXTENDS)
    document = own._replace(data=_without_extends(own.data))
    if preset is not None:
        document = merge(_named_preset(preset, own), document)
    return Loaded(_checked(document), document, preset if isinstance(preset, str) else None)


def preset_names() -> tuple[str, ...]:
    """List the presets that come with the program, by name."""
    names = (entry.name for entry in _PRESETS.iterdir())
    return tuple(sorted(name.removesuffix(".yml") for name in names if name.endswith(".yml")))


@cache
def preset(name: str) -> Document:
    """Read the preset *name*, one of `preset_names`. Nobody may change what is returned.

    A preset may extend another, or a file in `presets/base`, which has what presets have in common.
    """
    document = _shipped(name)
    base = document.data.get(EXTENDS)
    if base is None:
        return document
    own = document._replace(data=_without_extends(document.data))
    below = preset(str(base)) if base in preset_names() else _shipped(f"base/{base}")
    return merge(below, own)


def _shipped(name: str) -> Document:
    text = (_PRESETS / f"{name}.yml").read_text(encoding="utf-8")
    return read_document(text, f"presets/{name}.yml")


def _without_extends(data: dict[str, Data]) -> dict[str, Data]:
    return {key: value for key, value in data.items() if key != EXTENDS}


def _named_preset(name: Data, own: Document) -> Document:
    known = preset_names()
    if isinstance(name, str) and name in known:
        return preset(name)
    word = name if isinstance(name, str) else "?"
    params = {"word": word, "known": ", ".join(known)}
    raise ConfigurationError(
        [_finding(own, (EXTENDS,), "unknown-preset", params, nearest(word, known))]
    )


def _checked(document: Document) -> Portfolio:
    try:
        config = Portfolio.model_validate(document.data)
    except ValidationError as error:
        from portfolio_bot.configuration.faults import findings_of  # noqa: PLC0415 - rarely needed

        raise ConfigurationError(findings_of(error, document)) from error
    _refuse_unknown_timezone(config.timezone, document)
    return config


def _refuse_unknown_timezone(name: str, document: Document) -> None:
    try:
        ZoneInfo(name)
    except (OSError, ValueError, ZoneInfoNotFoundError) as error:
        meant = nearest(name, available_timezones())
        finding = _finding(document, ("timezone",), "unknown-timezone", {"word": name}, meant)
        raise ConfigurationError([finding]) from error


def _finding(
    document: Document,
    key: KeyPath,
    code: str,
    params: Mapping[str, str | int],
    suggestion: str | None,
) -> Finding:
    at = document.positions.get(key, document.positions[()])
    return Finding(at.file, at.line, key, code, params, suggestion)
