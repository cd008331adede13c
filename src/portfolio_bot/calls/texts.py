"""`portfolio-bot parse` and `portfolio-bot commands`: texts in, plain data out."""

from __future__ import annotations

from typing import Any, cast

import click

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.commands import Command, Parsed, only_new, parse
from portfolio_bot.domain.config import Language
from portfolio_bot.domain.forms import FormError, Problem, load_form
from portfolio_bot.domain.forms import parse as parse_form
from portfolio_bot.domain.messages import say


def parse_body(document: object, body: str, language: str) -> dict[str, Any]:
    """Read *body* by the issue form *document*: answers, problems and warnings."""
    try:
        form = load_form(document)
    except FormError as error:
        raise click.UsageError(f"the form: {error}") from error
    parsed = parse_form(body, form)
    words = Catalogue(cast("Language", language), escape=str)
    return {
        "answers": {
            key: list(answer) if isinstance(answer, tuple) else answer
            for key, answer in parsed.answers.items()
        },
        "problems": [_problem(problem, words) for problem in parsed.problems],
        "warnings": [_problem(warning, words) for warning in parsed.warnings],
    }


def commands_of(text: str, previous: str | None) -> list[dict[str, Any]]:
    """Return the commands of *text* that are not in *previous* already."""
    known = [command.signature for command in parse(previous)] if previous else []
    return [_command(command) for command in only_new(parse(text), known)]


def _problem(problem: Problem, words: Catalogue) -> dict[str, str | None]:
    label = str(problem.params.get("label", ""))
    told = say(f"problem-{problem.code.replace('_', '-')}", **problem.params)
    text = words.text(say("parse-line", label=label, what=(told,)) if label else told)
    return {"field": problem.field, "code": problem.code, "message": text}


def _command(command: Parsed) -> dict[str, Any]:
    if isinstance(command, Command):
        return {"command": command.command, "args": list(command.args), "line": command.line}
    return {"command": None, "word": command.word, "suggestion": command.suggestion}
