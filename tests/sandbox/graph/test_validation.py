"""The errors of a document that does not fit the schema."""

from typing import Any

import pytest

from tests.sandbox.client import Client


def test_unknown_field_is_told_as_github_does(ola: Client) -> None:
    """A field that is not there is told with path, place, code, type and name."""
    assert ola.error("{viewer {logn}}") == {
        "path": ["query", "viewer", "logn"],
        "extensions": {"code": "undefinedField", "typeName": "User", "fieldName": "logn"},
        "locations": [{"line": 1, "column": 10}],
        "message": "Field 'logn' doesn't exist on type 'User'",
    }


def test_missing_arguments_are_told_together(ola: Client) -> None:
    """All arguments that a field lacks are one error, with their names."""
    error = ola.error('query Q {repository(owner: "etat") {id}}')
    assert error["message"] == "Field 'repository' is missing required arguments: name"
    assert error["path"] == ["query Q", "repository"]
    assert error["extensions"] == {
        "code": "missingRequiredArguments",
        "className": "Field",
        "name": "repository",
        "arguments": "name",
    }
    assert ola.error("{repository {id}}")["extensions"]["arguments"] in {
        "name, owner",
        "owner, name",
    }


def test_unknown_argument_is_told(ola: Client) -> None:
    """An argument that a field does not take is told with both names."""
    error = ola.error("{a: viewer(x: 1) {login}}")
    assert error["message"] == "Field 'viewer' doesn't accept argument 'x'"
    assert error["path"] == ["query", "a", "x"]
    assert error["extensions"] == {
        "code": "argumentNotAccepted",
        "name": "viewer",
        "typeName": "Field",
        "argumentName": "x",
    }


@pytest.mark.parametrize(
    ("query", "path"),
    [
        (
            "query($x: ID!) {node(id: $x) {... on Issue {n} ... {id}}}",
            ["query", "node", "... on Issue", "n"],
        ),
        ("{viewer {... {n}}}", ["query", "viewer", "...", "n"]),
        ("{viewer {...F}} fragment F on User {n}", ["fragment F", "n"]),
        ("mutation M {n}", ["mutation M", "n"]),
    ],
)
def test_path_leads_to_the_fault(ola: Client, query: str, path: list[Any]) -> None:
    """The path goes from the operation or the fragment, through what stands around the field."""
    assert ola.error(query)["path"] == path


def test_directives_are_still_checked(ola: Client) -> None:
    """A directive that is used wrongly is an error too."""
    assert "@include" in ola.error("{viewer {login @include}}")["message"]
    assert "@skip" in ola.error("{viewer {login @skip(if: true, x: 1)}}")["message"]
