"""Every target, held against mixtures of hostile texts and against the longest texts there are."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.domain.forms.strategies import hostile_answers
from tests.fuzz.targets import TARGETS, text_of
from tests.security.texts import LONGEST, PIECES, TEXTS, filled, lines

SLOW = {"report"}
"""What takes so long for each text that it is for the trials."""

each_target = pytest.mark.parametrize("name", TARGETS)


@pytest.mark.trial
@each_target
@settings(max_examples=60)
@given(text=lines | hostile_answers | st.text())
def test_no_mixture_is_too_much(name: str, text: str) -> None:
    """Any mixture is answered, nothing stands unescaped, and the output can be read."""
    assert TARGETS[name].trouble(text) == []


@pytest.mark.parametrize(
    "name",
    [pytest.param(each, marks=pytest.mark.trial) if each in SLOW else each for each in TARGETS],
)
def test_no_single_text_is_too_much(name: str) -> None:
    """Each hostile text by itself is answered too."""
    assert {text: wrong for text in TEXTS if (wrong := TARGETS[name].trouble(text))} == {}


@pytest.mark.trial
@each_target
@pytest.mark.parametrize("piece", PIECES)
def test_the_longest_texts_are_answered(name: str, piece: str) -> None:
    """65,536 characters, made of one piece over and over, are answered at all."""
    assert TARGETS[name].trouble(filled(piece)) == []


def test_bytes_are_texts() -> None:
    """Any bytes are a text that GitHub would take."""
    assert text_of(b"\xff\xc3\xa5") == "\ufffdå"
    assert len(text_of(b"a" * 70_000)) == LONGEST
