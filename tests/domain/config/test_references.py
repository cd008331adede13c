"""What errors in the configuration carry with them."""

from portfolio_bot.domain.config.references import (
    BrokenRuleError,
    Reference,
    UnknownReferenceError,
)


def test_every_unknown_word_is_in_the_message() -> None:
    """The message names each word that is not defined, in the order they were found."""
    references = (Reference(("a", 0), "en", ("x",)), Reference(("b",), "to", ()))
    assert str(UnknownReferenceError(references)) == "not defined: «en», «to»"


def test_unknown_references_are_kept_after_one_pass() -> None:
    """References from a generator can be read again from the error, place and choices too."""
    reference = Reference(("phases", 1, "next"), "drift", ("idé", "ferdig"))
    error = UnknownReferenceError(one for one in [reference])
    assert error.references == (reference,)


def test_a_broken_rule_carries_its_code_place_and_words() -> None:
    """Code, key and parameters are what a catalogue needs for a sentence."""
    error = BrokenRuleError("reserved-option", ("options", 2), word="None")
    assert (error.code, error.at, error.params) == (
        "reserved-option",
        ("options", 2),
        {"word": "None"},
    )


def test_a_broken_rule_concerns_the_whole_model_unless_told() -> None:
    """Without a key the rule is the model's own, and the message is the code."""
    error = BrokenRuleError("criterion-one-way")
    assert (error.at, error.params, str(error)) == ((), {}, "criterion-one-way")


def test_both_errors_are_faults_of_a_value() -> None:
    """A validator may raise either and have it collected as a value's error."""
    assert issubclass(UnknownReferenceError, ValueError)
    assert issubclass(BrokenRuleError, ValueError)
