"""From words to commands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.commands import Command, UnknownCommand, only_new, parse
from portfolio_bot.domain.commands.registry import BY_WORD, REGISTRY
from portfolio_bot.domain.config import CommandName

ANY_WORD = st.sampled_from(sorted(BY_WORD))


@pytest.mark.parametrize(
    ("text", "command", "args"),
    [
        ("/fase konsept", "phase", ("konsept",)),
        ("/fase Ikke startet", "phase", ("Ikke startet",)),
        ("/Fase Konsept", "phase", ("Konsept",)),
        ("/phase concept", "phase", ("concept",)),
        ("/neste", "next", ()),
        ("/Neste.", "next", ()),
        ("/tilbake Vi må tenke mer.", "back", ("Vi må tenke mer.",)),
        ("/attende Vi må tenkje", "back", ("Vi må tenkje",)),
        ("/kriterium 2 ok", "criterion", ("2", "ok")),
        ("/criterion   2\tnot", "criterion", ("2", "not")),
        ("/prioritet må", "priority", ("må",)),
        ("/tildel @kari @ola", "assign", ("@kari", "@ola")),
        ("/rut team Gjelder ett team", "route", ("team Gjelder ett team",)),
        ("/vent", "hold", ()),
        ("/pa\u030a-vent", "hold", ()),
        ("/hald-fram", "resume", ()),
        ("/stopp For dyrt", "stop", ("For dyrt",)),
        ("/råd for Bra", "advise", ("for Bra",)),
        ("/ra\u030ad mot Dyrt", "advise", ("mot Dyrt",)),
        ("/røyst avstår Inhabil", "vote", ("avstår Inhabil",)),
        ("/bundet Sak 7", "bind", ("Sak 7",)),
        ("/ubunden Oppheva", "unbind", ("Oppheva",)),
        ("/HJELP", "help", ()),
        ("/status", "status", ()),
    ],
)
def test_commands_in_every_language(text: str, command: CommandName, args: tuple[str, ...]) -> None:
    """A command is known by any of its words, in any case, and keeps what follows as written."""
    assert parse(text) == (Command(command=command, args=args, line=1),)


@pytest.mark.parametrize(
    ("word", "suggestion"),
    [
        ("nste", "next"),
        ("Hjlep", "help"),
        ("kriterie", "criterion"),
        ("prioriter", "priority"),
        ("fortset", "resume"),
        ("krit", "criterion"),
        ("kr", None),
        ("til", None),
        ("blåbær", None),
        ("x", None),
    ],
)
def test_a_misspelt_command_gets_the_nearest(word: str, suggestion: CommandName | None) -> None:
    """An unknown word is told as written, with the canonical name of the nearest command."""
    assert parse(f"/{word}") == (UnknownCommand(word=word, suggestion=suggestion, line=1),)


@given(st.lists(ANY_WORD, max_size=6))
def test_several_commands_keep_their_order(words: list[str]) -> None:
    """A line each, in the order written."""
    parsed = parse("\n".join(f"/{word} 1" for word in words))
    assert [(each.line, each.command) for each in parsed if isinstance(each, Command)] == [
        (number, BY_WORD[word].name) for number, word in enumerate(words, start=1)
    ]


@given(st.text(max_size=60))
def test_any_word_is_read(text: str) -> None:
    """Whatever stands behind a slash, parsing comes to an answer."""
    assert all(each.line >= 1 for each in parse(f"/{text}"))


def test_only_what_is_new_is_left() -> None:
    """A command that is known falls away once for each time that it is known."""
    twice = parse("/neste\n/neste\n/status")
    assert [each.line for each in only_new(twice, ["next"])] == [2, 3]
    assert only_new(twice, ["next", "status", "next"]) == ()


def test_the_same_command_is_known_again_in_other_words() -> None:
    """Language and case do not make a command new; what follows it does."""
    (norwegian, english, other) = parse("/fase Konsept\n/phase konsept\n/fase idé")
    assert norwegian.signature == english.signature
    assert norwegian.signature != other.signature


def test_an_unknown_word_is_not_taken_for_a_known_command() -> None:
    """A word and a command of the same name have different signatures."""
    assert UnknownCommand(word="next", suggestion=None, line=1).signature != "next"


def test_signatures_are_short() -> None:
    """However much follows a command, it is recorded in few characters, and still told apart."""
    one, other = parse("/stopp " + "x" * 60_000), parse("/stopp " + "x" * 59_999)
    assert len(one[0].signature) < 100
    assert one[0].signature != other[0].signature


def test_every_command_can_be_written_in_every_language() -> None:
    """Each registered word leads to its command."""
    for spec in REGISTRY:
        for word in spec.every_word():
            (found,) = parse(f"/{word}")
            assert isinstance(found, Command)
            assert found.command == spec.name


@pytest.mark.parametrize(
    "word",
    [
        "ſtopp",
        "ﬆopp",
        "ѕtopp",
        "stоpp",
        "ｓｔｏｐｐ",
        "ｓtopp",
        "st\u0335opp",
        "stopp\u0301",
        "𝐬𝐭𝐨𝐩𝐩",
        "ⓢtopp",
        "st\u200bopp",
        "\u202estopp",
        "stopp\ufe0f",
    ],
)
def test_letters_that_only_look_alike_make_no_command(word: str) -> None:
    """A word that looks like a command's, or folds to it, is at most an unknown word."""
    assert not [each for each in parse(f"/{word}") if isinstance(each, Command)]
    assert parse("\uff0fstopp") == parse("\u2215stopp") == parse("\u2044stopp") == ()


def test_letters_of_two_parts_are_the_letter() -> None:
    """A letter that some keyboards write in two parts is the same letter."""
    (found,) = parse("/pa\u030a-vent")
    assert isinstance(found, Command)
