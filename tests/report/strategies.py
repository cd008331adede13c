"""Portfolios as hypothesis makes them, with text that means harm."""

from __future__ import annotations

from hypothesis import strategies as st

from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.records.history import Decision
from portfolio_bot.domain.snapshot import Entry
from tests.report.portfolio import decision, digdir, entry, record, said

ATTACKS = (
    "<script>alert(1)</script>",
    "a | b |\n| --- |",
    "@alle og @digdir/alle",
    "fixes #1, GH-2 og digdir/portfolio#3",
    "![x](https://evil.example/p.png)",
    "[klikk](javascript:alert(1))",
    "https://evil.example www.evil.example",
    "`kode` **fet** ~~strøk~~ <!-- skjult",
    "\u202emoc.live\u202c \u200bnull\u0000\ufffe",
    "</details></title></svg>",
    "{{ 7 * 7 }} { $at } ${{ secrets.X }}",
    "# Overskrift\n\n- liste\n1. tall\n> sitat",
    "\\| \\",
    "$x$ &amp; &#64;alle",
)

hostile = st.sampled_from(ATTACKS) | st.text(max_size=40)


def decisions(config: Portfolio) -> st.SearchStrategy[Decision]:
    """Make any decision, its words chosen by nobody friendly."""
    phases = st.sampled_from([*config.phases, "borte"])
    return st.one_of(
        st.builds(
            lambda kind, days, phase, after, reason: decision(
                kind, days, phase=phase, after=after, reason=reason
            ),
            st.sampled_from(["advice", "vote", "approve"]),
            st.integers(0, 90),
            phases,
            st.sampled_from(["for", "against", "abstain", "reservation", "felles-midler"]),
            hostile,
        ),
        st.builds(
            lambda days, before, after, by: decision(
                "move", days, by=by, before=before, after=after
            ),
            st.integers(0, 90),
            phases,
            phases,
            hostile,
        ),
        st.builds(
            lambda kind, days, reason: decision(kind, days, reason=reason),
            st.sampled_from(["hold", "resume", "stop", "complete", "bind", "unbind"]),
            st.integers(0, 90),
            hostile,
        ),
        st.builds(
            lambda days, after: decision("priority", days, before="could", after=after),
            st.integers(0, 90),
            st.sampled_from(["must", "borte"]),
        ),
        st.builds(
            lambda days, after: decision("route", days, after=after),
            st.integers(0, 90),
            st.sampled_from(["team", "portefolje", "borte"]),
        ),
    )


# Strategies are checked when they are first drawn from: these are made once, not for each entry.
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "problem": hostile,
        "product-group": hostile,
        "owner": hostile,
        "start": st.dates().map(str),
        "end": st.dates().map(str),
        "person-months": st.sampled_from(["3", "1,5", "mange"]),
        "objectives": st.sampled_from(["Mål 1: A\n- [x] B\n- [ ] C", "Mål 1:"]),
        "teams": st.just("Ett team"),
        "extra-funds": st.just("Nei"),
        "leadership-anchoring": st.just("Nei"),
    },
)
MADE = st.lists(decisions(digdir()), max_size=3, unique_by=lambda each: each.id)
TALK = st.sets(st.integers(0, 60), max_size=2)
CLOSED = st.none() | st.integers(0, 5)
ASSIGNEES = st.lists(hostile, max_size=2).map(tuple)


@st.composite
def entries(draw: st.DrawFn, number: int) -> Entry:
    """Make one initiative."""
    answers = draw(ANSWERS)
    made = draw(MADE)
    talk = tuple(map(said, draw(TALK)))
    return entry(
        number,
        draw(hostile),
        answers=answers,
        comments=record(*made) + talk,
        opened=draw(st.integers(0, 100)),
        closed=draw(CLOSED),
        assignees=draw(ASSIGNEES),
    )


@st.composite
def portfolios(draw: st.DrawFn) -> list[Entry]:
    """Make a portfolio of a few initiatives."""
    count = draw(st.integers(0, 4))
    return [draw(entries(number)) for number in range(1, count + 1)]
