"""Forms and hostile answers that several tests share."""

from hypothesis import strategies as st

from portfolio_bot.domain.forms import Form, FormField, FormOption

OPTIONS = ("Drift", "Drift, forvaltning", "forvaltning", "Utvikling", "Ny, og dyr")

FORM = Form(
    fields=(
        FormField(id="problem", type="textarea", label="Problem", required=True),
        FormField(id="owner", type="input", label="Eier"),
        FormField(
            id="decision",
            type="dropdown",
            label="Vedtak",
            options=(FormOption(label="Ja"), FormOption(label="Nei")),
        ),
        FormField(
            id="kinds",
            type="dropdown",
            label="Type arbeid",
            multiple=True,
            options=tuple(FormOption(label=label) for label in OPTIONS),
        ),
        FormField(id="log", type="textarea", label="Logg", render="shell"),
        FormField(
            id="consent",
            type="checkboxes",
            label="Samtykke",
            options=(
                FormOption(label="Jeg har lest **alt**", required=True),
                FormOption(label="Jeg vil ha e-post"),
            ),
        ),
        FormField(id="risk", type="textarea", label="Risiko", headings=("Fare",)),
    )
)

LABELS = tuple(field.label for field in FORM.fields)

_WORDS = ("tekst", "  innrykk", "\ttab", "slutt  ", "# Overskrift", "#### Dypere", "a ### Vedtak b")
_MARKUP = ("- [ ] oppgave", "> ### Vedtak", "1. en", "**fet**", "    ### Risiko", "### Annet", "")
_QUOTES = ("### Vedtak\n\nJa", "### Risiko", "### Problem\n\nfalsk", "### Logg\n\n```\nx\n```")

plain_lines = st.lists(st.sampled_from(_WORDS + _MARKUP), min_size=1, max_size=5).map("\n".join)
any_text = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="#`~<\r"))
quotes = st.sampled_from(_QUOTES)


@st.composite
def closed_blocks(draw: st.DrawFn) -> str:
    """Draw a fence or comment that ends, and may quote any heading of the form."""
    inner = draw(st.one_of(quotes.filter(lambda text: "```" not in text), plain_lines))
    opener, closer = draw(
        st.sampled_from(
            [
                ("```", "```"),
                ("````yaml", "`````"),
                ("~~~", "~~~~"),
                ("   ~~~ x", "  ~~~"),
                ("<!--", "-->"),
                ("<!-- x", "slutt -->"),
                ("<pre>", "</pre>"),
                ("<?php", "?>"),
            ]
        )
    )
    return f"{opener}\n{inner}\n{closer}"


tidy_answers = st.lists(
    st.one_of(plain_lines, closed_blocks(), any_text), min_size=1, max_size=3
).map("\n\n".join)
"""Text that leaves nothing open, and quotes headings only where they are text."""

unclosed_answers = st.tuples(
    tidy_answers, st.sampled_from(["```", "~~~~x", "<!--", "<pre>", "  ```python"]), plain_lines
).map("\n\n".join)
"""Text that ends inside a fence or HTML block."""

hostile_answers = st.lists(
    st.one_of(
        plain_lines,
        closed_blocks(),
        any_text,
        quotes,
        st.sampled_from(["```", "~~~", "<!--", "-->", "<details>", "\r\n", "\r", "<script>"]),
    ),
    max_size=6,
).map("\n".join)
"""Anything at all, with the worst well represented."""
