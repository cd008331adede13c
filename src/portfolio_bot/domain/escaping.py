"""Hostile text made harmless before it stands in markdown.

GitHub makes mentions, references and links of plain words after it has rendered markdown, so
escaping alone is not enough: a zero-width space breaks what it would look for.
(https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls)
"""

from __future__ import annotations

import re
import unicodedata

_BREAK = "&#8203;"
_SIGNS = str.maketrans(
    {
        **{sign: f"\\{sign}" for sign in "\\`*_[]|~"},
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        "$": "&#36;",
        "@": f"@{_BREAK}",
        "#": f"#{_BREAK}",
    }
)
_LOOKED_FOR = re.compile(r"(?i)(?<=gh)-(?=\d)|(?<=www)\.|(?<=[a-z]):(?=//)|(?<=:)(?=[\w+-]{1,40}:)")
_COMMIT = re.compile(r"(?i)\b(?=[a-f]{0,39}\d)(?=\d{0,39}[a-f])[0-9a-f]{7,40}\b")
_SIXTH = re.compile(r".{6}(?=.)")
_MENTION = re.compile(r"`[^`]*`|(?<![\w/.@-])@(?=\w)")
_LINE_START = re.compile(r"^([-+=]|\d{1,9}(?=[.)]))")
# Letters and marks that show nothing (DerivedCoreProperties.txt: Default_Ignorable_Code_Point),
# beside those of the categories below, and the blank of Braille.
_NOTHING = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2065\u2800\u3164\ufe00-\ufe0f\uffa0"
    "\ufff0-\ufff8\U000e0000-\U000e0fff"
)
_UNSEEN = re.compile(f"[{_NOTHING}]")
_HIDDEN = re.compile(
    f"[{_NOTHING}\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]"
)

# What nearly every text has alone, none of it hidden; looked through in a third of the time.
_SEEN = re.compile("[\x00-\x7e\xa0-\xac\xae-\xff\u2010-\u2027]*")

_SEEN_ASCII = bytes(range(0x7F))


class _Plain(dict[int, str | None]):
    """What each sign becomes, worked out when it is first met: there are a million of them."""

    def __missing__(self, code: int) -> str | None:
        char = chr(code)
        if char.isspace():
            self[code] = " "
        else:
            hidden = _UNSEEN.match(char) or unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co"}
            self[code] = None if hidden else char
        return self[code]


_PLAIN = _Plain()


def plain(text: str) -> str:
    """Return *text* on one line, without control, direction and invisible signs."""
    return " ".join(text.translate(_PLAIN).split())


def visible_json(text: str) -> str:
    """Return JSON *text* that says the same, with every sign that a reader cannot see spelt out.

    Direction signs could show data in another order than they stand, and a terminal obeys
    control signs. Those that JSON itself may hold outside of strings are left alone.
    """
    return text if _SEEN.fullmatch(text) else _HIDDEN.sub(_spelt, text)


def is_usual(encoded: bytes) -> bool:
    """Tell whether `visible_json` would surely change nothing in the UTF-8 *encoded*.

    Signs of ASCII are put aside first: to make text of all of it, and look through that, takes
    three times as long.
    """
    return _SEEN.fullmatch(encoded.translate(None, _SEEN_ASCII).decode()) is not None


def _spelt(found: re.Match[str]) -> str:
    units = found[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))


def escape(text: str) -> str:
    """Return *text* as markdown that shows the same words and does nothing else.

    It is one line, and may stand in a sentence, a list, a quotation or a cell of a table.
    """
    short = _COMMIT.sub(lambda found: _SIXTH.sub("\\g<0>\ue000", found[0]), plain(text))
    broken = _LOOKED_FOR.sub(lambda found: f"\ue000{found[0]}", short)
    escaped = broken.translate(_SIGNS)
    escaped = _LINE_START.sub(r"\\\1" if not escaped[:1].isdigit() else r"\1\\", escaped)
    return escaped.replace("\ue000", _BREAK)


def unmentioned(markdown: str) -> str:
    """Return *markdown* of ours with every mention outside of code broken, so that nobody is told.

    What a configuration says stands in every comment: a team named in it must not be called to
    each of them.
    """
    return _MENTION.sub(lambda found: found[0] if len(found[0]) > 1 else f"@{_BREAK}", markdown)
