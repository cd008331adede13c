"""The timeline of an issue."""

from portfolio_bot.sandbox import Sandbox
from tests.sandbox.client import REPO, Client
from tests.sandbox.seeds import SEED

MOVE = """mutation($project: ID!, $item: ID!, $field: ID!, $option: String!) {
updateProjectV2ItemFieldValue(input: {projectId: $project, itemId: $item, fieldId: $field,
value: {singleSelectOptionId: $option}}) {clientMutationId}}"""


def move(client: Client) -> None:
    """Move the first issue's card to another column."""
    item = client.issue(
        'projectItems(first: 1) {nodes {id project {id field(name: "Status") '
        '{... on ProjectV2SingleSelectField {id options(names: ["Konsept"]) {id}}}}}}'
    )["projectItems"]["nodes"][0]
    project, field = item["project"]["id"], item["project"]["field"]
    option = field["options"][0]["id"]
    client.data(MOVE, project=project, item=item["id"], field=field["id"], option=option)


def test_timeline_holds_what_happened_in_order(bot: Client) -> None:
    """Comments and events stand in the order they came."""
    bot.post(f"{REPO}/issues/1/labels", labels=["fase: konsept"])
    bot.patch(f"{REPO}/issues/1", title="Nytt navn")
    bot.patch(f"{REPO}/issues/1", state="closed", state_reason="not_planned")
    found = bot.issue(
        "timelineItems(first: 20) {totalCount filteredCount nodes {__typename "
        "... on IssueComment {body} ... on LabeledEvent {label {name} actor {login}} "
        "... on RenamedTitleEvent {previousTitle currentTitle} "
        "... on ClosedEvent {stateReason url}}}"
    )["timelineItems"]
    assert found["totalCount"] == found["filteredCount"] == 5
    kinds = [node.pop("__typename") for node in found["nodes"]]
    assert kinds == [
        *("IssueComment", "IssueComment"),
        *("LabeledEvent", "RenamedTitleEvent", "ClosedEvent"),
    ]
    assert found["nodes"][2] == {"label": {"name": "fase: konsept"}, "actor": {"login": "bot"}}
    assert found["nodes"][3] == {"previousTitle": "Første", "currentTitle": "Nytt navn"}
    assert found["nodes"][4]["stateReason"] == "NOT_PLANNED"
    assert "/issues/1#event-" in found["nodes"][4]["url"]


def test_timeline_is_filtered(bot: Client) -> None:
    """The timeline can be asked for some kinds, and from a moment on."""
    bot.post(f"{REPO}/issues/1/comments", body="ny")
    bot.post(f"{REPO}/issues/1/labels", labels=["fase: konsept"])
    for arguments, count in {
        "itemTypes: [ISSUE_COMMENT]": 3,
        "itemTypes: [ISSUE_COMMENT, LABELED_EVENT]": 4,
        "itemTypes: []": 0,
        'since: "2026-01-01T00:00:00Z"': 2,
        'since: "2026-01-05T08:00:02Z", itemTypes: [ISSUE_COMMENT]': 0,
    }.items():
        found = bot.issue(f"timelineItems(first: 9, {arguments}) {{totalCount}}")
        assert found["timelineItems"]["totalCount"] == count, arguments


def test_moves_on_the_board_are_told(bot: Client, ola: Client) -> None:
    """A new status is an event with both names, whose board only some can see."""
    move(bot)
    query = (
        "timelineItems(last: 1, itemTypes: [PROJECT_V2_ITEM_STATUS_CHANGED_EVENT]) {nodes {"
        "... on ProjectV2ItemStatusChangedEvent {previousStatus status wasAutomated "
        "project {number}}}}"
    )
    event = {"previousStatus": "Problem", "status": "Konsept", "wasAutomated": False}
    seen = bot.issue(query)["timelineItems"]["nodes"]
    assert seen == [{**event, "project": {"number": 1}}]
    assert ola.issue(query)["timelineItems"]["nodes"] == [{**event, "project": None}]


def test_states_and_labels_are_told(bot: Client) -> None:
    """Labels and states are told with who, when and why, the last ones for the asking."""
    bot.delete(f"{REPO}/issues/1/labels/tiltak")
    bot.patch(f"{REPO}/issues/1", state="closed", state_reason="completed")
    bot.patch(f"{REPO}/issues/1", state="open")
    common = "id actor {login} createdAt"
    found = bot.issue(
        "timelineItems(last: 3, itemTypes: [LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, "
        "REOPENED_EVENT, PROJECT_V2_ITEM_STATUS_CHANGED_EVENT]) {nodes {"
        f"... on UnlabeledEvent {{{common} label {{name}}}} "
        f"... on ClosedEvent {{{common} stateReason}} "
        f"... on ReopenedEvent {{{common} stateReason}}}}}}"
    )["timelineItems"]["nodes"]
    assert all(node.pop("id") and node.pop("actor") == {"login": "bot"} for node in found)
    assert found == [
        {"createdAt": "2026-01-05T08:00:01Z", "label": {"name": "tiltak"}},
        {"createdAt": "2026-01-05T08:00:02Z", "stateReason": "COMPLETED"},
        {"createdAt": "2026-01-05T08:00:03Z", "stateReason": "REOPENED"},
    ]


def test_moves_may_be_left_out() -> None:
    """With the gap that GitHub has, a card's move happens and leaves no event."""
    with Sandbox({**SEED, "gaps": ["status-events"]}) as sandbox:
        bot = Client(sandbox.url, "bot")
        move(bot)
        board = sandbox.dump()["projects"][0]
        assert board["items"][0]["values"]["Status"] == "Konsept"
        assert sandbox.dump()["gaps"] == ["status-events"]
        found = bot.issue(
            "timelineItems(last: 9, itemTypes: [PROJECT_V2_ITEM_STATUS_CHANGED_EVENT]) {totalCount}"
        )
        assert found == {"timelineItems": {"totalCount": 0}}
