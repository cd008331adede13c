"""A language of few words."""

from portfolio_bot.domain.overlap import Lexicon, lexicon_of


def small() -> Lexicon:
    """Return a language whose words end in `en`, or do not."""
    return lexicon_of(
        lambda word: word.removesuffix("en"),
        stop=["og"],
        context=["skole"],
        endings=[("ing", ""), ("ar", "er")],
        same=[["bolig", "bustad"], ["heim", "hus"], ["bustad", "heim"]],
    )
