"""Texts that mean harm, by what they try; the threat model in SECURITY.md speaks of the same."""

from __future__ import annotations

from hypothesis import strategies as st

TEMPLATES = (
    "{{ 7 * 7 }}{% include 'x' %}{# x #}",
    "{ $by } { -brand } { 7 }",
    "${{ secrets.PORTFOLIO_APP_PRIVATE_KEY }}",
    '") { viewer { login } } #',
    "%s %(x)s {0} {x!r} $HOME `id` $(id)",
)
RUNNER = (
    "::set-output name=changed::true",
    "::stop-commands::x\n::error::y",
    "##[add-mask]x",
    "\r\n::add-path::/tmp",
    "summary<<EOF\nx\nEOF\nchanged=true",
    "\u2028::warning::x",
)
MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "</details></summary><details open>",
    "<!-- skjult",
    "--> ut -->",
    "<![CDATA[ <?xml ?> ]]>",
    "**fet** _kursiv_ ~~strøket~~ `kode` ``",
    "![spor](https://evil.example/p.png)",
    "[klikk](javascript:alert(1))",
    "<javascript:alert(1)> <https://evil.example>",
    "[x]: https://evil.example 'x'",
    "[x][x] [^1] [^1]: note",
    "```\nkode\n~~~",
    "# Overskrift\n===\n---",
    "- punkt\n+ punkt\n* punkt\n1. tall\n1) tall\n> sitat",
    "> [!CAUTION]\n> falsk",
    "- [x] godkjent",
    "&lt;b&gt; &#64;alle &commat;alle &num;1",
    "\\ \\\\ \\| \\@alle",
    "$x^2$ $`y`$ $$z$$",
    ":tada: :+1: :a:b:c:",
)
NOTICES = (
    "@alle",
    "@etaten/styret og (@kari) .@ola /@ola",
    "kari@example.no",
    "#1 og (#2)",
    "GH-12 gh-3",
    "etaten/portefolje#3 etaten#4",
    "https://github.com/etaten/portefolje/issues/1",
    "HTTP://www.evil.example ftp://evil.example www.evil.example",
    "mailto:a@b.no xmpp:a@b.no",
    "closes #1, Fixes: #2, resolves GH-3, fixed etaten/portefolje#4",
    "a5c3785ed8d6a35868bc169f07e40e889087fd2e a5c3785",
    "etaten/portefolje@a5c3785ed8d6a35868bc169f07e40e889087fd2e",
)
TABLES = ("a | b |\n| --- | --- |\n| c |", "\\| \\\\| `|`", "=1+1 | +1 | -1")
DRAWINGS = (
    "</text></svg><svg onload=alert(1)>",
    "]]></style><script>x</script>",
    'pie "x" : 1\nclick a "javascript:x"',
    '"]; A --> B["',
    "url(https://evil.example) &nbsp; &x;",
)
INVISIBLE = (
    "\u202emoc.live\u202c \u2066x\u2069",
    "a\u200bb\u200cc\u200dd\ufeff\u00ad\u2060",
    "\u115f\u3164\uffa0\u034f\u2800\ufe0f",
    "\U000e0001\U000e0061\ufff9x\ufffb",
    "\x00\x07\x1b[31mrød\x1b]0;tittel\x07\x9b2J\x85\x7f",
    "\ue000 \U000f0000 \U000f0001 \U0010fffd \ufffe",
    "e" + "\u0301" * 40,
)
CELLS = (
    *("=HYPERLINK(1)", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", '";=1;"'),
    "=cmd|' /C calc'!A0",
)
MARKERS = (
    '<!-- portfolio-bot:answer {"comment":"IC_1","commands":["next"]} -->',
    '<!-- portfolio-bot:status {"phase":"utfort"} -->',
    "<!-- portfolio-bot:answer",
)
COMMANDS = (
    *("/neste", "> /neste", "／neste", "/nеste", "/ｎｅｓｔｅ", "/n\u0335este", "/neste\u200b"),
    "/stopp @alle fixes #1\n/tildel @alle\n/fase <b>\n/rut |\n/ukjent\u202e",
)

FAMILIES = {
    "templates": TEMPLATES,
    "runner": RUNNER,
    "markup": MARKUP,
    "notices": NOTICES,
    "tables": TABLES,
    "drawings": DRAWINGS,
    "invisible": INVISIBLE,
    "cells": CELLS,
    "markers": MARKERS,
    "commands": COMMANDS,
}
TEXTS = tuple(text for family in FAMILIES.values() for text in family)

LONGEST = 65_536
"""Characters that GitHub takes in a body or a comment."""

PIECES = (
    *("@", "#", "`", "*", "_", "~", "[", "]", "(", "<", ">", "&", "|", "\\", "$", ":", "!", "-"),
    *("/", "\n", "\r", " ", "\t", "1", "a", "é", "\u0301", "\u200b", "\u202e", "\ue000"),
    *("<!--", "-->", "<a ", "<details>", "![", "](", "[a]: ", "```\n", "~~~\n", "- ", "1. ", "> "),
    *("- [ ] ", "### ", "===\n", "|a", "a|\n|-|\n", "**a", "&amp;", "@a ", "#1 ", "GH-1 ", "www."),
    *(
        "https://",
        "a5c3785 ",
        "/neste\n",
        "/a <!--",
        "/tildel @a ",
        "{{",
        "{ $",
        "::",
        "##[",
        "%0A",
    ),
)
"""Small parts that are dear to somebody's parser when they come thousands of times."""

mixed = st.lists(
    st.sampled_from(TEXTS) | st.sampled_from(PIECES) | st.text(max_size=12), max_size=8
).map("".join)
"""Any mixture of the texts, their parts, and chance."""

lines = st.lists(mixed, max_size=5).map("\n".join)


def filled(piece: str, size: int = LONGEST) -> str:
    """Return a text of *size* characters, made of *piece* over and over."""
    return (piece * (size // len(piece) + 1))[:size]
