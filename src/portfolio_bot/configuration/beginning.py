"""The configuration file that a new portfolio begins with, and the number of its board."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import yaml

from portfolio_bot.configuration.document import read_document

_SCHEMA = "https://raw.githubusercontent.com/{repository}/{commit}/schema/portfolio.schema.json"
_ZERO = re.compile(r"(number[\"']?\s*:\s*)0(?![\d.])")


@dataclass(frozen=True)
class Answers:
    """What a new portfolio's engineer has said.

    ``board`` is an owner and a number, which is 0 while there is no board; None without one.
    ``roles`` maps roles to those who hold them: `org/team`, or a login. ``action`` is the
    Action that the workflows use, with its commit.
    """

    preset: str
    action: str
    name: str | None = None
    board: tuple[str, int] | None = None
    roles: Mapping[str, Sequence[str]] = field(default_factory=dict)


def first_configuration(answers: Answers) -> str:
    """Write the configuration file of *answers*."""
    repository, _, commit = answers.action.partition("@")
    schema = _SCHEMA.format(repository=repository, commit=commit)
    lines = [f"# yaml-language-server: $schema={schema}", _line("extends", answers.preset)]
    if answers.name:
        lines.append(_line("name", answers.name))
    if answers.board is None:
        lines.append("board: null")
    else:
        owner, number = answers.board
        lines += ["board:", f"  {_line('owner', owner)}", f"  number: {number}"]
    if answers.roles:
        lines.append("roles:")
        lines += [f"  {_line(role, _held(each))}" for role, each in answers.roles.items()]
    return "\n".join(lines) + "\n"


def _held(holders: Sequence[str]) -> dict[str, list[str]]:
    teams = [each for each in holders if "/" in each]
    users = [each for each in holders if "/" not in each]
    held = {"teams": teams, "users": users}
    return {key: each for key, each in held.items() if each}


def _line(key: str, value: object) -> str:
    """Write one key on one line."""
    text = yaml.safe_dump(value, allow_unicode=True, default_flow_style=True, width=10_000)
    return f"{key}: {text.removesuffix(chr(10)).removesuffix('...').rstrip()}"


def with_board_number(text: str, number: int) -> str | None:
    """Return the configuration *text* with *number* in the place of its board's 0.

    None when it does not stand there in so many words, and a person has to write it.
    """
    at = read_document(text, "").positions.get(("board", "number"))
    if at is None:
        return None
    lines = text.splitlines(keepends=True)
    line = lines[at.line - 1]
    before, after = line[: at.column - 1], line[at.column - 1 :]
    changed, count = _ZERO.subn(rf"\g<1>{number}", after, count=1)
    if not count:
        return None
    lines[at.line - 1] = before + changed
    return "".join(lines)
