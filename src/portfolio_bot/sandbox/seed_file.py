"""Reading a seed from a file or a mapping, with one plain sentence when it is wrong."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from portfolio_bot.sandbox.seed_schema import Seed

DEFAULT = Path(__file__).with_name("default_seed.yml")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class SeedError(ValueError):
    """The seed cannot be used; the message is one line that says where and why."""


def read_seed(source: Mapping[str, Any] | Path | None) -> Seed:
    """Return the seed in a mapping, a YAML or JSON file, or (None) the one that comes along.

    Raises SeedError when it cannot be read or has an unknown key or a wrong value.
    """
    if isinstance(source, Mapping):
        return _checked(source, "seed")
    path = source or DEFAULT
    return _checked(_parsed(path), path.name)


def _parsed(path: Path) -> object:
    try:
        text = path.read_text(encoding="utf-8")
        return json.loads(text) if path.suffix == ".json" else yaml.load(text, _Loader)  # noqa: S506  it is a safe loader
    except OSError as error:
        raise SeedError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise SeedError(f"{path.name}: is not UTF-8 text") from error
    except (ValueError, yaml.YAMLError) as error:
        raise SeedError(f"{path.name}: {' '.join(str(error).split())}") from error


def _checked(content: object, name: str) -> Seed:
    try:
        return Seed.model_validate({} if content is None else content)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"])
        reason = "unknown key" if first["type"] == "extra_forbidden" else first["msg"]
        raise SeedError(f"{name}: {place}: {reason}" if place else f"{name}: {reason}") from error
