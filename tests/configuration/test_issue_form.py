"""The issue form that is written from the configuration."""

import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest
import yaml

from portfolio_bot.configuration.issue_form import issue_form, issue_form_config
from portfolio_bot.domain.config import Portfolio
from portfolio_bot.domain.forms import Form, load_form
from portfolio_bot.domain.initiative.asked import form_of
from tests.configuration.samples import MINIMAL, SMALL, config_of

EVERYTHING = (
    SMALL.replace("form: {name: Case,", "form: {name: 'yes', title: 'Case: ', introduction: Hi,")
    + """\
contact_links:
  - {name: Guide, url: https://example.com/guide, about: How it works}
labels: {initiative: 'no'}
"""
).replace(
    "  idea: {type: textarea, label: Idea}\n",
    """\
  idea:
    {type: textarea, label: Idea, render: json, value: "{}\\n", group: Hi, required_from: open}
  short: {type: input, label: Short, placeholder: 'on', description: "12", required_from: closed}
  one: {type: dropdown, label: One, options: [{label: 'Yes'}, {label: 'No'}], value: 'No'}
  many: {type: dropdown, label: Many, options: [{label: a}], multiple: true, required_from: open}
  boxes:
    type: checkboxes
    label: Boxes
    required_from: open
    options: [{label: must, required: true}, {label: may}]
""",
)


def schema(name: str) -> dict[str, Any]:
    """Return a schema of GitHub's formats, as check-jsonschema brings it along."""
    vendored = files("check_jsonschema") / "builtin_schemas" / "vendor" / f"{name}.json"
    loaded: dict[str, Any] = json.loads(vendored.read_text("utf-8"))
    return loaded


@pytest.mark.parametrize("text", [MINIMAL, SMALL, EVERYTHING])
def test_form_is_as_github_wants_it(text: str) -> None:
    """The form and the list of forms follow the published schemas."""
    config = config_of(text)
    form, chooser = yaml.safe_load(issue_form(config)), yaml.safe_load(issue_form_config(config))
    jsonschema.validate(form, schema("github-issue-forms"))
    jsonschema.validate(chooser, schema("github-issue-config"))


@pytest.mark.parametrize("text", [MINIMAL, SMALL, EVERYTHING])
def test_form_asks_what_is_configured(text: str) -> None:
    """Read back, the form has the fields that answers are parsed by; headings it cannot hold."""
    config = config_of(text)
    bare = [field.model_copy(update={"headings": ()}) for field in form_of(config).fields]
    assert load_form(yaml.safe_load(issue_form(config))) == Form(fields=tuple(bare))


def test_form_has_every_part() -> None:
    """Titles, labels, explanations, defaults and required answers all arrive."""
    form = yaml.safe_load(issue_form(config_of(EVERYTHING)))
    assert (form["name"], form["title"], form["labels"]) == ("yes", "Case: ", ["no"])
    types = [element["type"] for element in form["body"]]
    assert types == [
        "markdown",
        "markdown",
        "textarea",
        "input",
        "dropdown",
        "dropdown",
        "checkboxes",
    ]
    by_id = {element["id"]: element for element in form["body"] if "id" in element}
    assert by_id["one"]["attributes"]["default"] == 1
    assert by_id["many"]["attributes"]["multiple"] is True
    assert by_id["boxes"]["attributes"]["options"] == [
        {"label": "must", "required": True},
        {"label": "may"},
    ]


def test_only_what_is_needed_at_once_is_required() -> None:
    """An answer that a later phase needs is optional in the form."""
    form = yaml.safe_load(issue_form(config_of(EVERYTHING)))
    required = {e["id"] for e in form["body"] if e.get("validations", {}).get("required")}
    assert required == {"idea", "many"}


def test_links_stand_beside_the_form() -> None:
    """Configured links are shown, and blank issues are not offered."""
    chooser = yaml.safe_load(issue_form_config(config_of(EVERYTHING)))
    assert chooser["blank_issues_enabled"] is False
    assert chooser["contact_links"][0]["url"] == "https://example.com/guide"


def test_form_says_where_it_comes_from() -> None:
    """Who opens the file sees that it is generated, and by what."""
    config: Portfolio = config_of(MINIMAL)
    for text in (issue_form(config), issue_form_config(config)):
        assert text.startswith("# Generated")
        assert "`portfolio-bot init` again" in text
        assert "`portfolio-bot generate`" in text


def test_form_is_the_same_every_time() -> None:
    """Two runs give the same bytes."""
    assert issue_form(config_of(EVERYTHING)) == issue_form(config_of(EVERYTHING))
