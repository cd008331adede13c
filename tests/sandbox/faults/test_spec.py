"""The text that tells a fault."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.sandbox.faults.kinds import KINDS
from portfolio_bot.sandbox.faults.selectors import Chance, Every, Numbers, Only
from portfolio_bot.sandbox.faults.spec import Fault, FaultError, names_of, read_fault
from tests.sandbox.faults.questions import BOTH, asked, rest

counts = st.integers(1, 999_999)
names = st.from_regex(r"[A-Za-z_][A-Za-z0-9_]{0,8}", fullmatch=True)
texts = st.text(min_size=1, max_size=9).filter(lambda text: "," not in text)
onlys = st.one_of(
    st.sampled_from([Only(word) for word in ("query", "mutation", "graphql", "rest")]),
    st.builds(Only, st.sampled_from(["op", "field"]), names),
    st.builds(Only, st.just("path"), texts),
    st.just(Only("method", "PATCH")),
)
whiches = st.one_of(
    st.none(),
    st.builds(lambda first, more: Numbers(first, first + more), counts, st.integers(0, 99)),
    st.builds(Numbers, counts, st.none()),
    st.builds(Every, counts),
    st.builds(Chance, st.floats(min_value=0, max_value=1, exclude_min=True)),
)


@st.composite
def faults(draw: st.DrawFn) -> Fault:
    """Make any fault."""
    kind = draw(st.sampled_from(sorted(KINDS)))
    pattern = KINDS[kind].pattern
    given = draw(st.none() | st.from_regex(pattern, fullmatch=True)) if pattern else None
    return Fault(kind, given, tuple(draw(st.lists(onlys, max_size=3))), draw(whiches))


@given(faults())
def test_text_reads_back(fault: Fault) -> None:
    """Every fault is written as a text that reads back as the same."""
    assert read_fault(str(fault)) == fault


@given(st.text() | st.from_regex(r"(502|drop|partial|stale)(=[^@]*)?(@.*)?", fullmatch=True))
def test_any_text_is_read_or_refused(text: str) -> None:
    """Any text is a fault, or is refused in one line that names it."""
    try:
        fault = read_fault(text)
    except FaultError as error:
        told = str(error)
    else:
        told = f"fault {text!r}: "
        assert read_fault(str(fault)) == fault
    assert told.startswith(f"fault {text!r}: ")
    assert len(told.splitlines()) == 1


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "there is no kind ''"),
        ("500x", "there is no kind '500x'"),
        ("502=3", "'502' takes no argument"),
        ("partial=", "'' is no PATH"),
        ("partial=0.a", "'0.a' is no PATH"),
        ("secondary-limit=soon", "'soon' is no SECONDS"),
        ("timeout-after=404", "'404' is no STATUS"),
        ("no-op=m-1", "'m-1' is no PART"),
        ("stale=../a", "'../a' is no FILE"),
        ("502@", "there is no selector ''"),
        ("502@1,", "there is no selector ''"),
        ("502@1,every:2", "'1' and 'every:2' both say which requests"),
    ],
)
def test_nonsense_is_refused(text: str, reason: str) -> None:
    """A text that tells no fault is refused, with the fault and the reason."""
    with pytest.raises(FaultError) as caught:
        read_fault(text)
    assert str(caught.value) == f"fault {text!r}: {reason}"


@pytest.mark.parametrize(
    ("text", "matching"),
    [
        ("502", {"mutation", "query", "file", "commit"}),
        ("secondary-limit-200", {"mutation", "query", "commit"}),
        ("part-fails", {"mutation", "commit"}),
        ("stale", {"commit"}),
        ("502@rest", {"file"}),
        ("502@graphql,query", {"query"}),
        ("no-op=m1", {"mutation"}),
        ("no-op=closeIssue", {"mutation"}),
        ("no-op=1", {"mutation", "commit"}),
        ("no-op=3", set()),
        ("partial=m1.issue", {"mutation"}),
        ("partial=viewer.login", {"query"}),
        ("partial=viewer.name", set()),
    ],
)
def test_requests_match(text: str, matching: set[str]) -> None:
    """A fault counts the requests that it can hit, and that are what it asks for."""
    requests = {
        "mutation": asked(BOTH),
        "query": asked("{viewer {login}}"),
        "file": rest("/repos/a/b/contents/c"),
        "commit": asked("mutation {createCommitOnBranch(input: {}) {ref {name}}}"),
    }
    fault = read_fault(text)
    assert {name for name, each in requests.items() if fault.matches(each)} == matching


def test_places_are_no_names() -> None:
    """The names of a path leave out the places in lists."""
    assert names_of("issue.comments.nodes.0.body") == ("issue", "comments", "nodes", "body")
