"""The one list of commands."""

from typing import get_args

from portfolio_bot.domain.commands.registry import BY_NAME, BY_WORD, REGISTRY
from portfolio_bot.domain.config import CommandName


def test_every_command_is_registered_once() -> None:
    """The list holds each command that the configuration can speak of, and no other."""
    assert sorted(spec.name for spec in REGISTRY) == sorted(get_args(CommandName))
    assert {name: spec.name for name, spec in BY_NAME.items()} == {n: n for n in BY_NAME}


def test_no_word_means_two_things() -> None:
    """A word names the same command in whatever language it is written."""
    for spec in REGISTRY:
        assert all(BY_WORD[word] is spec for word in spec.every_word())


def test_words_are_written_as_the_parser_compares_them() -> None:
    """Words are folded and hold what a command's word can hold."""
    assert all(word == word.casefold() and " " not in word for word in BY_WORD)


def test_the_english_word_is_the_canonical_name() -> None:
    """What the program calls a command is what an English reader writes."""
    assert all(spec.words["en"][0] == spec.name for spec in REGISTRY)


def test_a_command_is_shown_in_the_readers_language() -> None:
    """The name to show is the language's first word."""
    resume = BY_NAME["resume"]
    shown = {language: resume.shown(language) for language in ("nb", "nn", "en")}
    assert shown == {"nb": "fortsett", "nn": "hald-fram", "en": "resume"}


def test_only_questions_decide_nothing() -> None:
    """Help, status, advice and the board paper are the commands that change no case."""
    assert {spec.name for spec in REGISTRY if not spec.decides} == {
        *("help", "status", "advise", "board-paper")
    }
