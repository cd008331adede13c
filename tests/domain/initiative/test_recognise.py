"""Whether an issue is an initiative."""

import pytest

from portfolio_bot.domain.initiative.recognise import is_initiative
from tests.domain.examples import CONFIG, body_of, changed


@pytest.mark.parametrize("labels", [{"tiltak"}, {"annet", "TILTAK"}])
def test_the_label_tells(labels: set[str]) -> None:
    """An issue with the label is one, whatever it says."""
    assert is_initiative(CONFIG, labels, "")


def test_the_form_tells_where_the_label_is_missing() -> None:
    """GitHub drops a label that the repository does not have; the questions then tell."""
    assert is_initiative(CONFIG, (), body_of())
    assert is_initiative(CONFIG, (), body_of().replace("\n", "\r\n"))


@pytest.mark.parametrize("body", ["", "Appen krasjer", "### Noe annet\n\nHei"])
def test_other_issues_are_none(body: str) -> None:
    """A fault report in the same repository is left alone."""
    assert not is_initiative(CONFIG, {"bug"}, body)


def test_a_form_that_requires_nothing_is_known_by_all_its_questions() -> None:
    """Where the first phase requires nothing, half of the questions must stand."""
    config = changed(
        fields={"a": {"type": "input", "label": "A"}, "b": {"type": "input", "label": "B"}},
        routes={},
        board=None,
        phases={"x": {"name": "X"}, "y": {"name": "Y"}},
    )
    assert is_initiative(config, (), "### A\n\nsvar")
    assert not is_initiative(config, (), "### C\n\nsvar")
