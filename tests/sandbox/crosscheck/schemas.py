"""JSON held against the schemas of an OpenAPI 3.0 description, which differ a little from others.

`nullable` lets null in, a `$ref` leads to another place of the same document, and an object may
hold what nobody has described: here such a key is a fault, as it is most often a slip of ours.
(https://spec.openapis.org/oas/v3.0.3#schema-object)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from typing import Any

from jsonschema import Draft4Validator, FormatChecker
from jsonschema.exceptions import ValidationError, best_match
from jsonschema.validators import extend

Schema = dict[str, Any]
_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("date-time")
def _is_time(value: object) -> bool:
    """Tell whether a text is a time in UTC to the second, as GitHub writes it."""
    form = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"
    return not isinstance(value, str) or (
        bool(re.fullmatch(form, value)) and bool(datetime.fromisoformat(value))
    )


@_FORMATS.checks("uri")
@_FORMATS.checks("uri-template")
def _is_address(value: object) -> bool:
    """Tell whether a text is a whole address, in letters that an address may have.

    Square brackets belong to the host alone, braces to templates, which are told as addresses too.
    """
    if not isinstance(value, str):
        return True
    form = r"[a-z]+://[\w.\[\]:-]+(/[\w.~:/?#@!$&'()*+,;=%{}-]*)?"
    return bool(re.fullmatch(form, value, re.ASCII))


class Schemas:
    """The schemas of one document."""

    def __init__(self, document: Schema) -> None:
        self.document = document
        usual = {name: _or_null(check) for name, check in Draft4Validator.VALIDATORS.items()}
        own = {"$ref": self._refer, "oneOf": _or_null(self._one_of)}
        self._checks = extend(Draft4Validator, usual | own)

    def follow(self, schema: Schema) -> Schema:
        """Return what a `$ref` leads to, or the schema itself."""
        while "$ref" in schema:
            schema = self._at(schema["$ref"])
        return schema

    def faults(self, schema: Schema, value: object) -> list[str]:
        """Tell what is wrong with a value, each with the way to it."""
        validator = self._checks(schema, format_checker=_FORMATS)
        wrong = [_told(error) for error in validator.iter_errors(value)]
        return wrong + [f"{key} is not described" for key in self._unknown([schema], value, "$")]

    def _at(self, ref: str) -> Schema:
        found: Any = self.document
        for part in ref.removeprefix("#/").split("/"):
            found = found[part.replace("~1", "/").replace("~0", "~")]
        return dict(found)

    def _refer(
        self, validator: Any, ref: str, value: object, _schema: Schema
    ) -> Iterator[ValidationError]:
        yield from validator.descend(value, self._at(ref))

    def _one_of(
        self, validator: Any, ways: list[Schema], value: object, schema: Schema
    ) -> Iterator[ValidationError]:
        """Take the one that a discriminator names; else one of them must fit, as usual."""
        told = schema.get("discriminator", {})
        word = value.get(told.get("propertyName")) if isinstance(value, dict) else None
        if word in told.get("mapping", {}):
            yield from validator.descend(value, self._at(told["mapping"][word]))
        else:
            yield from Draft4Validator.VALIDATORS["oneOf"](validator, ways, value, schema)

    def _unknown(self, schemas: Iterable[Schema], value: object, where: str) -> Iterator[str]:
        """List the keys that none of the schemas describes."""
        parts = [part for schema in schemas for part in self._parts(schema)]
        if isinstance(value, list):
            items = [part["items"] for part in parts if "items" in part]
            for each in value if items else ():
                yield from self._unknown(items, each, f"{where}[*]")
        if isinstance(value, dict) and not any(map(_is_open, parts)):
            for key, inner in value.items():
                known = [
                    part["properties"][key] for part in parts if key in part.get("properties", {})
                ]
                yield from (
                    self._unknown(known, inner, f"{where}.{key}") if known else [f"{where}.{key}"]
                )

    def _parts(self, schema: Schema) -> Iterator[Schema]:
        """Yield a schema and all that it is put together of, or may be one of."""
        found = self.follow(schema)
        yield found
        for word in ("allOf", "anyOf", "oneOf"):
            for each in found.get(word, ()):
                yield from self._parts(each)


def _is_open(schema: Schema) -> bool:
    """Tell whether an object may hold other keys than those described, by its description."""
    if schema.get("additionalProperties"):
        return True
    return schema.get("type") == "object" and "properties" not in schema


def _or_null(check: Callable[..., Any]) -> Callable[..., Any]:
    """Let null pass where the schema says that it may."""

    def checked(validator: Any, wanted: Any, value: object, schema: Schema) -> Any:
        return (
            ()
            if value is None and schema.get("nullable")
            else check(validator, wanted, value, schema)
        )

    return checked


def _told(error: ValidationError) -> str:
    """Tell the innermost reason, as `$.labels[*].color: ...`; a place in a list is any place."""
    inner = best_match([error])
    way = "".join("[*]" if isinstance(part, int) else f".{part}" for part in inner.absolute_path)
    short = len(inner.message) <= 120
    what = inner.message if short else f"{str(inner.instance)[:60]}... breaks {inner.validator}"
    return f"${way}: {what}"
