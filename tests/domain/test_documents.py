"""Documents: small trees of blocks."""

import pytest

from portfolio_bot.domain.documents import Document, Paragraph, paragraph
from portfolio_bot.domain.messages import say


def test_a_paragraph_holds_its_sentences_in_order() -> None:
    """The sentences of a paragraph stay in the order given."""
    first, second = say("first"), say("second")
    assert paragraph(first, second) == Paragraph(messages=(first, second))


def test_a_document_never_changes() -> None:
    """Nobody can put another block into a document that is made."""
    document = Document(marker="<!-- x -->", blocks=())
    with pytest.raises(AttributeError, match="Document is frozen"):
        document.marker = ""  # type: ignore[misc]  # the point of the test
