"""The issue form's own texts, and the links that GitHub shows beside it."""

from typing import Annotated

from pydantic import Field as Declared
from pydantic import StringConstraints

from portfolio_bot.domain.config.fields import Line
from portfolio_bot.domain.frozen import Frozen

FileName = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]*\.ya?ml$"),
    Declared(examples=["tiltak.yml"]),
]
WebAddress = Annotated[
    str,
    StringConstraints(pattern=r"^https?://\S+$"),
    Declared(examples=["https://www.example.com/portfolio"]),
]


class Form(Frozen):
    """The issue form's own texts."""

    name: Line = Declared(description="The form's name in GitHub's list.")
    description: Line = Declared(description="The line below the name.")
    title: str = Declared(default="", description="Text that a new issue's title starts with.")
    introduction: str | None = Declared(
        default=None, description="Markdown at the top of the form."
    )
    file: FileName = Declared(default="tiltak.yml", description="The form's file name.")


class ContactLink(Frozen):
    """A link that GitHub shows beside the forms."""

    name: Line = Declared(description="The link's text.")
    url: WebAddress = Declared(description="The address.")
    about: Line = Declared(description="The line below the link.")
