"""Documents: small trees of blocks."""

import pytest
from pydantic import ValidationError

from portfolio_bot.domain.documents import Document, Folded, Paragraph, paragraph
from portfolio_bot.domain.messages import say


def test_a_paragraph_holds_its_sentences_in_order() -> None:
    """The sentences of a paragraph stay in the order given."""
    first, second = say("first"), say("second")
    assert paragraph(first, second) == Paragraph(messages=(first, second))


def test_blocks_can_stand_within_blocks() -> None:
    """What opens on a click holds any other block, kept by its kind."""
    inner = Folded(summary=say("in"), blocks=(paragraph(say("text")),))
    document = Document(marker="<!-- x -->", blocks=(Folded(summary=say("out"), blocks=(inner,)),))
    assert Document.model_validate(document.model_dump()) == document


def test_a_document_never_changes() -> None:
    """Nobody can put another block into a document that is made."""
    document = Document(marker="<!-- x -->", blocks=())
    with pytest.raises(ValidationError):
        document.marker = ""  # type: ignore[misc]  # the point of the test
