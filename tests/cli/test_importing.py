"""`portfolio-bot import` as it is called."""

from pathlib import Path

from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY
from portfolio_bot.exit_codes import ExitCode
from tests.cli.calling import Here
from tests.journeys.scene import stage


def test_a_table_is_planned(here: Here, tmp_path: Path) -> None:
    """The plan is printed; a row without a title ends with the code for problems."""
    (tmp_path / "t.csv").write_text("Tittel;Annet\nA;x\n;y\n", "utf-8")
    with stage(tmp_path) as scene:
        here.patch.setenv("PORTFOLIO_BOT_TOKEN", BOT_TOKEN)
        options = ("--repository", REPOSITORY, "--api-url", scene.sandbox.url)
        ended = here("import", tmp_path / "t.csv", "--config", scene.config, *options)
    assert ended.code == ExitCode.PROBLEMS
    assert "Rader: 2. Nye saker: 1." in ended.out
