"""One table from command to function."""

import pytest

from portfolio_bot.domain.commands import REGISTRY, CommandSpec
from tests.domain.examples import ask, chief, keys, world


@pytest.mark.parametrize("spec", REGISTRY, ids=lambda spec: spec.name)
def test_every_command_is_answered(spec: CommandSpec) -> None:
    """Each command leads to something to tell, also when nothing stands behind it."""
    outcome = ask(f"/{spec.name}", world(actor=chief()))
    assert outcome.blocks
    if spec.required:
        assert keys(outcome) == [f"command-{spec.name}-incomplete"]
        assert outcome.decision is None
