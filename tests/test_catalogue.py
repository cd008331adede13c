"""The catalogues: the same messages in each language, all of them used, none of them missing."""

import json
import re
from datetime import date
from typing import get_args

import pytest
from fluent.runtime import FluentResource

from portfolio_bot.catalogue import LANGUAGES, Catalogue, MissingTextError, _entries
from portfolio_bot.domain.commands import REGISTRY
from portfolio_bot.domain.config import Language
from portfolio_bot.domain.forms import ProblemCode
from portfolio_bot.domain.messages import Message, Trusted, say
from tests import messages_used
from tests.messages_used import entries, junk, texts, variables

PROBLEM_PARAMS = {
    "not_an_option": {"text"},
    "checkbox_missing": {"option"},
    "checkbox_required": {"option"},
    "ambiguous_heading": {"count"},
    "unclaimed_text": {"heading"},
}
"""What `forms.ProblemCode` says that each problem tells beside the field's label."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalogue_file_is_correct_fluent(language: Language) -> None:
    """Nothing in a catalogue is left out because it could not be read."""
    assert junk(language) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_stands_twice(language: Language) -> None:
    """A key that stands in two files would silently take the last."""
    names = [entry.id.name for entry in entries(language)]
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_languages_have_the_same_messages(language: Language) -> None:
    """Each message has the same key and the same variables in every language."""
    assert variables(language) == variables("nb")


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentences_stand_for_themselves(language: Language) -> None:
    """A sentence that is parsed alone is what it is in its file, and refers to no other."""
    alone = {key: FluentResource(text).body[0] for key, text in _entries(language).items()}
    whole = {entry.id.name: entry for entry in entries(language)}
    assert alone.keys() == whole.keys()
    assert [key for key, entry in alone.items() if not entry.equals(whole[key])] == []
    dumped = [json.dumps(entry.to_json()) for entry in whole.values()]
    assert [text for text in dumped if "MessageReference" in text or "TermReference" in text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_knows_its_keys(language: Language) -> None:
    """The keys that a catalogue tells are those that its files hold."""
    assert Catalogue(language).keys() == variables("nb").keys()


def test_what_the_source_says_can_be_said() -> None:
    """Every message that the source names exists, and gets the parameters that it shows."""
    said = list(messages_used.said())
    assert said
    assert [each for each in said if each.key not in variables("nb")] == []
    closed = [each for each in said if not each.open_ended]
    assert [each for each in closed if not variables("nb")[each.key] <= each.params] == []


def test_every_command_is_described() -> None:
    """Each command has a description, a usage and a sentence for when something lacks."""
    for spec in REGISTRY:
        for ending in ("", "-usage", "-incomplete"):
            assert variables("nb")[f"command-{spec.name}{ending}"] == frozenset()


@pytest.mark.parametrize("code", get_args(ProblemCode))
def test_every_problem_of_a_form_is_put_into_words(code: ProblemCode) -> None:
    """A problem that the parser finds has a sentence, with no more variables than it is given."""
    given = PROBLEM_PARAMS.get(code, set()) | {"label"}
    assert variables("nb")[f"problem-{code.replace('_', '-')}"] <= given


@pytest.mark.parametrize("kind", ["complete", "stop", "resume"])
def test_what_is_done_by_hand_is_put_into_words(kind: str) -> None:
    """Closing and opening by hand have a sentence for when it is kept, and when it is undone."""
    assert variables("nb")[f"by-hand-{kind}"] == {"by", "at"}
    assert variables("nb")[f"by-hand-{kind}-refused"] <= {"roles"}


def test_no_message_is_unused() -> None:
    """Every message of the catalogues is named somewhere in the source."""
    keys = frozenset(variables("nb"))
    assert keys - messages_used.used(keys) == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_name_commands_as_their_language_has_them(language: Language) -> None:
    """A command between backticks is a word that the command has in that very language."""
    known = {word for spec in REGISTRY for word in spec.words[language]}
    named = set(re.findall(r"`/([^\s`{]+)", "\n".join(texts(language).values())))
    assert named
    assert named <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_shown_by_its_first_name(language: Language) -> None:
    """The usage of a command begins with the name that its language shows."""
    words = Catalogue(language)
    for spec in REGISTRY:
        usage = words.text(say(f"command-{spec.name}-usage"))
        assert re.match(rf"`/{re.escape(spec.shown(language))}[ `]", usage)


def test_hostile_text_is_escaped() -> None:
    """A plain string becomes harmless; what we have made ourselves stands as it is."""
    words = Catalogue("nb")
    assert words.text(say("name", name="*@kari*")) == "\\*@&#8203;kari\\*"
    assert words.text(say("name", name=Trusted("*ja*"))) == "*ja*"


def test_a_configured_name_mentions_nobody() -> None:
    """A team that the configuration names in a text is not called to every comment."""
    trusted = say("name", name=Trusted("Spør @etaten/styret"))
    assert Catalogue("nb").text(trusted) == "Spør @&#8203;etaten/styret"
    assert Catalogue("nb", escape=str).text(trusted) == "Spør @etaten/styret"


def test_text_is_never_taken_for_a_template() -> None:
    """Fluent's own signs in a parameter are shown as they are."""
    words = Catalogue("nb", escape=str)
    assert words.text(say("name", name="{ $name } { -x }")) == "{ $name } { -x }"


def test_another_escape_can_be_used() -> None:
    """Where no markdown is wanted, the caller says how strings are made harmless."""
    assert Catalogue("nb", escape=str.upper).text(say("name", name="ja")) == "JA"


@pytest.mark.parametrize(
    ("language", "day"),
    [("nb", "3. mai 2027"), ("nn", "3. mai 2027"), ("en", "3 May 2027")],
)
def test_days_are_written_out(language: Language, day: str) -> None:
    """A day is written as the language's readers write it, as value and by itself."""
    words = Catalogue(language)
    assert words.day(date(2027, 5, 3)) == day
    assert day in words.text(say("status-since", at=date(2027, 5, 3)))


def test_numbers_are_written_as_norwegians_write_them() -> None:
    """A decimal sign is a comma in Norwegian and a point in English."""
    message = say("problem-too-small", number=1.5, limit=2)
    assert "1,5" in Catalogue("nb").text(message)
    assert "1.5" in Catalogue("en").text(message)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ["judged-by", "report-due-met", "gate-heard"])
def test_two_are_both(key: str, language: Language) -> None:
    """Of two, nobody says «all two»; of three, their number is told."""
    words = Catalogue(language)
    two, three = (words.text(say(key, count=count, version="1")) for count in (2, 3))
    assert two.startswith(("Begge ", "Both "))
    assert "3" in three


def test_messages_in_a_list_are_joined() -> None:
    """A list of things ends in «and», a list of roles in «or»: any one of them will do."""
    words = Catalogue("nb")
    fields = tuple(say("field-name", name=name) for name in ("A", "B", "C"))
    roles = tuple(say("role-name", name=name) for name in ("a", "b"))
    assert words.text(say("gate-answers", fields=fields)) == "Besvart i «A», «B» og «C»."
    assert words.text(say("help-roles", roles=roles)) == "For a eller b."
    assert (
        Catalogue("en").text(say("gate-answers", fields=fields)) == "Answered in “A”, “B” and “C”."
    )


@pytest.mark.parametrize("size", [400, 3_000, 70_000])
def test_parameters_can_be_long(size: int) -> None:
    """A long list of fields, or a long answer, is put into words like a short one."""
    long, other = "x" * size, "y" * size
    words = Catalogue("nb")
    assert words.text(say("problem-number", text=long)).startswith(
        f"Jeg klarer ikke å lese «{long}»"
    )
    assert words.text(say("mend-line", label=other, what=long)) == f"**{other}**: {long}"


def test_a_message_that_is_not_there_is_an_error() -> None:
    """A key without a text is a mistake of ours, told with the language and the key."""
    with pytest.raises(MissingTextError, match="nb: no text for «nothing-such»"):
        Catalogue("nb").text(say("nothing-such"))


def test_a_parameter_that_lacks_is_an_error() -> None:
    """A text that cannot be formed is not shown with holes in it."""
    with pytest.raises(MissingTextError, match="«name»"):
        Catalogue("nb").text(say("name"))


def test_a_parameter_of_a_strange_kind_is_an_error() -> None:
    """Only texts, numbers, days and lists of messages can be shown."""
    message = Message(key="name", params=(("name", object()),))
    with pytest.raises(TypeError, match="object"):
        Catalogue("nb").text(message)
