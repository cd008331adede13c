"""What one event makes it necessary to ask for."""

from portfolio_bot.demo.stage import REPOSITORY
from portfolio_bot.domain.events import BoxesEvent, CommentEvent, IssueEvent
from portfolio_bot.github.wanted import Wanted, snapshot_query
from tests.journeys.scene import CONFIG, FIRST, NOW, WITHOUT_BOARD, body, config


def comment(text: str, dependencies: str = "") -> CommentEvent:
    """Return the event of a comment on an initiative."""
    return CommentEvent(
        number=7,
        comment="IC_1",
        body=text,
        previous=None,
        author="Kari",
        issue_body=body(FIRST | {"dependencies": dependencies}),
        labels=frozenset(),
    )


def boxes(text: str) -> BoxesEvent:
    """Return the event of an edit of the bot's comment."""
    return BoxesEvent(
        number=7,
        comment="G_1",
        body=text,
        previous="",
        sender="sigrid",
        at=NOW,
        issue_body=body(FIRST | {"dependencies": "#1"}),
        labels=frozenset(),
    )


def issue(text: str) -> IssueEvent:
    """Return the event of an issue."""
    return IssueEvent(action="opened", number=7, body=text, labels=frozenset(), sender="ola")


def test_actor() -> None:
    """The rights of who wrote the comment, or caused the event, are asked for."""
    assert Wanted(config(), REPOSITORY, comment("/neste")).actor == "Kari"
    assert Wanted(config(), REPOSITORY, issue("")).actor == "ola"
    assert Wanted(config(), REPOSITORY, boxes("/tildel @jo")).actor == "sigrid"


def test_boxes_name_nobody() -> None:
    """Commands count in comments only; what the initiative links to is asked for as always."""
    wanted = Wanted(config(), REPOSITORY, boxes("/tildel @jo"))
    assert (wanted.logins, wanted.others) == ([], [1])


def test_people_that_commands_name() -> None:
    """Each person that a `/tildel` names is asked for once; mentions elsewhere are not."""
    text = "Hei @jo\n\n/tildel @kari @Ola @KARI\n/vent på @arne\n/tildl @dina"
    assert Wanted(config(), REPOSITORY, comment(text)).logins == ["kari", "ola"]
    assert Wanted(config(), REPOSITORY, issue("/tildel @kari")).logins == []


def test_links() -> None:
    """Issues of this repository are asked for, not the initiative itself, others' or fantasy."""
    links = f"#1 #1 #7 {REPOSITORY}#2 andre/sted#3 #99999999999"
    assert Wanted(config(), REPOSITORY, comment("", links)).others == [1, 2]


def test_asking_has_an_end() -> None:
    """However many people and issues a text names, at most thirty of each are asked for."""
    many = " ".join(f"#{number}" for number in range(100, 200))
    people = "/tildel " + " ".join(f"@p{number}" for number in range(100))
    wanted = Wanted(config(), REPOSITORY, comment(people, many))
    assert (len(wanted.others), len(wanted.logins)) == (30, 30)


def test_hostile_words_are_variables() -> None:
    """No word of a comment, an issue or the configuration stands in the query's text."""
    event = comment("/tildel @kari").model_copy(update={"author": 'x"}) { hostile }'})
    text, variables = snapshot_query(config(), REPOSITORY, 7, Wanted(config(), REPOSITORY, event))
    assert "hostile" not in text
    assert "eksempeletaten" not in text
    assert 'x"}) { hostile }' in variables.values()


def test_without_board() -> None:
    """Without a board in the configuration, nothing of boards is asked for."""
    bare = config(WITHOUT_BOARD)
    text, _ = snapshot_query(bare, REPOSITORY, 7, Wanted(bare, REPOSITORY, issue("")))
    assert "project" not in text


GROUPED = (
    CONFIG
    + """
groups:
  innbygger:
    name: Innbygger
    roles:
      product-group-lead: {teams: [eksempeletaten/innbygger, eksempeletaten/produktgruppeledere]}
"""
)


def test_teams_of_groups() -> None:
    """Each team of a role or a group is asked for once; with no groups, only those of roles."""
    grouped = Wanted(config(GROUPED), REPOSITORY, issue(""))
    assert grouped.teams == ["eksempeletaten/produktgruppeledere", "eksempeletaten/innbygger"]
    assert Wanted(config(), REPOSITORY, issue("")).teams == ["eksempeletaten/produktgruppeledere"]


def test_custom_roles_are_asked_for_when_they_matter() -> None:
    """Where a right comes from is asked for only when a role is made of that."""
    own = CONFIG.replace("legal: {users: [jo]}", "legal: {custom_roles: [Jurist]}")
    for text, asked in ((CONFIG, False), (own, True)):
        wanted = Wanted(config(text), REPOSITORY, issue(""))
        query, _ = snapshot_query(config(text), REPOSITORY, 7, wanted)
        assert ("permissionSources" in query) is asked
