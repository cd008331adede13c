"""Ids that were probably meant to be one of the preset's."""

import pytest

from portfolio_bot.configuration.document import Document, read_document
from portfolio_bot.configuration.findings import KeyPath
from portfolio_bot.configuration.merge import merge
from portfolio_bot.configuration.misspelt import meant_id

PRESET = "roles: {legal: {name: x}, security: {name: x}}\nreport: {folder: x}\n"
OWN = """\
roles: {legl: {users: []}, legel: null, security: {users: [a]}, securty: {users: []}}
report: {rows: null}
"""


def document() -> Document:
    """Lay a small file over a small preset."""
    return merge(read_document(PRESET, "preset.yml"), read_document(OWN, "own.yml"))


@pytest.mark.parametrize(
    ("key", "code", "meant"),
    [
        (("roles", "legl", "name"), "missing-key", "legal"),
        (("roles", "legel"), "wrong-kind", "legal"),
        (("roles", "legl"), "wrong-kind", None),
        (("roles", "legal", "name"), "missing-key", None),
        (("roles", "securty", "name"), "missing-key", None),
        (("roles", "legl"), "unknown-key", None),
        (("report", "rows"), "wrong-kind", None),
        (("name",), "missing-key", None),
    ],
)
def test_meant_id(key: KeyPath, code: str, meant: str | None) -> None:
    """Only a new, unfinished id is compared, and only with ids that the file says nothing of."""
    assert meant_id(key, code, document()) == meant
