"""Where commands stand in a comment, and where they only seem to."""

import unicodedata
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.commands.grammar import Line, _mark, _reader, _standing, command_lines


@pytest.mark.parametrize(
    "text",
    [
        "> /neste",
        "> sitert\n/neste",
        "> [!NOTE]\n> /neste",
        "```\n/neste\n```",
        "~~~ text\n/neste",
        "    /neste",
        "\t/neste",
        "`/neste`",
        "`kode\n/neste\nslutt`",
        "<!-- /neste -->",
        "<!--\n/neste\n-->",
        "tekst <!-- her\n/neste\n-->",
        "<!--\n\n/neste",
        "<div>\n/neste\n</div>",
        '<a title="\n/neste\n">x</a>',
        "<pre>\n\n/neste\n</pre>",
        "- /neste",
        "1. /neste",
        "- punkt\n/neste",
        "- [ ] /neste",
        "# /neste",
        "/neste\n===",
        "/neste\n---",
        "| a |\n|---|\n| /neste |",
        "a | b\n--|--\n/neste | x",
        "/neste | b\n--|--",
        "[lenke]:\n/neste",
        "Skriv /neste når du er klar",
        "\\/neste",
        "/ neste",
        "//neste",
        "/neste/siste",
        "/etc/passwd",
        "/2",
        "https://example.com/neste",
        "og/neste",
        "",
        "ingen skråstrek",
    ],
)
def test_what_does_not_count(text: str) -> None:
    """Quotations, code, HTML, lists, headings, tables, paths and sentences hold no commands."""
    assert command_lines(text) == ()


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("/neste", Line("neste", "", 1)),
        ("   /neste   ", Line("neste", "", 1)),
        ("/Neste.", Line("Neste", "", 1)),
        ("/fase: konsept", Line("fase", "konsept", 1)),
        ("/fase\u00a0konsept", Line("fase", "konsept", 1)),
        ("/fase\tkonsept", Line("fase", "konsept", 1)),
        ("Hei!\n/neste", Line("neste", "", 2)),
        ("Hei!\r\n\r\n/neste\r\n", Line("neste", "", 3)),
        ("Hei!\r/neste", Line("neste", "", 2)),
        ("> sitat\n\n/neste", Line("neste", "", 3)),
        ("- punkt\n\n/neste", Line("neste", "", 3)),
        ("```\nkode\n```\n/neste", Line("neste", "", 4)),
        ("<!-- notat -->\n/neste", Line("neste", "", 2)),
        ("/neste <!-- notat -->", Line("neste", "", 1)),
        ("/stopp for <!-- a --> dyrt<!-- b -->", Line("stopp", "for  dyrt", 1)),
        ("/stopp for <!-- dyrt", Line("stopp", "for <!-- dyrt", 1)),
        ("/pa\u030a-vent", Line("på-vent", "", 1)),
        (
            "/tilbake `kode` og [lenke](https://x.no)",
            Line("tilbake", "`kode` og [lenke](https://x.no)", 1),
        ),
        ("/stopp &amp; *ferdig*", Line("stopp", "&amp; *ferdig*", 1)),
        ("\U000f0000/neste\n/neste", Line("neste", "", 2)),
    ],
)
def test_what_counts(text: str, line: Line) -> None:
    """A line of a paragraph that begins with a slash and a word is a command."""
    assert command_lines(text) == (line,)


def test_commands_come_in_order() -> None:
    """Several commands keep their order and the numbers of their lines."""
    text = "/hjelp\n\nså\n/neste\n\n> /stopp\n\n/status"
    assert [(line.word, line.number) for line in command_lines(text)] == [
        ("hjelp", 1),
        ("neste", 4),
        ("status", 8),
    ]


def test_a_sign_of_ours_in_the_text_is_harmless() -> None:
    """Somebody who writes the private signs gets a replacement sign, not a second command."""
    (line,) = command_lines("\U000f0000 \U000f0001\n/stopp \U000f0000")
    assert line == Line("stopp", "\ufffd", 2)


HOSTILE = (
    *("/a <!--", "<!--", "<!--\n/a ", "x<!--", "`/a", "```\n", "> ", "- ", "[", "![", "](", "<a "),
    *(
        "<?",
        "<![CDATA[",
        "|a",
        "/a|\n",
        "*",
        "_a_",
        "&",
        "\\",
        "/a\n",
        "[a]:\n/b\n",
        "\t",
        "\r",
        "#",
    ),
)


@pytest.mark.parametrize("piece", HOSTILE)
def test_hostile_comments_come_to_an_end(piece: str) -> None:
    """The longest comment GitHub takes, made of one piece over and over, is read."""
    text = "/neste\n\n" + piece * (65_500 // len(piece))
    assert command_lines(text)[0].number == 1


@given(
    st.text(
        alphabet=st.sampled_from(list("/ne \n\r\t>`~<!->#*_|[]():.\\a1å\U000f0000")), max_size=80
    )
)
def test_any_text_is_read(text: str) -> None:
    """No text is too strange, and a command's line holds its slash."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for line in command_lines(text):
        assert lines[line.number - 1].lstrip(" ").startswith("/")


WORDS = st.text(alphabet="abc æøå.,!", max_size=30).map(lambda text: f"x{text}")
PARAGRAPHS = st.lists(WORDS, max_size=4).map("\n".join)


@given(before=PARAGRAPHS, after=PARAGRAPHS, ends=st.sampled_from(["\n", "\r\n", "\r"]))
def test_a_command_in_a_paragraph_is_found(before: str, after: str, ends: str) -> None:
    """Whatever plain paragraphs stand around it, a command of its own paragraph is found."""
    text = f"{before}\n\n/neste nå\n\n{after}".replace("\n", ends)
    assert command_lines(text) == (Line("neste", "nå", before.count("\n") + 3),)


@given(
    paragraph=PARAGRAPHS,
    hidden=st.sampled_from(
        ["> /neste", "```\n/neste\n```", "~~~\n/neste\n~~~", "<!--\n/neste\n-->", "- /neste"]
    ),
)
def test_a_hidden_command_is_never_found(paragraph: str, hidden: str) -> None:
    """Whatever plain paragraphs stand around it, a command in a quotation or code is none."""
    assert command_lines(f"{paragraph}\n\n{hidden}\n\n{paragraph}") == ()


BEFORE = [
    "Takk",
    "> a",
    "- a",
    "1. a",
    "# a",
    "=",
    "`",
    "a ` b",
    "<!--",
    "a <!-- b",
    "<b",
    "é <b",
    "[a]:",
]
AFTER = [
    "",
    "Takk",
    "===",
    "---",
    "--|--",
    "`",
    "a ` b",
    "-->",
    "a --> b",
    ">",
    "\u0301",
    "    /neste",
]
ENDS = [
    "",
    " ",
    " | b",
    " `",
    " <!--",
    " \\",
    " &#47;",
    " *",
    " [",
    " \u2028",
    "\t",
    "\x85",
    "\U000f0000",
]


@pytest.mark.parametrize("before", ["", *BEFORE])
def test_plain_lines_need_no_parser(before: str) -> None:
    """Where a comment is plain lines alone, its commands are those that the parser finds."""
    for end, after in product(ENDS, AFTER):
        text = f"{before}\n/neste{end}\n{after}"
        assert command_lines(text) == _standing(*_mark(unicodedata.normalize("NFC", text))), text


def test_plain_comment_wakes_no_parser() -> None:
    """The parser is made for the first comment that holds more than plain lines."""
    _reader.cache_clear()
    assert [line.word for line in command_lines("Takk for sist\n/neste nå\n")] == ["neste"]
    assert _reader.cache_info().currsize == 0
    assert command_lines("> sitat\n/neste nå\n") == ()
    assert _reader.cache_info().currsize == 1
