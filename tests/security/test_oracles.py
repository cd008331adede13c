"""The oracles see what they are there for: a text that is let through raw is found."""

import pytest

from tests.security.checks import of_comment, of_data, of_drawing, of_page, outputs
from tests.security.oracles import PLAIN_TAGS, acts, trouble

CHART = '<svg xmlns="http://www.w3.org/2000/svg">{}</svg>'


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Hei @kari", "mention"),
        ("(@etaten/styret)", "mention"),
        ("kari@example.no", "address"),
        ("se #12", "reference"),
        ("GH-12", "reference"),
        ("etaten/portefolje#3", "reference"),
        ("closes #12", "closing"),
        ("Fixes: etaten/portefolje#3", "closing"),
        ("https://x.no", "link"),
        ("www.x.no", "link"),
        ("i a5c3785 står", "commit"),
        (":tada:", "picture"),
        ("a\u202eb", "invisible"),
        ("a\u3164b", "invisible"),
        ("a\x1b[2J", "invisible"),
    ],
)
def test_what_github_acts_on_is_seen(words: str, found: str) -> None:
    """A mention, a reference, a closing word, a link, a commit, a picture, an unseen sign."""
    assert found in acts(words)


@pytest.mark.parametrize(
    "words", ["Hei kari", "20261123", "1. mai", "a/b", "3 # 4", "5 @ 6", "12:30", "effaced"]
)
def test_plain_words_are_let_through(words: str) -> None:
    """Words, numbers and lone signs are nothing that GitHub acts on."""
    assert acts(words) == []


@pytest.mark.parametrize(
    ("markdown", "found"),
    [
        ("<script>x</script>", "<script>"),
        ("![x](y.png)", "<img>"),
        ("[x](javascript:y)", "<a>"),
        ("<https://x.no>", "<a>"),
        ("# x", "<h1>"),
        ("- x", "<ul>"),
        ("> [!NOTE]\n> x", "<div>"),
        ("a[^1]\n\n[^1]: x", "<sup>"),
        ("$x$", "<span>"),
        ("a | b\n--|--\n", "<table>"),
        ("x <!-- y -->", "<! y >"),
        ("- [ ] x", "<input>"),
        ("~~x~~", "<del>"),
        ("a\n\n    b", "<pre>"),
    ],
)
def test_markup_is_seen(markdown: str, found: str) -> None:
    """Every element that a text makes is found."""
    assert found in trouble(markdown, PLAIN_TAGS)


def test_links_are_those_that_are_ours() -> None:
    """A link or an attribute that is not known is found, also where links are allowed."""
    assert trouble("[x](https://x.no)", links=frozenset({"https://x.no"})) == []
    assert trouble("[x](https://y.no)", links=frozenset({"https://x.no"}))
    assert trouble('<p onclick="x">y</p>') == ["p onclick=x"]


def test_code_is_not_acted_on() -> None:
    """GitHub looks for nothing in code."""
    assert trouble("`/tildel @kari #1`") == []


@pytest.mark.parametrize(
    "body",
    [
        "Hei",
        "<!-- portfolio-bot:answer -->\n\nHei",
        '<!-- portfolio-bot:answer {"a":"--"} -->\n\nHei',
        '<!-- portfolio-bot:answer {"a":"@b"} -->\n\nHei',
        '<!-- portfolio-bot:answer {"a":1} -->\n\n@kari',
        '<!-- portfolio-bot:answer {"a":1} -->\n\n' + "x" * 70_000,
    ],
)
def test_faulty_comments_are_seen(body: str) -> None:
    """A comment without a sound record, too long, or that acts, is found."""
    assert of_comment(body)
    assert of_comment('<!-- portfolio-bot:answer {"a":1} -->\n\nHei') == []


def test_faulty_pages_are_seen() -> None:
    """A foreign image and a row with another number of cells are found."""
    assert of_page("| a |\n| --- |\n| b |\n") == []
    assert of_page("| a |\n| --- |\n| b | c |\n") == ["cells"]
    assert of_page("![x](https://evil.example/x.png)")


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        ("<script>x</script>", ["script"]),
        ('<rect onload="x"/>', ["onload"]),
        ("<text>\u202ex</text>", ["invisible"]),
        ("<style>a{fill:url(x)}</style>", ["fetches"]),
    ],
)
def test_faulty_drawings_are_seen(inside: str, found: list[str]) -> None:
    """A script, a handler, an unseen sign and something to fetch are found."""
    assert of_drawing(CHART.format(inside)) == found


def test_faulty_data_are_seen() -> None:
    """A sign in a data file that nobody sees is found."""
    assert of_data('{"a": "b"}') == []
    assert of_data('{"a": "\u202eb"}') == ["invisible"]


def test_outputs_are_read_as_the_runner_reads_them() -> None:
    """A line has one output; a block goes on to its end."""
    text = "a=1\nb<<E\nc=2\nd=3\nE\ne=<<E\n"
    assert list(outputs(text)) == [("a", "1"), ("b", "c=2\nd=3"), ("e", "<<E")]
