"""Load the configuration of a roll-up; it has no presets."""

from __future__ import annotations

from pathlib import Path

from pydantic import ValidationError

from portfolio_bot.configuration.document import read_document
from portfolio_bot.configuration.faults import findings_of
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.configuration.load import text_of
from portfolio_bot.domain.config.rollup import Rollup


def load_rollup(path: Path) -> Rollup:
    """Load the roll-up's file at *path*. Raises `ConfigurationError` with every fault."""
    return load_rollup_text(text_of(path, "missing-rollup"), path.as_posix())


def load_rollup_text(text: str, file: str) -> Rollup:
    """Load a roll-up's configuration from its *text*; *file* is its name in findings."""
    document = read_document(text, file)
    try:
        return Rollup.model_validate(document.data)
    except ValidationError as error:
        raise ConfigurationError(findings_of(error, document, Rollup)) from error
