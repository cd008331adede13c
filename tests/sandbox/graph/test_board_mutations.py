"""Mutations of boards."""

from typing import Any

import pytest

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import Client
from tests.sandbox.graph.test_issue_mutations import mutate, written

BOARD = """{organization(login: "etat") {projectV2(number: 1) {id title fields(first: 50) {nodes {
... on ProjectV2FieldCommon {id name} ... on ProjectV2SingleSelectField {options {id name}}}}
items(first: 9) {nodes {id}}}}}"""


def board(client: Client) -> dict[str, Any]:
    """Return the first board's ids: its own, its fields' and options', and its items'."""
    found = client.data(BOARD)["organization"]["projectV2"]
    fields = {field["name"]: field for field in found["fields"]["nodes"]}
    options = {each["name"]: each["id"] for each in fields["Status"]["options"]}
    ids = {name: field["id"] for name, field in fields.items()}
    items = [item["id"] for item in found["items"]["nodes"]]
    return {"id": found["id"], "fields": ids, "options": options, "items": items}


def cell(client: Client, field: str, **value: Any) -> dict[str, Any]:
    """Write the input that gives the board's first item a value."""
    known = board(client)
    given = {
        "projectId": known["id"],
        "itemId": known["items"][0],
        "fieldId": known["fields"].get(field, field),
    }
    return {**given, "value": value} if value else given


def shown(client: Client, field: str) -> Any:
    """Return what the first issue's item shows in a field."""
    selection = (
        f'projectItems(first: 1) {{nodes {{fieldValueByName(name: "{field}") {{'
        "... on ProjectV2ItemFieldTextValue {text} ... on ProjectV2ItemFieldNumberValue {number} "
        "... on ProjectV2ItemFieldDateValue {date} "
        "... on ProjectV2ItemFieldSingleSelectValue {name}}}}"
    )
    return client.issue(selection)["projectItems"]["nodes"][0]["fieldValueByName"]


def test_item_is_added_once(bot: Client) -> None:
    """An issue is put on the board; where it is already, the same item is given."""
    given = {"projectId": board(bot)["id"], "contentId": bot.id_of(2)}
    first, second = (mutate(bot, "addProjectV2ItemById", "item {id}", **given) for _ in range(2))
    assert first == second
    known = {"projectId": board(bot)["id"], "contentId": bot.id_of(1)}
    assert (
        mutate(bot, "addProjectV2ItemById", "item {id}", **known)["item"]["id"]
        in board(bot)["items"]
    )


@pytest.mark.parametrize(
    ("field", "value", "seen"),
    [
        ("Gruppe", {"text": "Plattform"}, {"text": "Plattform"}),
        ("Månedsverk", {"number": 4.5}, {"number": 4.5}),
        ("Start", {"date": "2026-02-01"}, {"date": "2026-02-01"}),
    ],
)
def test_value_is_set_and_cleared(
    bot: Client, field: str, value: dict[str, Any], seen: dict[str, Any]
) -> None:
    """A field takes a value of its kind, shows it, and can be emptied, also twice."""
    selection = "projectV2Item {id updatedAt}"
    given = cell(bot, field, **value)
    mutate(bot, "updateProjectV2ItemFieldValue", selection, **given)
    mutate(bot, "updateProjectV2ItemFieldValue", selection, **given)
    assert shown(bot, field) == seen
    del given["value"]
    mutate(bot, "clearProjectV2ItemFieldValue", selection, **given)
    mutate(bot, "clearProjectV2ItemFieldValue", selection, **given)
    assert shown(bot, field) is None


def test_option_is_set_by_its_id(bot: Client) -> None:
    """A single-select field takes one of its own options' ids."""
    option = board(bot)["options"]["Konsept"]
    mutate(bot, "updateProjectV2ItemFieldValue", **cell(bot, "Status", singleSelectOptionId=option))
    assert shown(bot, "Status") == {"name": "Konsept"}


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("Status", {"singleSelectOptionId": "ffffffff"}),
        ("Status", {"text": "Konsept"}),
        ("Gruppe", {"number": 1}),
        ("Gruppe", {"text": "æ" * 513}),
        ("Gruppe", {"text": "a", "number": 1}),
        ("Gruppe", {"text": None}),
        ("Start", {"date": "31.12.2026"}),
        ("Start", {"date": "20261231"}),
        ("Title", {"text": "Nytt"}),
    ],
)
def test_wrong_value_is_refused(bot: Client, field: str, value: dict[str, Any]) -> None:
    """A value of another kind, none, two, too long, or for a built-in field is refused."""
    document = written("updateProjectV2ItemFieldValue")
    assert bot.error(document, input=cell(bot, field, **value))["type"] == "UNPROCESSABLE"


@pytest.mark.parametrize("part", ["itemId", "fieldId"])
def test_parts_must_belong_together(liv: Client, part: str) -> None:
    """An item or field of another board is not found in this one."""
    other = liv.data(BOARD.replace("number: 1", "number: 2"))["organization"]["projectV2"]
    added = mutate(
        liv, "addProjectV2ItemById", "item {id}", projectId=other["id"], contentId=liv.id_of(1)
    )
    wrong = {"itemId": added["item"]["id"], "fieldId": other["fields"]["nodes"][0]["id"]}
    given = {**cell(liv, "Gruppe", text="a"), part: wrong[part]}
    error = liv.error(written("updateProjectV2ItemFieldValue"), input=given)
    assert error["type"] == "NOT_FOUND"


def test_status_update_is_made(bot: Client) -> None:
    """A board's health is told with a status, dates and a text."""
    given = {
        "status": "AT_RISK",
        "startDate": "2026-01-01",
        "targetDate": "2026-06-30",
        "body": "Hm",
    }
    selection = "statusUpdate {status startDate targetDate body creator {login}}"
    made = mutate(
        bot, "createProjectV2StatusUpdate", selection, projectId=board(bot)["id"], **given
    )
    assert made["statusUpdate"] == {**given, "creator": {"login": "bot"}}


def test_status_update_is_changed(bot: Client) -> None:
    """Only what is given of a status update changes; the newest update is listed first."""
    place = board(bot)["id"]
    for body in ("En", "To"):
        given = {"projectId": place, "body": body, "status": "AT_RISK"}
        made = mutate(bot, "createProjectV2StatusUpdate", "statusUpdate {id}", **given)
    changed = {"statusUpdateId": made["statusUpdate"]["id"], "body": "Tre"}
    selection = "statusUpdate {body status}"
    found = mutate(bot, "updateProjectV2StatusUpdate", selection, **changed)
    assert found["statusUpdate"] == {"body": "Tre", "status": "AT_RISK"}
    query = "query($id: ID!) {node(id: $id) {... on ProjectV2 {statusUpdates(first: 5) {%s}}}}"
    listed = bot.data(query.replace("%s", "nodes {body}"), id=place)["node"]["statusUpdates"]
    assert [each["body"] for each in listed["nodes"]] == ["Tre", "En"]


def test_board_is_written_by_some(sandbox: Sandbox, kari: Client, ola: Client) -> None:
    """Members write to the organisation's boards; outsiders do not, even where they read."""
    mutate(kari, "updateProjectV2ItemFieldValue", **cell(kari, "Gruppe", text="a"))
    public = '{organization(login: "etat") {projectV2(number: 2) {id}}}'
    found = ola.data(public)["organization"]["projectV2"]["id"]
    given = {"projectId": found, "contentId": ola.id_of(1)}
    assert ola.error(written("addProjectV2ItemById"), input=given)["type"] == "FORBIDDEN"
    hidden = cell(Client(sandbox.url, "bot"), "Gruppe", text="a")
    assert ola.error(written("updateProjectV2ItemFieldValue"), input=hidden)["type"] == "NOT_FOUND"
