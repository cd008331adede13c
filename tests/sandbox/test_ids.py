"""Node ids."""

from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.ids import Ids, content_of, node_id


@given(st.binary())
def test_id_gives_its_content_back(content: bytes) -> None:
    """What an id was made of can be read out of it."""
    assert content_of(node_id("REF", content)) == content


@given(st.text())
def test_any_text_may_be_asked(text: str) -> None:
    """A text that is no id has no content, and does no harm."""
    assert isinstance(content_of(text), bytes)
    assert content_of("C_kwDOA") == b""


def test_kinds_are_counted_apart() -> None:
    """Each kind of thing has numbers of its own, the same in every run."""
    one, other = Ids(), Ids()
    other.next("IC")
    assert one.next("I") == other.next("I") == (1001, "I_kwDOAAAAAAPp")
    assert one.next("I")[0] == 1002
