"""Cells that name people: which of them are logins that can be assigned, and which are names.

A name is never made a login by likeness: wrong people would get the rights of the right ones.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from portfolio_bot.domain.importing.mapping import SHOWN, Columns, plain_word, translated
from portfolio_bot.domain.importing.mapping import Mapping as Words
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.values import read_users

Cells = tuple[int, Mapping[str, str]]
"""A row's number, and its texts by heading."""
Assignable = Mapping[str, tuple[str, str]]
"""Login and node id of those that issues can be assigned to, by the login in small letters."""

MOST_ASSIGNEES = 10
_ROWS_SHOWN = 10


def logins_in(words: Words, columns: Columns, rows: Iterable[Cells]) -> tuple[str, ...]:
    """Return every word of *rows*, in small letters, that may be the login of a person."""
    logins = (_login(words, name) for name, _ in _named(columns, rows))
    return tuple(dict.fromkeys(login.casefold() for login in logins if login))


def assignees_in(
    words: Words, columns: Columns, cells: Mapping[str, str], assignable: Assignable
) -> tuple[str, ...]:
    """Return the logins that a row's issue is to be assigned to; GitHub takes ten."""
    logins = (_login(words, name) for name, _ in _named(columns, ((0, cells),)))
    known = (assignable.get(login.casefold()) for login in logins if login)
    return tuple(dict.fromkeys(user[0] for user in known if user))[:MOST_ASSIGNEES]


def answer_of(words: Words, text: str, assignable: Assignable) -> str | None:
    """Return the logins that *text* names, as the form would have them; None if one is a name.

    One alone stands without the sign that would call to it. A bare word that nobody has said to
    be a login is one only when it can be assigned.
    """
    names = _names(text)
    logins = [login for each in names if (login := _login(words, each))]
    certain = all(_is_said(words, each) or each.casefold() in assignable for each in names)
    if len(logins) != len(names) or not logins or not certain:
        return None
    return logins[0] if len(logins) == 1 else " ".join(f"@{login}" for login in logins)


def unassigned(
    words: Words, columns: Columns, rows: Iterable[Cells], assignable: Assignable
) -> Iterator[Message]:
    """Tell, once a name, of whom nothing can be assigned to, and in which rows they stand."""
    lacking: dict[str, tuple[str, list[int]]] = {}
    for name, row in _named(columns, rows):
        if (_login(words, name) or "").casefold() not in assignable:
            places = lacking.setdefault(name.casefold(), (name, []))[1]
            places += [row] if row not in places else []
    for name, places in lacking.values():
        key = "import-not-assignable" if _is_said(words, name) else "import-name"
        yield say(key, name=name[:SHOWN], rows=_shown(places))


def _shown(rows: list[int]) -> str:
    more = ", …" if len(rows) > _ROWS_SHOWN else ""
    return ", ".join(map(str, rows[:_ROWS_SHOWN])) + more


def _named(columns: Columns, rows: Iterable[Cells]) -> Iterator[tuple[str, int]]:
    """Give each name in the columns of people, with its row."""
    for row, cells in rows:
        for heading in columns.targets:
            if heading in columns.people:
                yield from ((name, row) for name in _names(cells.get(heading, "")))


def _names(text: str) -> list[str]:
    return [" ".join(each.split()) for each in text.replace("\n", ";").split(";") if each.strip()]


def _login(words: Words, name: str) -> str | None:
    found = read_users(translated(words.people, name))
    return found[0] if len(found) == 1 else None


def _is_said(words: Words, name: str) -> bool:
    """Tell whether a person has said that *name* is a login: in the mapping, or by its sign."""
    in_mapping = plain_word(name) in map(plain_word, words.people)
    return in_mapping or (name.startswith("@") and " " not in name)
