"""The configuration's questions -> GitHub's issue form, and the list that it stands in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from portfolio_bot.domain.config import Field, Portfolio

HEADER = """\
# Generated from the portfolio's configuration; a change made here is lost.
# Edit the configuration instead, then run `portfolio-bot init` again, or `portfolio-bot generate`.
"""

Element = dict[str, Any]


def issue_form(config: Portfolio) -> str:
    """Write the issue form of *config* as YAML (GitHub Docs, "Syntax for issue forms").

    An answer is required there only when it is needed from the first phase on; GitHub has no
    later moment at which a form could ask for it.
    """
    form: Element = {"name": config.form.name, "description": config.form.description}
    if config.form.title:
        form["title"] = config.form.title
    form["labels"] = [config.labels.initiative]
    form["body"] = list(_body(config))
    return _written(form)


def issue_form_config(config: Portfolio) -> str:
    """Write the `config.yml` beside the form: no blank issues, and the configured links."""
    chooser: Element = {"blank_issues_enabled": False}
    if config.contact_links:
        chooser["contact_links"] = [link.model_dump() for link in config.contact_links]
    return _written(chooser)


def _body(config: Portfolio) -> Iterator[Element]:
    opening = config.phase_ids()[0]
    if config.form.introduction:
        yield _markdown(config.form.introduction)
    for key, field in config.fields.items():
        if field.group:
            yield _markdown(field.group)
        yield _element(key, field, required=field.required_from == opening)


def _markdown(text: str) -> Element:
    return {"type": "markdown", "attributes": {"value": text}}


def _element(key: str, field: Field, *, required: bool) -> Element:
    element: Element = {"type": field.type, "id": key, "attributes": _attributes(field)}
    if required and field.type != "checkboxes":
        element["validations"] = {"required": True}
    return element


def _attributes(field: Field) -> Element:
    attributes: Element = {"label": field.label}
    for name in ("description", "placeholder", "render"):
        if text := getattr(field, name):
            attributes[name] = text
    if field.type == "dropdown":
        attributes |= _choices(field)
    elif field.type == "checkboxes":
        attributes["options"] = [
            option.model_dump(exclude_defaults=True) for option in field.options
        ]
    elif field.value:
        attributes["value"] = field.value
    return attributes


def _choices(field: Field) -> Mapping[str, Any]:
    labels = [option.label for option in field.options]
    choices: Element = {"options": labels}
    if field.multiple:
        choices["multiple"] = True
    if field.value:
        choices["default"] = labels.index(field.value)
    return choices


class _Dumper(yaml.SafeDumper):
    """Writes text of several lines as a block, as people write it."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002  # PyYAML's own signature
        super().increase_indent(flow, indentless=False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Dumper.add_representer(str, _text)


def _written(document: Element) -> str:
    # GitHub reads YAML 1.1, where PyYAML's dumper quotes what would not be text.
    body = yaml.dump(document, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)
    return HEADER + body
