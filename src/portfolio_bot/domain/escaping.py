"""Hostile text made harmless before it stands in markdown.

GitHub makes mentions, references and links of plain words after it has rendered markdown, so
escaping alone is not enough: a zero-width space breaks what it would look for.
(https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls)
"""

from __future__ import annotations

import re
import unicodedata

_BREAK = "&#8203;"
_SIGNS = {
    **{sign: f"\\{sign}" for sign in "\\`*_[]|~"},
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    "$": "&#36;",
    "@": f"@{_BREAK}",
    "#": f"#{_BREAK}",
}
_LOOKED_FOR = re.compile(r"(?i)(?<=gh)-(?=\d)|(?<=www)\.|(?<=[a-z]):(?=//)|(?<=:)(?=[\w+-]{1,40}:)")
_LINE_START = re.compile(r"^([-+=]|\d{1,9}(?=[.)]))")


def plain(text: str) -> str:
    """Return *text* on one line, without control, direction and invisible signs."""
    spaced = "".join(" " if char.isspace() else char for char in text)
    kept = (char for char in spaced if unicodedata.category(char) not in {"Cc", "Cf", "Cs", "Co"})
    return " ".join("".join(kept).split())


def escape(text: str) -> str:
    """Return *text* as markdown that shows the same words and does nothing else.

    It is one line, and may stand in a sentence, a list, a quotation or a cell of a table.
    """
    broken = _LOOKED_FOR.sub(lambda found: f"\ue000{found[0]}", plain(text))
    escaped = "".join(_SIGNS.get(char, char) for char in broken)
    escaped = _LINE_START.sub(r"\\\1" if not escaped[:1].isdigit() else r"\1\\", escaped)
    return escaped.replace("\ue000", _BREAK)
