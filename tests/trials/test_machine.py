"""A random walk: people act, events come, faults strike; and what must hold is held all along."""

import sys
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from portfolio_bot.sandbox.model import Comment
from tests.trials.machine import invariants, lines
from tests.trials.machine.agency import (
    ASSIGNABLE,
    MEMBERS,
    NAMES,
    PEOPLE,
    TRIAGERS,
    WRITERS,
    agency,
    texts,
)
from tests.trials.machine.world import World, writes

WALKS = 50
STEPS = 50
WANTED = 2_000

ALL_TEXTS = texts(lines.BAD)
pick = st.integers(0, 99)
person = st.sampled_from(PEOPLE)
writer = st.sampled_from(WRITERS)
body = st.sampled_from(tuple(ALL_TEXTS))
label = st.sampled_from(
    (
        *(f"fase: {name}" for name in NAMES),
        "på vent",
        "stoppet",
        "bundet",
        "prioritet: Må",
        "haster",
    )
)
reason = st.sampled_from(("completed", "not_planned", "duplicate"))


class Walk(RuleBasedStateMachine):
    """A walk through everything that people, GitHub and the bot can do."""

    taken = 0

    def __init__(self) -> None:
        super().__init__()
        self.stack = ExitStack()
        folder = Path(self.stack.enter_context(TemporaryDirectory(prefix="walk-")))
        self.world = World(self.stack.enter_context(agency(folder, [])))

    def number(self, choice: int) -> int:
        """Return one of the initiatives."""
        return self.world.numbers[choice % len(self.world.numbers)]

    def comments(self, choice: int, *, bots: bool) -> list[Comment]:
        """Return the comments on one of the initiatives that people, or the bot, wrote."""
        found = self.world.issue(self.number(choice)).comments
        return [each for each in found if each.author.is_bot == bots]

    @initialize(text=body)
    def begin(self, text) -> None:
        """Begin with an initiative that the bot has met."""
        self.world.open("ola", "Ny inngang", ALL_TEXTS[text])
        self.world.deliver_all()

    @precondition(lambda self: len(self.world.numbers) < 3)
    @rule(login=person, title=st.sampled_from(lines.TITLES), text=body)
    def open(self, login, title, text) -> None:
        """Open an initiative: whole, lacking, or hostile."""
        self.world.open(login, title, ALL_TEXTS[text])

    @rule(login=st.sampled_from((*WRITERS, "ola")), which=pick, text=body)
    def edit_issue(self, login, which, text) -> None:
        """Write an initiative anew: other answers, another group, more funds."""
        self.world.edit_issue(login, self.number(which), ALL_TEXTS[text])

    @rule(login=writer, which=pick, title=st.sampled_from(lines.TITLES))
    def rename(self, login, which, title) -> None:
        """Give an initiative another title."""
        self.world.rename(login, self.number(which), title)

    @rule(login=person, which=pick, text=lines.text)
    def comment(self, login, which, text) -> None:
        """Comment, with commands good and bad."""
        self.world.comment(login, self.number(which), text)

    @rule(which=pick)
    def carry_on(self, which) -> None:
        """Let those who are to do so say what carries an initiative on."""
        number = self.number(which)
        for login, text in lines.NEEDED.get(self.world.status(number) or "", ()):
            self.world.comment(login, number, text)

    @rule(which=pick)
    def usual_day(self, which) -> None:
        """Let an initiative be carried on, and each event come in its turn."""
        self.carry_on(which)
        self.world.deliver_all()

    @rule(login=st.sampled_from(("leder", "kontor")), which=pick, text=lines.text)
    def answered_at_once(self, login, which, text) -> None:
        """Comment as one who may do much, and be answered at once."""
        self.world.comment(login, self.number(which), text)
        self.world.deliver(len(self.world.pending) - 1)

    @rule(choice=pick, text=lines.text)
    def edit_own_comment(self, choice, text) -> None:
        """Edit what one has written."""
        if self.world.said:
            key = list(self.world.said)[choice % len(self.world.said)]
            self.world.edit_comment(self.world.said[key].author, key, text)

    @rule(login=writer, choice=pick, text=lines.text)
    def edit_foreign_comment(self, login, choice, text) -> None:
        """Edit what another has written."""
        if self.world.said:
            key = list(self.world.said)[choice % len(self.world.said)]
            self.world.edit_comment(login, key, text)

    @rule(login=writer, which=pick, choice=pick, bots=st.booleans())
    def delete_comment(self, login, which, choice, bots) -> None:
        """Delete a comment, the bot's or a person's."""
        if found := self.comments(which, bots=bots):
            self.world.delete(login, found[choice % len(found)])

    @rule(login=writer, which=pick, choice=pick, text=st.sampled_from(lines.WRITTEN_OVER))
    def forge(self, login, which, choice, text) -> None:
        """Write over a comment of the bot's."""
        if found := self.comments(which, bots=True):
            self.world.tamper(login, found[choice % len(found)], text)

    @rule(login=writer, which=pick, choice=pick)
    def click(self, login, which, choice) -> None:
        """Click a box of a checklist."""
        self.world.click(login, self.number(which), choice)

    @rule(
        login=st.sampled_from(MEMBERS),
        which=pick,
        name=st.sampled_from(NAMES),
        told=st.booleans(),
    )
    def drag(self, login, which, name, told) -> None:
        """Drag a card, seen by GitHub's history or in a gap of it."""
        self.world.drag(login, self.number(which), name, told=told)

    @rule(login=st.sampled_from(TRIAGERS), which=pick, name=label, on=st.booleans())
    def set_label(self, login, which, name, on) -> None:
        """Put a label on, or take it off."""
        path = f"{self.number(which)}/labels"
        if on:
            self.world.send(login, "POST", path, {"labels": [name]})
        else:
            self.world.send(login, "DELETE", f"{path}/{name}")

    @rule(login=st.sampled_from((*TRIAGERS, "ola")), which=pick, why=reason)
    def close(self, login, which, why) -> None:
        """Close by hand."""
        change = {"state": "closed", "state_reason": why}
        self.world.send(login, "PATCH", f"{self.number(which)}", change)

    @rule(login=st.sampled_from((*TRIAGERS, "ola")), which=pick)
    def reopen(self, login, which) -> None:
        """Open again by hand."""
        self.world.send(login, "PATCH", f"{self.number(which)}", {"state": "open"})

    @rule(
        login=st.sampled_from(TRIAGERS),
        which=pick,
        who=st.sampled_from(ASSIGNABLE),
        on=st.booleans(),
    )
    def assign(self, login, which, who, on) -> None:
        """Assign somebody by hand, or take him off."""
        path, people = f"{self.number(which)}/assignees", {"assignees": [who]}
        self.world.send(login, "POST" if on else "DELETE", path, people)

    @rule(minutes=st.sampled_from((1, 5, 12, 60, 60 * 24, 60 * 24 * 9)))
    def wait(self, minutes) -> None:
        """Let time pass."""
        self.world.wait(timedelta(minutes=minutes))

    @rule(choice=pick)
    def deliver(self, choice) -> None:
        """Let an event come, in whatever order."""
        self.world.deliver(choice)

    @rule()
    def deliver_all(self) -> None:
        """Let all events come."""
        self.world.deliver_all()

    @rule(choice=pick)
    def deliver_again(self, choice) -> None:
        """Let an event come twice."""
        self.world.deliver_again(choice)

    @rule(choice=pick)
    def lose(self, choice) -> None:
        """Let an event never come."""
        self.world.lose(choice)

    @rule(fault=lines.fault)
    def arm(self, fault) -> None:
        """Let the next run meet a fault."""
        self.world.arm(fault)

    @rule(minutes=st.sampled_from((0, 12)))
    def sweep(self, minutes) -> None:
        """Sweep; if nothing disturbed it, all must be in step, and a second sweep do nothing."""
        self.world.wait(timedelta(minutes=minutes))
        began = self.world.now
        self.world.sweep()
        if not self.world.hits:
            invariants.in_step(self.world, began)

    @rule()
    def report(self) -> None:
        """Make the weekly report."""
        self.world.report()

    @invariant()
    def words_are_kept(self) -> None:
        """Nothing that people wrote is lost, and nothing else of it counts."""
        type(self).taken += 1
        invariants.words_are_kept(self.world)
        invariants.only_own_words_count(self.world)

    def teardown(self) -> None:
        """Let everything come that is under way, sweep twice, and look at all of it."""
        with self.stack:
            if sys.exc_info()[0] is not None:
                return
            self.world.stage.sandbox.faults.clear()
            self.world.deliver_all()
            self.world.wait(timedelta(minutes=12))
            began = self.world.now
            self.world.sweep()
            invariants.in_step(self.world, began)
            again = self.world.sweep()
            assert writes(again) == 0, again.log
            invariants.in_step(self.world, began)


def test_every_command_is_said() -> None:
    """The walk's people know every command."""
    assert lines.NAMED == lines.EVERY


@pytest.mark.in_every_part
@pytest.mark.trial
def test_walks(pytestconfig: pytest.Config) -> None:
    """Whatever happens, the record holds, and everything else follows it.

    A walk that fails is made shorter, which takes minutes, only with `--hypothesis-seed`.
    """
    Walk.taken = 0
    given = pytestconfig.getoption("--hypothesis-seed")
    walk = settings(
        max_examples=WALKS,
        stateful_step_count=STEPS,
        derandomize=given is None,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        phases=[Phase.generate] if given is None else [Phase.generate, Phase.shrink],
    )
    machine = Walk if given is None else seed(int(given))(Walk)
    run_state_machine_as_test(machine, settings=walk)
    sys.stdout.write(f"\n{Walk.taken} steps in {WALKS} walks\n")
    assert Walk.taken >= WANTED
