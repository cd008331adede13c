"""Findings as people meet them: places, paths, words that were meant, sentences."""

import pytest

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.configuration.findings import (
    CODES,
    ConfigurationError,
    Finding,
    written,
)
from portfolio_bot.domain.config import Language

PARAMS: dict[str, str | int] = {
    "word": "X1",
    "known": "X2",
    "limit": 3,
    "wanted": "list",
    "first": "4",
    "example": "X5",
    "type": "X6",
    "part": "X7",
    "other": "X8",
    "role": "X9",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_code_has_a_sentence(language: Language) -> None:
    """Every language has a sentence for each code, and none for a code that is not there."""
    texts = Catalogue(language)
    keys = {key for key in sorted(texts.keys()) if key.startswith("config-")}
    assert keys == {f"config-{code}" for code in (*CODES, "suggestion", "known")}


@pytest.mark.parametrize("code", CODES)
def test_languages_say_the_same(code: str) -> None:
    """A sentence shows the same parameters in every language."""
    (message, *_) = Finding("p.yml", 1, ("a",), code, PARAMS).messages()
    texts = [Catalogue(language, escape=str).text(message) for language in LANGUAGES]
    shown = [{name for name, value in PARAMS.items() if str(value) in text} for text in texts]
    assert shown[0] == shown[1] == shown[2]


@pytest.mark.parametrize("wanted", ["text", "mapping", "list", "truth", "whole-number", "number"])
def test_each_kind_has_its_words(wanted: str) -> None:
    """What is wanted instead is told apart, also where text is escaped for markdown."""
    others = {"text", "mapping", "list", "truth", "whole-number", "number"} - {wanted}
    said = {kind: _said(kind) for kind in (wanted, *others)}
    assert said[wanted] not in {said[other] for other in others}


def _said(wanted: str) -> str:
    finding = Finding("p.yml", 1, (), "wrong-kind", {"wanted": wanted})
    return Catalogue("nb", escape=str).text(finding.messages()[0])


def test_suggestion_is_said_after() -> None:
    """A suggestion follows the sentence; without one, the possible words do."""
    near = Finding("p.yml", 1, ("a",), "unknown-key", {"word": "b", "known": "c, d"}, "c")
    far = Finding("p.yml", 1, ("a",), "unknown-key", {"word": "b", "known": "c, d"})
    bare = Finding("p.yml", 1, ("a",), "empty-text")
    assert [m.key for m in near.messages()] == ["config-unknown-key", "config-suggestion"]
    assert [m.key for m in far.messages()] == ["config-unknown-key", "config-known"]
    assert [m.key for m in bare.messages()] == ["config-empty-text"]


def test_paths_are_written() -> None:
    """A key path is written with dots, and list items by number in brackets."""
    assert written(("fields", "a", "options", 0, "label")) == "fields.a.options[0].label"
    assert written(()) == ""


def test_error_names_every_finding() -> None:
    """The exception's own text has the place, path and code of each finding."""
    findings = [Finding("p.yml", 3, ("a", 0), "tag"), Finding("p.yml", 5, (), "syntax")]
    assert str(ConfigurationError(findings)) == "p.yml:3: a[0]: tag; p.yml:5: : syntax"
