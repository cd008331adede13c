"""Norwegian words: stems and stop words by well-kept libraries, equivalents from a data file."""

from __future__ import annotations

from functools import cache
from importlib import resources

import yaml
from Stemmer import Stemmer
from stop_words import get_stop_words

from portfolio_bot.domain.overlap import Lexicon, lexicon_of


@cache
def norwegian() -> Lexicon:
    """Return what is known of Norwegian, bokmål and nynorsk at once."""
    text = (resources.files("portfolio_bot.lexicon") / "norwegian.yml").read_text("utf-8")
    data = yaml.safe_load(text)
    return lexicon_of(
        Stemmer("norwegian").stemWord,
        stop=[*get_stop_words("norwegian"), *_words(data["filler"])],
        context=_words(data["context"]),
        endings=[(ending, becomes) for ending, becomes in data["endings"]],
        same=[*data["written_forms"], *data["synonyms"]],
    )


def _words(lines: list[list[str]]) -> list[str]:
    return [word for line in lines for word in line]
