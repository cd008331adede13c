"""What of a case has changed since a sign-off."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portfolio_bot.domain.case.changed import Change, changed_since, digests, every_field, signed
from portfolio_bot.domain.case.reading import Case
from portfolio_bot.domain.messages import Message, say
from portfolio_bot.domain.records.history import Tick
from tests.domain.examples import (
    CONFIG,
    GOOD,
    NOW,
    READY,
    body_of,
    case_of,
    decision,
    issue_of,
    keys,
    ticked,
    world,
)

FULL: dict[str, Any] = {**READY, "months": "4", "owner": "@kari", "begins": "2027-01-18"}


def case(answers: dict[str, Any] | None = None, **changes: Any) -> Case:
    """Return the case with *answers*."""
    return case_of(world(issue_of(body_of(FULL if answers is None else answers), **changes)))


def tick(on: Case) -> Tick:
    """Return a tick that was set when the case was *on*."""
    answers = digests(on.initiative)
    return Tick(by="lise", at=NOW, body=on.body, answers=answers)


def named(change: Change | None) -> list[object]:
    """Return what *change* names, by label; the title by its key."""
    fields = change.fields if change else ()
    return [dict(each.params).get("name", each.key) for each in fields]


@pytest.mark.parametrize(
    ("now", "title", "told"),
    [
        (FULL, "Kortere kø", []),
        ({**FULL, "months": "5"}, "Kortere kø", ["Månedsverk"]),
        ({**FULL, "months": ""}, "Kortere kø", ["Månedsverk"]),
        ({**FULL, "ends": "2027-06-30"}, "Kortere kø", ["Slutt"]),
        ({**FULL, "owner": "@ola"}, "Ingen kø", ["changed-title", "Eier"]),
        (GOOD, "Kortere kø", ["Mål", "Eier", "Månedsverk", "Start"]),
    ],
)
def test_changed_fields_are_named(now: dict[str, Any], title: str, told: list[str]) -> None:
    """What was changed, taken out or added, in the form's order, and the title."""
    assert named(changed_since(CONFIG, case(now, title=title), tick(case()))) == told


def test_another_way_to_write_the_same_is_no_change() -> None:
    """Line ends and blank lines around an answer change nothing that was judged."""
    text = body_of(FULL)
    for written in (text.replace("\n", "\r\n"), text.replace("\n\n", "\n\n\n"), text + "\n\n"):
        now = case_of(world(issue_of(written)))
        assert changed_since(CONFIG, now, tick(case())) is None


def test_older_records_tell_that_and_not_where() -> None:
    """Of a tick with the hash of the whole only, the fields are not known."""
    before = case()
    old = Tick(by="lise", at=NOW, body=before.body)
    assert changed_since(CONFIG, before, old) is None
    change = changed_since(CONFIG, case(GOOD), old)
    assert change == Change()
    assert keys(change.told) == ["changed-after-somewhere"]


def test_a_record_without_a_hash_tells_nothing() -> None:
    """What was never recorded cannot be compared."""
    assert changed_since(CONFIG, case(), Tick(by="lise", at=NOW)) is None


def test_a_field_that_the_form_has_lost_is_no_change() -> None:
    """The configuration was changed then, not the case."""
    before = tick(case())
    more = before.model_copy(update={"answers": {**before.answers, "borte": "00000000"}})
    assert changed_since(CONFIG, case(), more) is None


def test_a_field_called_title_hides_no_change() -> None:
    """Its answer and the issue's title are digested together."""
    initiative = case().initiative
    asked = initiative.model_copy(update={"texts": {**initiative.texts, "title": "A"}})
    other = initiative.model_copy(update={"texts": {**initiative.texts, "title": "B"}})
    found = {digests(each)["title"] for each in (initiative, asked, other)}
    assert len(found) == 3


@given(st.dictionaries(st.sampled_from(sorted(CONFIG.fields)), st.text(max_size=20)))
def test_digests_are_short_and_say_nothing(texts: dict[str, str]) -> None:
    """Eight hexadecimal digits for each answer and the title."""
    found = digests(case().initiative.model_copy(update={"texts": texts}))
    assert found.keys() == texts.keys() | {"title"}
    assert all(len(each) == 8 and int(each, 16) >= 0 for each in found.values())


def test_only_sign_offs_are_signed() -> None:
    """A tick that is set keeps what was judged; other decisions, and one taken back, do not."""
    assert signed(case(), ticked("start", "insight")).answers == digests(case().initiative)
    assert signed(case(), ticked("start", "insight", met=False)).answers == {}
    assert signed(case(), decision("hold")).answers == {}


def field(number: int) -> Message:
    """Return the name of a field."""
    return say("field-name", name=str(number))


def test_a_criterion_names_a_few_fields_only() -> None:
    """Three by name, the rest by number."""
    few = Change(fields=tuple(map(field, range(3))))
    many = Change(fields=tuple(map(field, range(5))))
    assert keys(few.told) == ["changed-after", *["field-name"] * 3]
    assert keys(many.told) == ["changed-after", *["field-name"] * 3, "changed-others"]
    (rest,) = (m for m in dict(many.told.params)["fields"] if m.key == "changed-others")
    assert dict(rest.params) == {"count": 2}


def test_all_fields_are_named_once() -> None:
    """What several changes have in common stands there once."""
    changes = (Change(fields=(field(1), field(2))), Change(), Change(fields=(field(2), field(3))))
    assert every_field(changes) == (field(1), field(2), field(3))
