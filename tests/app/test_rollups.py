"""A roll-up's files, committed once, also when the branch has moved under it."""

from pathlib import Path

from portfolio_bot.app.rollups import Counter, publish_rollup
from portfolio_bot.demo.stage import BOT_TOKEN, REPOSITORY
from portfolio_bot.github import Client
from tests.app.test_reports import Racer
from tests.journeys.scene import NOW, stage


def test_moved_head_is_read_afresh(tmp_path: Path) -> None:
    """A branch that moved is read again, and the files are committed; then nothing is left."""
    waited: list[float] = []
    with stage(tmp_path, middlewares=(Racer(1),)) as scene:

        def connect() -> Client:
            return Client(BOT_TOKEN, scene.sandbox.url, sleep=waited.append)

        counter = Counter(connect, REPOSITORY, sleep=waited.append)
        files = {"samlet/README.md": "# Samlet\n"}
        made = publish_rollup(counter, files, NOW.date(), "nb")
        assert made.commit
        assert scene.file("samlet/README.md") == "# Samlet\n"
        assert publish_rollup(counter, files, NOW.date(), "nb").effects == ()
    assert waited == [2.0]
