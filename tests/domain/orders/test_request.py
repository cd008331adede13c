"""A request: its words, its record, and who may."""

from portfolio_bot.domain.case.reading import read_case
from portfolio_bot.domain.commands import Command
from portfolio_bot.domain.documents import paragraph
from portfolio_bot.domain.messages import Trusted, say
from portfolio_bot.domain.orders.request import (
    REASON_LENGTH,
    Outcome,
    Request,
    authorise,
    denial,
    done,
    ended,
    halted,
    phase_name,
    refused,
)
from portfolio_bot.domain.records.history import body_hash
from portfolio_bot.domain.rights.permissions import Denied, Unknown
from portfolio_bot.domain.snapshot import Actor, Snapshot
from tests.domain.examples import (
    CONFIG,
    NOW,
    RAW,
    changed,
    chief,
    decided,
    decision,
    keys,
    lead,
    moved,
    stranger,
    world,
)


def request(*args: str, actor: Actor | None = None, snapshot: Snapshot | None = None) -> Request:
    """Return the request that somebody makes with `/stopp` and *args*."""
    there = snapshot or world()
    return Request(
        config=CONFIG,
        snapshot=there,
        case=read_case(CONFIG, there),
        actor=actor or lead(),
        command=Command(command="stop", args=args, line=1),
        place="IC_1#2",
    )


def test_a_decision_records_who_when_and_on_what() -> None:
    """The record holds its place, the person, the moment, and the hash of the text judged."""
    asked = request("x")
    made = asked.decide("stop", "chief", reason="x")
    assert (made.id, made.kind, made.by, made.at) == ("IC_1#2", "stop", "lise", NOW)
    assert made.body == body_hash(asked.snapshot.issue.body)
    assert (made.reason, made.role, made.how) == ("x", "chief", "command")


def test_the_words_of_a_command_are_its_reason() -> None:
    """Words are joined; no words are no reason; too many are cut where it shows."""
    assert request("for", "dyrt").reason() == "for dyrt"
    assert request().reason() is None
    long = request("x" * 5000).reason()
    assert long is not None
    assert len(long) == REASON_LENGTH
    assert long.endswith("…")


def test_who_may_is_not_answered() -> None:
    """Whoever holds the role hears nothing of it; which role it is goes on record."""
    assert authorise(request(), ("chief", "lead")) == "lead"


def test_denied_unknown_and_nobody_answer_differently() -> None:
    """A person without the role, one who cannot be seen, and a role that nobody set up."""
    answers = [
        authorise(request(actor=stranger()), ("lead", "chief")),
        authorise(request(actor=chief("unknown")), ("lead", "chief")),
        authorise(request(), ()),
    ]
    assert [keys(answer) for answer in answers] == [
        ["denied", "role-name", "role-name"],
        ["unknown-role", "role-name"],
        ["denied-nobody"],
    ]
    assert all(isinstance(answer, Outcome) and not answer.ok for answer in answers)


def test_a_case_that_rests_says_how() -> None:
    """On hold, stopped and completed each have their own sentence; a running case has none."""
    assert halted(request()) is None
    for kind, key in (("hold", "is-on-hold"), ("stop", "is-stopped"), ("complete", "is-completed")):
        snapshot = world(decided(decision(kind)))  # type: ignore[arg-type]  # kinds as written
        assert keys(halted(request(snapshot=snapshot))) == [key]


def test_a_case_on_hold_is_not_over() -> None:
    """Stopped and completed cases are over; one on hold, or running, is not."""
    assert ended(request()) is None
    assert ended(request(snapshot=world(decided(decision("hold"))))) is None
    for kind, key in (("stop", "is-stopped"), ("complete", "is-completed")):
        snapshot = world(decided(decision(kind)))  # type: ignore[arg-type]  # kinds as written
        assert keys(ended(request(snapshot=snapshot))) == [key]


def test_a_denial_names_who_may() -> None:
    """What the verdict names is what the answer names."""
    assert keys(denial(request(), Denied(roles=("chief",)))) == ["denied", "role-name"]
    assert keys(denial(request(), Unknown(roles=("chief",)))) == ["unknown-role", "role-name"]
    assert keys(denial(request(), Denied(roles=()))) == ["denied-nobody"]


def test_a_phase_can_entitle_others() -> None:
    """Who may give a command is asked of the phase in which the case stands."""
    phases = {**RAW["phases"], "konsept": {**RAW["phases"]["konsept"], "may": {"stop": ["lead"]}}}
    config = changed(phases=phases)
    there = request(snapshot=world(decided(moved("konsept"))))
    for asked, roles in ((request(), ("chief",)), (there, ("lead",))):
        assert asked.model_copy(update={"config": config}).entitled("stop") == roles


def test_outcomes() -> None:
    """What was done is told with its decision, what was refused with its reason."""
    made = moved("konsept")
    assert done(made, paragraph(say("x"))).decision == made
    assert done(None).ok
    assert not refused(say("x")).ok


def test_the_name_of_a_phase_is_trusted() -> None:
    """The configuration's own words are not escaped."""
    assert phase_name(request(), "konsept") == "Konsept"
    assert isinstance(phase_name(request(), "konsept"), Trusted)
