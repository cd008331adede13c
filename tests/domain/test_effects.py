"""Effects: each can say what it would do."""

from datetime import date

import pytest

from portfolio_bot.catalogue import LANGUAGES, Catalogue
from portfolio_bot.domain.config import (
    DigestComment,
    DigestDiscussion,
    DigestStatus,
    Language,
)
from portfolio_bot.domain.documents import Document
from portfolio_bot.domain.effects import (
    AddLabels,
    Assign,
    Close,
    Effect,
    PutOnBoard,
    React,
    RemoveLabels,
    Reopen,
    SetBoardField,
    TellDigest,
    WriteComment,
    WriteFiles,
    as_bytes,
)
from portfolio_bot.domain.messages import say
from portfolio_bot.domain.snapshot import BoardField

DOCUMENT = Document(marker="", blocks=())
FIELD = BoardField(id="F", name="Start_dato", kind="date")

TOLD: list[tuple[Effect, str]] = [
    (WriteComment(kind="status", document=DOCUMENT), "skriv statuskommentaren"),
    (WriteComment(kind="status", document=DOCUMENT, comment="A"), "oppdater statuskommentaren"),
    (WriteComment(kind="answer", document=DOCUMENT), "skriv et svar"),
    (WriteComment(kind="answer", document=DOCUMENT, comment="A"), "oppdater et svar"),
    (WriteComment(kind="gate", document=DOCUMENT), "skriv sjekklisten for fasen"),
    (WriteComment(kind="gate", document=DOCUMENT, comment="A"), "oppdater sjekklisten for fasen"),
    (React(subject="IC", content="THUMBS_UP"), "kvitter for kommentaren med tommel opp"),
    (React(subject="IC", content="CONFUSED"), "kvitter for kommentaren med et spørrende ansikt"),
    (PutOnBoard(board="B"), "legg saken på tavlen"),
    (
        SetBoardField(board="B", field=FIELD, value=date(2027, 1, 15)),
        "sett «Start\\_dato» på tavlen til 15. januar 2027",
    ),
    (
        SetBoardField(board="B", field=FIELD, value="@alle"),
        "sett «Start\\_dato» på tavlen til @&#8203;alle",
    ),
    (SetBoardField(board="B", field=FIELD, value=None), "tøm «Start\\_dato» på tavlen"),
    (AddLabels(names=("a", "b"), colour="0b5cad"), "sett etikettene a, b"),
    (RemoveLabels(names=("a",)), "fjern etiketten a"),
    (Assign(users=(("Ola", "U_1"),)), "tildel Ola"),
    (Close(reason="COMPLETED"), "lukk saken som fullført"),
    (Close(reason="NOT_PLANNED"), "lukk saken som ikke planlagt"),
    (Reopen(), "åpne saken igjen"),
    (
        WriteFiles(
            branch="main",
            head="0",
            files=(("a/b.md", ""),),
            headline=say("x"),
            edition=date(2026, 11, 2),
        ),
        "skriv filene a/b.md",
    ),
    *(
        (
            TellDigest(
                place=place,
                edition=date(2026, 11, 2),
                title=say("x"),
                document=DOCUMENT,
                health="ON_TRACK",
            ),
            f"skriv sammendraget per 2. november 2026 som {words}",
        )
        for place, words in (
            (DigestComment(kind="comment", issue=1), "en kommentar"),
            (DigestDiscussion(kind="discussion", category="x"), "en diskusjon"),
            (DigestStatus(kind="status-update"), "en statusoppdatering på tavlen"),
        )
    ),
]


def test_content_is_bytes() -> None:
    """Text is written as UTF-8, and what is no text as it is."""
    assert as_bytes("æ") == "æ".encode()
    assert as_bytes(b"\xff") == b"\xff"


@pytest.mark.parametrize(("effect", "text"), TOLD)
def test_an_effect_tells_what_it_would_do(effect: Effect, text: str) -> None:
    """A dry run reads as a list of what would be done, with names made harmless."""
    assert Catalogue("nb").text(effect.describe()) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_effect_can_be_told_in_every_language(language: Language) -> None:
    """No two of these effects read the same."""
    words = Catalogue(language)
    assert len({words.text(effect.describe()) for effect, _ in TOLD}) == len(TOLD)
