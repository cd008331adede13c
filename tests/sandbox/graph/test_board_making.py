"""Mutations that make boards and fields."""

from typing import Any

from tests.sandbox.client import Client
from tests.sandbox.graph.test_board_mutations import board, shown
from tests.sandbox.graph.test_issue_mutations import mutate, written

_OPTIONS = "projectV2Field {... on ProjectV2SingleSelectField {name options {id name color}}}"


def option(name: str, identifier: str | None = None) -> dict[str, Any]:
    """Write an option as the mutations take it."""
    told = {"name": name, "color": "BLUE", "description": ""}
    return {**told, "id": identifier} if identifier else told


def test_board_is_made_with_its_usual_fields(bot: Client) -> None:
    """A new board has the owner's next number, GitHub's own Status, and its repository."""
    owner = bot.data('{organization(login: "etat") {id}}')["organization"]["id"]
    home = bot.repository("id")["id"]
    selection = (
        'projectV2 {number title repositories(first: 2) {nodes {name}} field(name: "Status")'
        " {... on ProjectV2SingleSelectField {options {name}}}}"
    )
    given = {"ownerId": owner, "title": "Ny", "repositoryId": home}
    made = mutate(bot, "createProjectV2", selection, **given)["projectV2"]
    assert (made["number"], made["title"]) == (3, "Ny")
    assert [each["name"] for each in made["field"]["options"]] == ["Todo", "In Progress", "Done"]
    assert made["repositories"]["nodes"] == [{"name": "portefolje"}]


def test_board_is_made_by_those_of_the_owner(bot: Client, ola: Client) -> None:
    """Outsiders make no boards of an organisation's, and a repository has none."""
    owner = bot.data('{organization(login: "etat") {id}}')["organization"]["id"]
    document = written("createProjectV2")
    refused = ola.error(document, input={"ownerId": owner, "title": "Ny"})
    assert refused["type"] == "FORBIDDEN"
    wrong = bot.error(document, input={"ownerId": bot.repository("id")["id"], "title": "Ny"})
    assert wrong["type"] == "NOT_FOUND"


def test_board_is_linked_once(bot: Client) -> None:
    """A board is shown at a repository; to link it twice changes nothing."""
    given = {"projectId": board(bot)["id"], "repositoryId": bot.repository("id")["id"]}
    for _ in range(2):
        mutate(bot, "linkProjectV2ToRepository", "repository {name}", **given)
    query = '{organization(login: "etat") {projectV2(number: 1) {repositories {totalCount}}}}'
    query = query.replace("repositories", "repositories(first: 5)")
    found = bot.data(query)["organization"]["projectV2"]
    assert found["repositories"]["totalCount"] == 1


def test_values_stay_with_the_options_that_keep_their_ids(bot: Client) -> None:
    """An option given with its id may be renamed and moved; its values stay."""
    known = board(bot)
    given = [option("Ny"), option("Konsept", known["options"]["Konsept"])]
    given.append(option("Problemet", known["options"]["Problem"]))
    told = {"fieldId": known["fields"]["Status"], "singleSelectOptions": given}
    changed = mutate(bot, "updateProjectV2Field", _OPTIONS, **told)["projectV2Field"]
    assert [each["name"] for each in changed["options"]] == ["Ny", "Konsept", "Problemet"]
    assert shown(bot, "Status") == {"name": "Problemet"}


def test_values_of_options_without_their_ids_are_cleared(bot: Client) -> None:
    """An option of the same name but without its id is a new one: the values are gone."""
    told = {
        "fieldId": board(bot)["fields"]["Status"],
        "singleSelectOptions": [option("Problem"), option("Konsept")],
    }
    mutate(bot, "updateProjectV2Field", **told)
    assert shown(bot, "Status") is None


def test_field_is_made_and_renamed(bot: Client) -> None:
    """A field of each kind is made; its name can be changed, and its options stay."""
    given = {
        "projectId": board(bot)["id"],
        "name": "Prioritet",
        "dataType": "SINGLE_SELECT",
        "singleSelectOptions": [option("Må")],
    }
    mutate(bot, "createProjectV2Field", **given)
    field = board(bot)["fields"]["Prioritet"]
    told = {"fieldId": field, "name": "Prio"}
    changed = mutate(bot, "updateProjectV2Field", _OPTIONS, **told)["projectV2Field"]
    assert (changed["name"], len(changed["options"])) == ("Prio", 1)


def test_what_cannot_be_is_refused(bot: Client) -> None:
    """A name that is taken, a list without options, options without a list, and strangers' ids."""
    known = board(bot)
    make, change = written("createProjectV2Field"), written("updateProjectV2Field")
    base = {"projectId": known["id"], "name": "Ny", "dataType": "SINGLE_SELECT"}
    wrong: list[tuple[str, dict[str, Any]]] = [
        (make, {**base, "name": "status", "singleSelectOptions": [option("a")]}),
        (make, base),
        (make, {**base, "dataType": "TEXT", "singleSelectOptions": [option("a")]}),
        (make, {**base, "singleSelectOptions": [option("a"), option("A")]}),
        (change, {"fieldId": known["fields"]["Status"], "name": "Start"}),
        (change, {"fieldId": known["fields"]["Start"], "singleSelectOptions": [option("a")]}),
        (change, {"fieldId": known["fields"]["Status"], "singleSelectOptions": [option("a", "x")]}),
    ]
    kinds = [bot.error(document, input=given)["type"] for document, given in wrong]
    assert kinds == ["UNPROCESSABLE"] * len(wrong)
