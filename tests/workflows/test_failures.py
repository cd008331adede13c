"""A run that cannot do its work: the job fails, and its summary says why in plain words."""

from pathlib import Path

from portfolio_bot.exit_codes import ExitCode
from portfolio_bot.sandbox import Answer, Handler, Request
from portfolio_bot.sandbox.exchange import told
from tests.journeys.scene import CONFIG, body
from tests.workflows.house import house

BOT = "Run portfolio-bot"


def revoked(request: Request, handler: Handler) -> Answer:
    """Answer as GitHub does when an App's token is no longer good."""
    shown = request.headers.get("authorization", "")
    return told(401, "Bad credentials") if "app." in shown else handler(request)


def test_bad_token_fails_the_job(tmp_path: Path) -> None:
    """A token that GitHub does not take fails the job, and the summary says what to look at."""
    with house(tmp_path, middlewares=(revoked,)) as home:
        home.scene.open_form("ola", "Ny inngang", body())
        ran = home.run("events", "issues", home.delivered("issues"))
        assert (ran.result, ran.job.result) == ("failure", "failure")
        assert [step.code for step in ran.job.steps if step.code] == [ExitCode.GITHUB, 1]
        assert "tokenet" in ran.job.summary.casefold()
        assert ran.job.step(BOT).outputs["changed"] == "false"


def test_faulty_configuration_fails_the_job(tmp_path: Path) -> None:
    """A configuration that is wrong is named by file, line and key, before GitHub is asked."""
    with house(tmp_path, files={".github/portfolio.yml": f"{CONFIG}\ncolour: blue\n"}) as home:
        home.scene.open_form("ola", "Ny inngang", body())
        before = home.asked()
        ran = home.run("events", "issues", home.delivered("issues"))
        assert home.asked() == before
        assert ran.result == "failure"
        assert [step.code for step in ran.job.steps if step.code] == [ExitCode.CONFIGURATION, 1]
        assert ".github/portfolio.yml:" in ran.job.summary
        assert "colour" in ran.job.summary


def test_wrong_input_fails_the_job(tmp_path: Path) -> None:
    """A date that is none, given by hand, fails the job; its summary says how to write one."""
    with house(tmp_path) as home:
        before = home.asked()
        ran = home.by_hand("report", as_of="i går")
        assert home.asked() == before
        assert [step.code for step in ran.job.steps if step.code] == [ExitCode.USAGE, 1]
        assert "write it as `2026-11-23`" in ran.job.summary
