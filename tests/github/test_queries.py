"""GraphQL documents: words travel as variables."""

from portfolio_bot.github.queries import Document, board_values


def test_variables_are_declared() -> None:
    """Each value becomes a variable of its type, and stands nowhere in the text."""
    document = Document("query Q")
    hostile = document.variable("String!", 'x"}')
    body = f"a(name: {hostile}) {{ {document.variable('Int', 3)} }}"
    assert document.text(body) == "query Q($v0: String!, $v1: Int) { a(name: $v0) { $v1 } }"
    assert document.variables == {"v0": 'x"}', "v1": 3}


def test_document_without_variables() -> None:
    """Without variables there are no brackets."""
    assert Document("query Q").text("x") == "query Q { x }"


def test_board_values_are_numbered() -> None:
    """Each board field is asked for by an alias of its place."""
    document = Document("query Q")
    text = board_values(document, ["Status", "Slutt"])
    assert "f0: fieldValueByName(name: $v0)" in text
    assert "f1: fieldValueByName(name: $v1)" in text
    assert document.variables == {"v0": "Status", "v1": "Slutt"}
