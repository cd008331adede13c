"""What a board holds."""

from portfolio_bot.sandbox.board import Field, Option, Project
from portfolio_bot.sandbox.model import User

NOW = "2026-01-01T00:00:00Z"
OLA = User("ola", None, False, False, 1, "U")  # noqa: FBT003  the order of the fields
PROJECT = Project(OLA, 1, "P", False, False, NOW, NOW, 1, "P")  # noqa: FBT003  the same


def test_fields_are_found_by_name() -> None:
    """A field is found in any letter case."""
    field = Field(PROJECT, "Månedsverk", "NUMBER", NOW, NOW, 1, "F")
    PROJECT.fields.append(field)
    assert PROJECT.field_named("MÅNEDSVERK") is field
    assert PROJECT.field_named("Borte") is None
    assert field.graphql_type == "ProjectV2Field"


def test_options_are_found_by_id() -> None:
    """An option is found by its id, not by its name."""
    option = Option("0a", "Konsept")
    field = Field(PROJECT, "Status", "SINGLE_SELECT", NOW, NOW, 1, "F", (option,))
    assert field.option("0a") is option
    assert field.option("Konsept") is None
    assert field.graphql_type == "ProjectV2SingleSelectField"
