"""What `init` must know: from its flags, from what is there already, or asked at a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import click

from portfolio_bot.calls.setup import git
from portfolio_bot.calls.setup.installing import CONFIG, LOCK, read_file, read_lock
from portfolio_bot.catalogue import Catalogue
from portfolio_bot.configuration.beginning import Answers, first_configuration
from portfolio_bot.configuration.findings import ConfigurationError
from portfolio_bot.configuration.load import load_text, preset_names
from portfolio_bot.configuration.workflows import ACTION
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.messages import Trusted, UsageError, say

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
    roles = {role: _holders(who) for role, who in map(_role, known["roles"])}
    if not begun:
        _known_roles(roles, _begin(known["preset"]))
    return Answers(
        preset=known["preset"] or "",
        action=_action(known["action"]),
        name=known["name"],
        board=_board(known["board"] or NO_BOARD),
        roles=roles,
    )


def _known_roles(roles: Iterable[str], config: Portfolio) -> None:
    for role in roles:
        if role not in config.roles:
            known = Trusted(", ".join(config.roles))
            raise UsageError(say("usage-role-unknown", word=role, known=known))


def _asked(known: dict[str, Any], *, begun: bool) -> dict[str, Any]:
    """Ask for what is not *known*, in the preset's language once that is chosen."""
    answers = dict(known)
    words = Catalogue("en", escape=str)
    if not begun:
        choice = click.Choice(preset_names())
        answers["preset"] = known["preset"] or click.prompt(
            words.text(say("init-ask-preset")), type=choice
        )
        config = _begin(answers["preset"])
        words = Catalogue(config.language, escape=str)
        begin = partial(_begin, answers["preset"])
        answers["name"] = known["name"] or click.prompt(
            words.text(say("init-ask-name")), default=config.name
        )
        answers["board"] = known["board"] or click.prompt(
            words.text(say("init-ask-board")),
            value_proc=_usable(lambda word: begin(board=_board(word)), words),
        )
        answers["roles"] = known["roles"] or list(_asked_roles(config, words, begin))
    answers["action"] = known["action"] or click.prompt(
        words.text(say("init-ask-action")), value_proc=_usable(_action, words)
    )
    return answers


def _asked_roles(
    config: Portfolio, words: Catalogue, begin: Callable[..., Portfolio]
) -> Iterator[str]:
    """Ask who holds each role that nobody holds yet; nothing means nobody for now."""
    for key, role in config.roles.items():
        if role.people or role.permissions or role.teams or role.users:
            continue
        who = click.prompt(
            words.text(say("init-ask-role", name=Trusted(role.name))),
            default="",
            show_default=False,
            value_proc=_usable(partial(_hold, begin, key), words),
        )
        if _holders(who):
            yield f"{key}={who}"


def _hold(begin: Callable[..., Portfolio], role: str, who: str) -> Portfolio:
    return begin(roles={role: _holders(who)})


def _begin(preset: str, **answers: Any) -> Portfolio:
    """Load what a portfolio would begin with; what cannot be used of *answers* is a fault."""
    return load_text(first_configuration(Answers(preset, "", **answers)), CONFIG).config


def _usable(read: Callable[[str], object], words: Catalogue) -> Callable[[str], str]:
    """Return what takes an answer that *read* can use; any other is told, and asked for again."""

    def take(word: str) -> str:
        try:
            read(word)
        except UsageError as error:
            raise click.UsageError(words.text(error.message)) from error
        except ConfigurationError as error:
            found = [message for fault in error.findings for message in fault.messages()]
            raise click.UsageError("; ".join(map(words.text, found))) from error
        return word

    return take


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
        apart = ACTION.fullmatch(f"{word}@{'0' * 40}")
        raise UsageError(say("usage-action-commit" if apart else "usage-action", word=word))
    return whole
