"""What was said in the journeys, which are played once for all tests of this folder."""

import pytest

from tests.sandbox.crosscheck.plays import Heard, play_all


@pytest.fixture(scope="session")
def heard(tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """Play the journeys."""
    return play_all(tmp_path_factory.mktemp("plays"))
