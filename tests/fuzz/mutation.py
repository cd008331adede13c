"""Changes of a text that are likelier to hurt than a flipped bit: hostile pieces, and very many."""

from __future__ import annotations

from random import Random

from tests.security.texts import LONGEST, PIECES, TEXTS

_PARTS = tuple(part.encode("utf-8", "replace") for part in (*TEXTS, *PIECES))


def mutated(data: bytes, chance: Random, most: int = LONGEST) -> bytes:
    """Return *data* with one or a few changes, of at most *most* bytes."""
    for _ in range(chance.randint(1, 4)):
        data = chance.choice(_CHANGES)(data, chance)
    return data[:most]


def _inserted(data: bytes, chance: Random) -> bytes:
    place = chance.randint(0, len(data))
    return data[:place] + chance.choice(_PARTS) + data[place:]


def _cut(data: bytes, chance: Random) -> bytes:
    start, end = sorted(chance.randint(0, len(data)) for _ in range(2))
    return data[:start] + data[end:]


def _repeated(data: bytes, chance: Random) -> bytes:
    """Repeat a part a few times where it stands."""
    start, end = _slice(data, chance)
    return data[:end] + data[start:end] * chance.randint(1, 40) + data[end:]


def _filled(data: bytes, chance: Random) -> bytes:
    """Repeat a part until the text is as long as it may be: only now and then."""
    if chance.random() < 0.8:
        return data
    start, end = _slice(data, chance)
    part = data[start:end] or chance.choice(_PARTS)
    return data[:end] + part * (LONGEST // len(part)) + data[end:]


def _flipped(data: bytes, chance: Random) -> bytes:
    if not data:
        return data
    place = chance.randrange(len(data))
    return data[:place] + bytes([chance.randrange(256)]) + data[place + 1 :]


def _slice(data: bytes, chance: Random) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    return start, min(len(data), start + chance.randint(1, 16))


_CHANGES = (_inserted, _inserted, _cut, _repeated, _filled, _flipped)
