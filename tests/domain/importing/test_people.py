"""Names of people in a table, and the logins among them."""

from portfolio_bot.domain.importing.mapping import Mapping
from portfolio_bot.domain.importing.planning import Plan, Present
from portfolio_bot.domain.initiative.reading import read_initiative
from portfolio_bot.domain.messages import Message
from tests.domain.importing.rows import issue_of, planned
from tests.journeys.scene import config

KARI = Present(assignable={"kari": ("Kari", "U1"), "ola": ("ola", "U2")})


def people(*cells: dict[str, str], words: Mapping | None = None) -> Plan:
    """Return the plan where issues can be assigned to kari and ola."""
    rows = ({"Tittel": f"T{n}"} | each for n, each in enumerate(cells))
    return planned(*rows, words=words, present=KARI)


def owner(plan: Plan) -> str | None:
    """Return what stands in the first row's field for the owner."""
    return read_initiative(config(), issue_of(plan.rows[0].body), "a/b").texts.get("owner")


def params(messages: tuple[Message, ...]) -> list[tuple[str, object, object]]:
    """Return the keys of *messages*, with the name and the rows that each tells of."""
    told = [(each.key, dict(each.params)) for each in messages]
    return [(key, words["name"], words["rows"]) for key, words in told]


def test_logins_that_can_be_assigned_are() -> None:
    """Owner and project leader become assignees, each once, as GitHub spells them."""
    plan = people({"Prosjekteier": "@kari;OLA", "Prosjektleder": "kari"})
    assert plan.rows[0].assignees == ("Kari", "ola")
    assert owner(plan) == "@kari @OLA"
    assert plan.findings == ()


def test_a_name_is_told_once_with_its_rows() -> None:
    """Of a name that stands in several rows and columns one line tells; the text is kept."""
    plan = people(
        {"Prosjekteier": "Per Hansen", "Prosjektleder": "Per Hansen"},
        {"Prosjekteier": "per  hansen; kari", "Prosjektleder": ""},
    )
    assert params(plan.findings) == [("import-name", "Per Hansen", "2, 3")]
    assert [each.assignees for each in plan.rows] == [(), ("Kari",)]
    assert owner(plan) is None
    assert "Per Hansen" in plan.rows[0].body
    assert all(each.findings == () for each in plan.rows)


def test_a_bare_word_is_no_login_unless_it_can_be_assigned() -> None:
    """A first name alone does not become somebody's login, and with it somebody's rights."""
    plan = people({"Prosjekteier": "Per"})
    assert params(plan.findings) == [("import-name", "Per", "2")]
    assert owner(plan) is None


def test_what_is_said_to_be_a_login_stands_and_is_told() -> None:
    """A login by its sign, or by the mapping, is an answer, though nothing can be assigned."""
    words = Mapping(people={"Per Hansen": "perh"})
    plan = people({"Prosjekteier": "Per Hansen"}, {"Prosjekteier": "@siri"}, words=words)
    assert [key for key, _, _ in params(plan.findings)] == ["import-not-assignable"] * 2
    assert owner(plan) == "perh"


def test_a_column_that_is_kept_assigns_nobody() -> None:
    """Where a person has said that the column is only text, its cells name nobody."""
    plan = people({"Prosjekteier": "kari"}, words=Mapping(columns={"Prosjekteier": "keep"}))
    assert (plan.rows[0].assignees, plan.findings) == ((), ())


def test_of_many_rows_the_first_ten_are_shown() -> None:
    """A name in every row does not fill the page."""
    plan = people(*({"Prosjekteier": "Per Hansen"} for _ in range(12)))
    assert params(plan.findings)[0][2] == "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …"
