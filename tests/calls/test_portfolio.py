"""How a call about a portfolio ends."""

from pathlib import Path

from portfolio_bot.calls.portfolio import call
from portfolio_bot.exit_codes import ExitCode
from tests.calls.test_paper import here
from tests.journeys.scene import stage


def test_faults_are_told_with_their_exit_codes(tmp_path: Path) -> None:
    """A faulty configuration and a failing GitHub are told; else the work's own code is given."""
    told = list[str]()
    with stage(tmp_path) as scene:
        given = here(scene)
        assert call(given, told.append, lambda _config, _client: ExitCode.DONE) == ExitCode.DONE
        assert told == []
        lost = given._replace(config=tmp_path / "borte.yml")
        ended = call(lost, told.append, lambda _config, _client: ExitCode.DONE)
        assert ended == ExitCode.CONFIGURATION
        wrong = given._replace(token="wrong")
        ended = call(wrong, told.append, lambda _config, client: _asked(client))
        assert ended == ExitCode.GITHUB
    assert len(told) >= 2


def _asked(client: object) -> ExitCode:
    client.query("query Q { viewer { login } }", {})  # type: ignore[attr-defined]
    return ExitCode.DONE
