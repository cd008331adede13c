"""People and issues that an answer names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.values import IssueLink, read_issue_links, read_users

HOME = "etaten/portefolje"


@pytest.mark.parametrize(
    ("text", "users"),
    [
        ("@kari", ("kari",)),
        ("@kari, @ola-n og (@per)", ("kari", "ola-n", "per")),
        ("@Kari og @kari", ("Kari",)),
        ("kari", ("kari",)),
        ("Eier er @kari.", ("kari",)),
        ("@firma_ansatt", ("firma_ansatt",)),
        ("", ()),
        ("Kari Nordmann", ()),
        ("kari@example.no", ()),
        ("@etaten/styret", ()),
        ("@", ()),
        ("@" + "a" * 40, ()),
        ("kåre", ()),
    ],
)
def test_users(text: str, users: tuple[str, ...]) -> None:
    """Logins are marked with @, or stand alone; addresses and teams are none."""
    assert read_users(text) == users


def own(number: int) -> IssueLink:
    """Return a link to an issue of the portfolio's own repository."""
    return IssueLink(repository=None, number=number)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("#12", (own(12),)),
        ("#12, #34 og #12", (own(12), own(34))),
        ("(#12)", (own(12),)),
        ("etaten/portefolje#12", (own(12),)),
        ("Etaten/Portefolje#12", (own(12),)),
        ("andre/sted.no#3", (IssueLink(repository="andre/sted.no", number=3),)),
        ("https://github.com/etaten/portefolje/issues/9", (own(9),)),
        ("https://github.com/etaten/portefolje/issues/9#issuecomment-1", (own(9),)),
        ("<https://github.com/a/b/issues/2>", (IssueLink(repository="a/b", number=2),)),
        ("", ()),
        ("12", ()),
        ("nr#12", ()),
        ("##12", ()),
        ("#12a", ()),
        ("#1234567890", ()),
        ("https://github.com/a/b/pull/2", ()),
    ],
)
def test_issue_links(text: str, links: tuple[IssueLink, ...]) -> None:
    """Numbers, short and long links are read, each once, the portfolio's own as numbers."""
    assert read_issue_links(text, HOME) == links


@given(st.lists(st.integers(min_value=1, max_value=10**8), unique=True, max_size=6))
def test_numbers_are_read_back(numbers: list[int]) -> None:
    """A list of numbers gives the same numbers in the same order."""
    text = ", ".join(f"#{number}" for number in numbers)
    assert [link.number for link in read_issue_links(text, HOME)] == numbers


@given(st.text(alphabet="@#/abc-_. 12:htps\n", max_size=60))
def test_any_text_is_read(text: str) -> None:
    """No text is too strange, and nobody is named whom the text does not name."""
    assert all(user in text for user in read_users(text))
    assert all(str(link.number) in text or "0" in text for link in read_issue_links(text, HOME))


@pytest.mark.parametrize(
    "piece", ["@a", "@", "a-", "a/b", "#", "https://a/", "https://a/b/c/issues/"]
)
def test_hostile_text_comes_to_an_end(piece: str) -> None:
    """The longest answer there can be, made of one piece over and over, is read."""
    text = piece * (65_500 // len(piece))
    assert len(read_users(text)) + len(read_issue_links(text, HOME)) <= len(text)
