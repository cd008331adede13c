"""The answers that the sandbox injects have the form of GitHub's own refusals."""

from collections.abc import Iterator

import pytest

from portfolio_bot.sandbox import Faults, Sandbox
from tests.sandbox.client import REPO, Client
from tests.sandbox.crosscheck.description import description
from tests.sandbox.crosscheck.exchanges import Exchange, Recorder
from tests.sandbox.crosscheck.published import graphql_faults
from tests.sandbox.seeds import SEED, START

# Left out are those that are no answer of GitHub's API: pages of HTML, garbage, cut connections.
ANYWHERE = (
    *("401", "403", "404", "409", "422", "429", "500", "503", "504"),
    *("timeout-after", "primary-limit", "secondary-limit=30"),
)
IN_GRAPHQL = ("secondary-limit-200", "partial", "partial=repository.issue", "primary-limit")
ON_WRITES = ("part-fails=a", "no-op=a", "no-op", "false-success=a")
READ = """{repository(owner: "etat", name: "portefolje") {
  issue(number: 1) {title labels(first: 9) {nodes {name color}}}}}"""
WRITE = """mutation($id: ID!) {
  a: addComment(input: {subjectId: $id, body: "Hei"}) {commentEdge {node {body author {login}}}}
  b: addReaction(input: {subjectId: $id, content: HEART}) {reaction {content}}}"""


class Disturbed:
    """A sandbox whose faults can be chosen, and what is said to it."""

    def __init__(self, sandbox: Sandbox, recorder: Recorder) -> None:
        self.sandbox = sandbox
        self.recorder = recorder
        self.bot = Client(sandbox.url, "bot")

    def under(self, fault: str) -> None:
        """Let only this fault happen."""
        self.sandbox.faults.clear()
        self.sandbox.faults.add(fault)

    @property
    def last(self) -> Exchange:
        """What was said last."""
        return self.recorder.exchanges[-1]


@pytest.fixture(scope="module")
def disturbed() -> Iterator[Disturbed]:
    """Run the usual world with faults."""
    recorder = Recorder()
    with Sandbox(SEED, clock=START, faults=Faults(seed=1), middlewares=(recorder,)) as sandbox:
        yield Disturbed(sandbox, recorder)


@pytest.mark.parametrize("fault", ANYWHERE)
def test_refusal_has_its_form(disturbed: Disturbed, fault: str) -> None:
    """A refusal over REST is one of GitHub's errors; that of a validation says which field."""
    disturbed.under(fault)
    disturbed.bot.get(f"{REPO}/issues/1")
    last = disturbed.last
    assert last.answer.fault
    name = "validation-error" if last.answer.status == 422 else "basic-error"
    schema = {"$ref": f"#/components/schemas/{name}"}
    found = description().schemas.faults(schema, last.answered)
    assert [each for each in found if each != "$.status is not described"] == []


@pytest.mark.parametrize("fault", IN_GRAPHQL)
def test_disturbed_reading_has_its_form(disturbed: Disturbed, fault: str) -> None:
    """Errors, alone or beside data in part, are GraphQL's, and nulls stand where they may."""
    disturbed.under(fault)
    disturbed.bot.post("/graphql", query=READ)
    assert disturbed.last.answer.fault
    assert graphql_faults(disturbed.last) == []


@pytest.mark.parametrize("fault", ON_WRITES)
def test_disturbed_writing_has_its_form(disturbed: Disturbed, fault: str) -> None:
    """What fails in part, or says success and is none, answers in types that GitHub could send."""
    disturbed.under("429@path:/nowhere")
    identifier = disturbed.bot.id_of(1)
    disturbed.under(fault)
    disturbed.bot.post("/graphql", query=WRITE, variables={"id": identifier})
    assert disturbed.last.answer.fault
    assert graphql_faults(disturbed.last) == []
