"""The HTML blocks that can hide a heading, line by line (CommonMark 4.6, kinds 1 to 6).

Kind 7 (any lone tag) is left out: it ends at the next blank line, which GitHub always puts
before a heading, and to recognise it needs the paragraph before it.
"""

from portfolio_bot.domain.forms.lines import Line

BLANK_LINE = "blank line"
"""Kind 6 ends before a blank line; the other kinds end with a line that holds a certain text."""

ENDINGS: dict[str, tuple[str, ...]] = {
    "verbatim": ("</script>", "</pre>", "</style>", "</textarea>"),
    "comment": ("-->",),
    "instruction": ("?>",),
    "declaration": (">",),
    "cdata": ("]]>",),
    BLANK_LINE: (),
}

_VERBATIM = frozenset({"script", "pre", "style", "textarea"})
_BLOCK_TAG_NAMES = (
    "address article aside base basefont blockquote body caption center col colgroup dd "
    "details dialog dir div dl dt fieldset figcaption figure footer form frame frameset "
    "h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav "
    "noframes ol optgroup option p param search section summary table tbody td tfoot th "
    "thead title tr track ul"
)
_BLOCK_TAGS = frozenset(_BLOCK_TAG_NAMES.split())
_LONGEST_TAG = 12


def html_block_of(line: Line) -> str | None:
    """Name the kind of HTML block a line opens: a key of `ENDINGS`, or `None`."""
    rest = line.rest
    if line.indent > 3 or not rest.startswith("<"):
        return None
    if rest.startswith("<!--"):
        return "comment"
    if rest.startswith("<?"):
        return "instruction"
    if rest.startswith("<![CDATA["):
        return "cdata"
    if rest[1:2] == "!":
        return "declaration" if rest[2:3].isascii() and rest[2:3].isalpha() else None
    return _tag_block(rest)


def _tag_block(rest: str) -> str | None:
    closing = rest.startswith("</")
    inner = rest[2 if closing else 1 :][: _LONGEST_TAG + 2].lower()
    length = next((n for n, char in enumerate(inner) if not char.isalnum()), len(inner))
    name, after = inner[:length], inner[length:]
    if name in _VERBATIM and not closing:
        return "verbatim" if after[:1] in {"", " ", "\t", ">"} else None
    if name in _BLOCK_TAGS and (after[:1] in {"", " ", "\t", ">"} or after.startswith("/>")):
        return BLANK_LINE
    return None


def endings_on(line: Line) -> list[str]:
    """Kinds of HTML blocks that end with this line."""
    if ">" not in line.rest:
        return []
    lowered = line.rest.lower()
    return [kind for kind, marks in ENDINGS.items() if any(mark in lowered for mark in marks)]
