"""Rendering answers as GitHub does."""

from collections.abc import Sequence

from portfolio_bot.domain.forms import Answer, Form, FormField, FormOption, render_body


def test_a_body_looks_as_github_makes_it() -> None:
    """Headings, blanks, joined options, boxes and code blocks follow GitHub's rendering."""
    options = (FormOption(label="a"), FormOption(label="b"))
    form = Form(
        fields=(
            FormField(id="t", type="input", label="Navn"),
            FormField(id="m", type="dropdown", label="Valg", options=options, multiple=True),
            FormField(id="c", type="checkboxes", label="Ja", options=options),
            FormField(id="k", type="textarea", label="Logg", render="sh"),
        )
    )
    answers: dict[str, Answer | Sequence[str]] = {"m": ["a", "b"], "c": {"b": True}, "k": "```\nx"}
    assert render_body(form, answers) == (
        "### Navn\n\n_No response_\n\n### Valg\n\na, b\n\n### Ja\n\n- [ ] a\n- [X] b\n\n"
        "### Logg\n\n````sh\n```\nx\n````\n\n"
    )
    assert "- [ ] b" in render_body(form, {})
    assert "- [ ] a\n- [X] b" in render_body(form, {"c": ["b"]})
