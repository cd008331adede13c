"""The checks that the parts of the configuration agree."""

from typing import Any

import pytest

from portfolio_bot.domain.config import (
    BrokenRuleError,
    UnknownReferenceError,
)
from tests.domain.config.samples import (
    BASE,
    broken,
    escalated,
    field,
    portfolio,
    with_criterion,
    with_gate,
)

CRITERION = ("phases", "open", "gate", "criteria", "c")
ESCALATION = ("phases", "open", "gate", "escalations", "e")


@pytest.mark.parametrize(
    ("keys", "at", "word"),
    [
        ({"fields": field(required_from="opn")}, ("fields", "more", "required_from"), "opn"),
        ({"may": {"stop": ["ownr"]}}, ("may", "stop", 0), "ownr"),
        ({"phases": with_criterion(tick=["ownr"])}, (*CRITERION, "tick", 0), "ownr"),
        (
            {"phases": {**BASE["phases"], "open": {"name": "Open", "may": {"stop": ["ownr"]}}}},
            ("phases", "open", "may", "stop", 0),
            "ownr",
        ),
        (
            {"groups": {"g": {"name": "G", "roles": {"ownr": {"users": ["a"]}}}}},
            ("groups", "g", "roles", "ownr"),
            "ownr",
        ),
        (
            {"phases": with_gate(vote={"role": "ownr", "quorum": 1})},
            ("phases", "open", "gate", "vote", "role"),
            "ownr",
        ),
        (
            {"phases": escalated(decided_by=["ownr"])},
            (*ESCALATION, "decided_by", 0),
            "ownr",
        ),
        (
            {"report": {"plans": {"next": {"field": "size", "options": ["M"]}}}},
            ("report", "plans", "next", "options", 0),
            "M",
        ),
        ({"report": {"starts_in": "open"}}, ("report", "starts_in"), "open"),
        (
            {"work_capacity": {"field": "idea", "person_months": {}}},
            ("work_capacity", "field"),
            "idea",
        ),
        (
            {"work_capacity": {"field": "size", "person_months": {"M": 2}}},
            ("work_capacity", "person_months", "M"),
            "M",
        ),
        (
            {"scoring": {"criteria": {"a": {"name": "A", "field": "idea"}}}},
            ("scoring", "criteria", "a", "field"),
            "idea",
        ),
        (
            {"scoring": {"criteria": {"a": {"name": "A", "given_by": ["ownr"]}}}},
            ("scoring", "criteria", "a", "given_by", 0),
            "ownr",
        ),
        ({"sums": {"idea": ["size"]}}, ("sums", "idea"), "idea"),
        ({"phases": escalated(when={"siz": ["L"]})}, (*ESCALATION, "when", "siz"), "siz"),
        ({"phases": escalated(when={"size": ["M"]})}, (*ESCALATION, "when", "size", 0), "M"),
        (
            {"phases": escalated(at_least={"idea": 1})},
            (*ESCALATION, "at_least", "idea"),
            "idea",
        ),
        (
            {"phases": with_criterion(check={"kind": "advised", "roles": ["ownr"]})},
            (*CRITERION, "check", "roles", 0),
            "ownr",
        ),
        (
            {"phases": with_criterion(check={"kind": "answered", "fields": ["ide"]})},
            (*CRITERION, "check", "fields", 0),
            "ide",
        ),
        (
            {"phases": with_criterion(check={"kind": "ticked", "field": "idea"})},
            (*CRITERION, "check", "field"),
            "idea",
        ),
        (
            {"phases": with_criterion(check={"kind": "chosen", "field": "idea", "options": ["S"]})},
            (*CRITERION, "check", "field"),
            "idea",
        ),
        (
            {"phases": with_criterion(check={"kind": "chosen", "field": "siz", "options": ["S"]})},
            (*CRITERION, "check", "field"),
            "siz",
        ),
        (
            {"phases": with_criterion(check={"kind": "chosen", "field": "size", "options": ["M"]})},
            (*CRITERION, "check", "options", 0),
            "M",
        ),
        (
            {"routes": {"r": {"name": "r", "text": "r", "when": {"idea": ["S"]}}}},
            ("routes", "r", "when", "idea"),
            "idea",
        ),
        (
            {"routes": {"r": {"name": "r", "text": "r", "when": {"size": ["S", "M"]}}}},
            ("routes", "r", "when", "size", 1),
            "M",
        ),
        (
            {"board": {"owner": "o", "number": 1, "fields": {"phse": "Status"}}},
            ("board", "fields", "phse"),
            "phse",
        ),
    ],
)
def test_words_must_name_something(keys: dict[str, Any], at: tuple[object, ...], word: str) -> None:
    """A word that should name a phase, role, field or option, and does not, is refused there."""
    error = broken(**keys)
    assert isinstance(error, UnknownReferenceError)
    assert (error.references[0].at, error.references[0].word) == (at, word)
    assert word not in error.references[0].known


def test_all_unknown_words_are_named() -> None:
    """Every word that names nothing is reported at once, and in the error's text."""
    error = broken(may={"stop": ["a"], "hold": ["b"]})
    assert isinstance(error, UnknownReferenceError)
    assert [reference.word for reference in error.references] == ["a", "b"]
    assert str(error) == "not defined: «a», «b»"


@pytest.mark.parametrize(
    "keys",
    [
        {"phases": with_criterion(check={"kind": "ticked", "field": "boxes"})},
        {"phases": with_criterion(check={"kind": "any-answered", "fields": ["idea", "size"]})},
        {"phases": with_criterion(check={"kind": "chosen", "field": "size", "options": ["S"]})},
        {"phases": with_criterion(check={"kind": "objectives"})},
        {"routes": {"r": {"name": "r", "text": "r", "when": {"size": ["S", "L"]}}}},
        {"board": {"owner": "o", "number": 1, "fields": {"phase": "Status", "idea": "Idea"}}},
        {"may": {"stop": ["owner", "everyone"]}},
        {"phases": escalated()},
        {"phases": escalated(at_least={"more": 5}), "fields": field(meaning="number")},
        {"phases": with_gate(vote={"role": "owner", "quorum": 3})},
        {"phases": with_criterion(check={"kind": "advised", "roles": ["owner"]})},
        {"groups": {"g": {"name": "G", "roles": {"owner": {"teams": ["o/t"]}}}}},
        {"fields": field(headings=["More", "Even more"])},
    ],
)
def test_words_that_fit(keys: dict[str, Any]) -> None:
    """References to what is there are accepted, and so is a heading that repeats its label."""
    assert portfolio(**keys).name == "x"


@pytest.mark.parametrize(
    ("keys", "code", "at"),
    [
        ({"fields": field(label="idea")}, "repeated-name", ("fields", "more")),
        ({"fields": field(headings=["SIZE"])}, "repeated-name", ("fields", "more")),
        ({"fields": field(part="problem")}, "repeated-part", ("fields", "more", "part")),
        (
            {"phases": {**BASE["phases"], "done": {"name": "closed"}}},
            "repeated-name",
            ("phases", "done"),
        ),
        (
            {"phases": {**BASE["phases"], "done": {"name": "Done", "aliases": ["shut"]}}},
            "repeated-name",
            ("phases", "done"),
        ),
        (
            {"priorities": {"a": {"name": "A"}, "b": {"name": "B", "aliases": ["a"]}}},
            "repeated-name",
            ("priorities", "b"),
        ),
        (
            {"routes": {"a": {"name": "A", "text": "t"}, "b": {"name": "a", "text": "t"}}},
            "repeated-name",
            ("routes", "b"),
        ),
        (
            {"groups": {"a": {"name": "A"}, "b": {"name": "B", "aliases": ["a"]}}},
            "repeated-name",
            ("groups", "b"),
        ),
    ],
)
def test_names_are_told_apart(keys: dict[str, Any], code: str, at: tuple[str, ...]) -> None:
    """Two names that differ at most in letter case, or two fields for one part, are refused."""
    error = broken(**keys)
    assert isinstance(error, BrokenRuleError)
    assert (error.code, error.at) == (code, at)
