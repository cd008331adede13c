"""What `init` must know: from its flags, from what is there already, or asked at a terminal."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.beginning import Answers
from portfolio_bot.configuration.load import load_text, preset_names
from portfolio_bot.configuration.workflows import ACTION
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import Trusted, UsageError, say
from portfolio_bot.setup import git
from portfolio_bot.setup.installing import CONFIG, LOCK, read_file, read_lock

NO_BOARD = "none"


def answers_of(folder: Path, given: Mapping[str, Any], *, asking: bool) -> Answers:
    """Gather the answers for the repository at *folder* from the flags *given*.

    What is not given is asked for when *asking*. Raises `UsageError` when something is missing
    otherwise, or cannot be used, and `ConfigurationError` for a preset that there is not.
    """
    lock = read_lock(read_file(folder / LOCK))
    known = {**given, "action": given["action"] or (lock.action if lock is not None else None)}
    begun = (folder / CONFIG).is_file()
    needed = ("action",) if begun else ("preset", "board", "action")
    missing = [name for name in needed if not known[name]]
    if missing and not asking:
        flags = ", ".join(f"--{name}" for name in missing)
        raise UsageError(say("usage-init", flags=Trusted(flags)))
    if missing:
        known |= _asked(known, begun=begun)
    return Answers(
        preset=known["preset"] or "",
        action=_action(known["action"]),
        name=known["name"],
        board=_board(known["board"] or NO_BOARD),
        roles={role: _holders(who) for role, who in map(_role, known["roles"])},
    )


def _asked(known: dict[str, Any], *, begun: bool) -> dict[str, Any]:
    """Ask for what is not *known*, in the preset's language once that is chosen."""
    answers = dict(known)
    words = Catalogue("en", escape=str)
    if not begun:
        choice = click.Choice(preset_names())
        answers["preset"] = known["preset"] or click.prompt(
            words.text(say("init-ask-preset")), type=choice
        )
        config = load_text(f"extends: {answers['preset']}\nboard: null\n", CONFIG).config
        words = Catalogue(config.language, escape=str)
        answers["name"] = known["name"] or click.prompt(
            words.text(say("init-ask-name")), default=config.name
        )
        answers["board"] = known["board"] or click.prompt(words.text(say("init-ask-board")))
        answers["roles"] = known["roles"] or _asked_roles(config, words)
    answers["action"] = known["action"] or click.prompt(words.text(say("init-ask-action")))
    return answers


def _asked_roles(config: Portfolio, words: Catalogue) -> list[str]:
    """Ask who holds each role that nobody holds yet; nothing means nobody for now."""
    told: list[str] = []
    for key, role in config.roles.items():
        if role.people or role.permissions or role.teams or role.users:
            continue
        question = words.text(say("init-ask-role", name=Trusted(role.name)))
        if who := click.prompt(question, default="", show_default=False).strip():
            told.append(f"{key}={who}")
    return told


def _role(word: str) -> tuple[str, str]:
    role, equals, who = word.partition("=")
    if not (role.strip() and equals and _holders(who)):
        raise UsageError(say("usage-role", word=word))
    return role.strip(), who


def _holders(who: str) -> list[str]:
    return [each.strip().removeprefix("@") for each in who.split(",") if each.strip()]


def _board(word: str) -> tuple[str, int] | None:
    if word == NO_BOARD:
        return None
    owner, _, number = word.partition("/")
    if number and not (number.isascii() and number.isdecimal()):
        raise UsageError(say("usage-board", word=word))
    return owner, int(number or 0)


def _action(word: str) -> str:
    commit = git.own_commit() if "@" not in word else None
    whole = f"{word}@{commit}" if commit else word
    if not ACTION.fullmatch(whole):
        raise UsageError(say("usage-action", word=word))
    return whole
