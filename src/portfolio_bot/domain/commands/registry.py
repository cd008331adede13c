"""The one list of commands. Parser, rights, help, docs and tests are made from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from portfolio_bot.domain.config import CommandName, Language
from portfolio_bot.domain.frozen import Made

Parameter = Literal["text", "words"]


class CommandSpec(Made):
    """One command: its canonical English name and how people write it.

    ``words`` holds the name in each language (the first form is the one we show).
    ``parameter`` says what follows: one text to the end of the line, or words;
    ``required`` that it must be there.
    ``decides`` tells commands that change a case from those that only ask or advise.
    The description, usage and example are the catalogue's ``command-NAME`` entries.
    """

    name: CommandName
    words: Mapping[Language, tuple[str, ...]]
    parameter: Parameter = "text"
    required: bool = False
    decides: bool = True

    def shown(self, language: Language) -> str:
        """Return the name to show a reader of *language*, without the slash."""
        return self.words[language][0]

    def every_word(self) -> frozenset[str]:
        """Return all names of the command in all languages."""
        return frozenset(word for words in self.words.values() for word in words)


REGISTRY: tuple[CommandSpec, ...] = (
    CommandSpec(
        name="phase",
        words={"nb": ("fase",), "nn": ("fase",), "en": ("phase",)},
        required=True,
    ),
    CommandSpec(name="next", words={"nb": ("neste",), "nn": ("neste",), "en": ("next",)}),
    CommandSpec(
        name="back",
        words={"nb": ("tilbake",), "nn": ("tilbake", "attende"), "en": ("back",)},
        required=True,
    ),
    CommandSpec(
        name="criterion",
        words={"nb": ("kriterium",), "nn": ("kriterium",), "en": ("criterion",)},
        parameter="words",
        required=True,
    ),
    CommandSpec(
        name="priority",
        words={"nb": ("prioritet",), "nn": ("prioritet",), "en": ("priority",)},
        required=True,
    ),
    CommandSpec(
        name="assign",
        words={"nb": ("tildel",), "nn": ("tildel",), "en": ("assign",)},
        parameter="words",
        required=True,
    ),
    CommandSpec(
        name="route",
        words={"nb": ("rut", "rute"), "nn": ("rut", "rute"), "en": ("route",)},
        required=True,
    ),
    CommandSpec(
        name="hold",
        words={"nb": ("vent", "på-vent"), "nn": ("vent", "på-vent"), "en": ("hold",)},
    ),
    CommandSpec(
        name="resume",
        words={
            "nb": ("fortsett", "gjenoppta"),
            "nn": ("hald-fram", "haldfram", "hald", "framhald", "ta-opp-att"),
            "en": ("resume",),
        },
    ),
    CommandSpec(
        name="stop",
        words={"nb": ("stopp", "stans"), "nn": ("stopp", "stans"), "en": ("stop",)},
    ),
    CommandSpec(
        name="advise",
        words={"nb": ("råd",), "nn": ("råd",), "en": ("advise",)},
        required=True,
        decides=False,
    ),
    CommandSpec(
        name="vote",
        words={"nb": ("stem",), "nn": ("røyst", "stem"), "en": ("vote",)},
        required=True,
    ),
    CommandSpec(
        name="score",
        words={"nb": ("vurder",), "nn": ("vurder",), "en": ("score",)},
        required=True,
    ),
    CommandSpec(
        name="bind",
        words={"nb": ("bundet",), "nn": ("bundet", "bunden"), "en": ("bind",)},
        required=True,
    ),
    CommandSpec(
        name="unbind",
        words={"nb": ("ubundet",), "nn": ("ubunden", "ubundet"), "en": ("unbind",)},
        required=True,
    ),
    CommandSpec(
        name="gather",
        words={"nb": ("samle",), "nn": ("samle",), "en": ("gather",)},
        required=True,
    ),
    CommandSpec(
        name="separate",
        words={"nb": ("skill",), "nn": ("skil", "skill"), "en": ("separate",)},
        required=True,
    ),
    CommandSpec(
        name="progress",
        words={"nb": ("fremdrift",), "nn": ("framdrift",), "en": ("progress",)},
        required=True,
    ),
    CommandSpec(
        name="benefit",
        words={"nb": ("gevinst",), "nn": ("gevinst",), "en": ("benefit",)},
        required=True,
    ),
    CommandSpec(
        name="risk",
        words={"nb": ("risiko",), "nn": ("risiko",), "en": ("risk",)},
        required=True,
    ),
    CommandSpec(
        name="deliverable",
        words={"nb": ("leveranse",), "nn": ("leveranse",), "en": ("deliverable",)},
        required=True,
    ),
    CommandSpec(
        name="resource",
        words={"nb": ("ressurs",), "nn": ("ressurs",), "en": ("resource",)},
        required=True,
    ),
    CommandSpec(
        name="cost",
        words={"nb": ("kostnad",), "nn": ("kostnad",), "en": ("cost",)},
        required=True,
    ),
    CommandSpec(
        name="depends",
        words={
            "nb": (
                "avhengig",
                "avhengighet",
            ),
            "nn": (
                "avhengig",
                "avhengnad",
            ),
            "en": ("depends",),
        },
        required=True,
    ),
    CommandSpec(
        name="objective",
        words={"nb": ("mål",), "nn": ("mål",), "en": ("objective",)},
        required=True,
    ),
    CommandSpec(
        name="mandate",
        words={"nb": ("mandat",), "nn": ("mandat",), "en": ("mandate",)},
        required=True,
    ),
    CommandSpec(
        name="steering",
        words={"nb": ("styringsgruppe",), "nn": ("styringsgruppe",), "en": ("steering",)},
        required=True,
    ),
    CommandSpec(
        name="party",
        words={"nb": ("part", "høring"), "nn": ("part", "høyring"), "en": ("party",)},
        required=True,
    ),
    CommandSpec(
        name="value",
        words={"nb": ("verdi",), "nn": ("verdi",), "en": ("value",)},
        required=True,
    ),
    CommandSpec(
        name="help",
        words={"nb": ("hjelp",), "nn": ("hjelp",), "en": ("help",)},
        decides=False,
    ),
    CommandSpec(
        name="status",
        words={"nb": ("status",), "nn": ("status",), "en": ("status",)},
        decides=False,
    ),
    CommandSpec(
        name="board-paper",
        words={"nb": ("saksframlegg",), "nn": ("saksframlegg",), "en": ("board-paper",)},
        decides=False,
    ),
)

BY_NAME: dict[CommandName, CommandSpec] = {spec.name: spec for spec in REGISTRY}
BY_WORD: dict[str, CommandSpec] = {word: spec for spec in REGISTRY for word in spec.every_word()}
