"""A parsed YAML issue form -> `Form`, for any plain form GitHub accepts."""

import re
import unicodedata
from collections.abc import Mapping
from typing import cast, get_args

from portfolio_bot.domain.forms.model import FieldType, Form, FormError, FormField, FormOption

_ID = re.compile(r"[A-Za-z0-9_-]+")
_NO_FOLD = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ß": "ss", "đ": "d", "ł": "l"})


def load_form(document: object) -> Form:
    """Read a form from its parsed YAML mapping; `markdown` elements are skipped.

    An element without `id` gets its label's slug, made unique. Rules: GitHub Docs, "Syntax for
    GitHub's form schema". Raises `FormError` naming the element's index and the key.
    """
    body = _mapping(document, "form").get("body")
    if not isinstance(body, list) or not body:
        raise FormError("body: expected a list of elements")
    elements = [
        (f"body[{index}]", _mapping(element, f"body[{index}]"))
        for index, element in enumerate(body)
    ]
    answered = [(where, e) for where, e in elements if e.get("type") != "markdown"]
    taken = {given for _, e in answered if isinstance(given := e.get("id"), str)}
    fields = tuple(_field(where, element, taken) for where, element in answered)
    _refuse_repeats(fields, [where for where, _ in answered])
    return Form(fields=fields)


def _field(where: str, element: Mapping[str, object], taken: set[str]) -> FormField:
    kind = element.get("type")
    if not isinstance(kind, str) or kind not in get_args(FieldType):
        raise FormError(f"{where}.type: unknown element type {kind!r}")
    attributes = _mapping(element.get("attributes"), f"{where}.attributes")
    at = f"{where}.attributes"
    label = _text(attributes, "label", at)
    if label is None or not label.strip():
        raise FormError(f"{at}.label: missing")
    options = _options(kind, attributes, at) if kind in {"dropdown", "checkboxes"} else ()
    validations = _mapping(element.get("validations") or {}, f"{where}.validations")
    return FormField(
        id=_identifier(where, element, label, taken),
        type=cast("FieldType", kind),
        label=" ".join(label.split()),
        options=options,
        multiple=_flag(attributes, "multiple", at),
        required=_flag(validations, "required", f"{where}.validations"),
        render=_text(attributes, "render", at),
        value=_default(attributes, options, at) if kind == "dropdown" else _value(attributes, at),
        placeholder=_text(attributes, "placeholder", at),
        description=_text(attributes, "description", at),
    )


def _value(attributes: Mapping[str, object], at: str) -> str | None:
    return _text(attributes, "value", at)


def _default(
    attributes: Mapping[str, object], options: tuple[FormOption, ...], at: str
) -> str | None:
    index = attributes.get("default")
    if index is None:
        return None
    if not isinstance(index, int) or isinstance(index, bool) or not 0 <= index < len(options):
        raise FormError(f"{at}.default: expected an option's index, got {index!r}")
    return options[index].label


def _options(kind: str, attributes: Mapping[str, object], at: str) -> tuple[FormOption, ...]:
    given = attributes.get("options")
    if not isinstance(given, list) or not given:
        raise FormError(f"{at}.options: expected a list of options")
    options = tuple(_option(item, f"{at}.options[{n}]") for n, item in enumerate(given))
    labels = [option.label for option in options]
    if kind == "dropdown" and "None" in labels:
        raise FormError(f"{at}.options[{labels.index('None')}]: 'None' is reserved by GitHub")
    for index, label in enumerate(labels):
        if label in labels[:index]:
            raise FormError(f"{at}.options[{index}]: repeats {label!r}")
    return options


def _option(item: object, where: str) -> FormOption:
    if isinstance(item, Mapping):
        label = _text(item, "label", where)
        required = _flag(item, "required", where)
    else:
        label, required = _text({"option": item}, "option", where), False
    if label is None or not label.strip():
        raise FormError(f"{where}: an option without a label")
    return FormOption(label=" ".join(label.split()), required=required)


def _identifier(where: str, element: Mapping[str, object], label: str, taken: set[str]) -> str:
    given = element.get("id")
    if given is None:
        slug = _free_slug(label, taken)
        taken.add(slug)
        return slug
    if not isinstance(given, str) or not _ID.fullmatch(given):
        raise FormError(f"{where}.id: expected letters, digits, '-' and '_', got {given!r}")
    return given


def _free_slug(label: str, taken: set[str]) -> str:
    folded = unicodedata.normalize("NFKD", label.lower().translate(_NO_FOLD))
    plain = folded.encode("ascii", "ignore").decode()
    slug = "-".join(re.findall(r"[a-z0-9]+", plain)) or "field"
    free, number = slug, 2
    while free in taken:
        free, number = f"{slug}-{number}", number + 1
    return free


def _refuse_repeats(fields: tuple[FormField, ...], places: list[str]) -> None:
    for index, field in enumerate(fields):
        earlier = fields[:index]
        if any(field.id == other.id for other in earlier):
            raise FormError(f"{places[index]}.id: repeats {field.id!r}")
        if any(field.label == other.label for other in earlier):
            raise FormError(f"{places[index]}.attributes.label: repeats {field.label!r}")


def _mapping(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise FormError(f"{where}: expected a mapping")
    return value


def _text(mapping: Mapping[str, object], key: str, where: str) -> str | None:
    value = mapping.get(key)
    if isinstance(value, bool) or not isinstance(value, str | int | float | None):
        raise FormError(f"{where}.{key}: expected text, got {type(value).__name__}")
    return None if value is None else str(value)


def _flag(mapping: Mapping[str, object], key: str, where: str) -> bool:
    value = mapping.get(key, False)
    if not isinstance(value, bool):
        raise FormError(f"{where}.{key}: expected true or false")
    return value
