"""What the world holds."""

from portfolio_bot.sandbox.model import Level, User


def test_bot_has_two_names() -> None:
    """A bot's login has a suffix over REST alone, and its page is its app's."""
    bot = User("bot", None, True, False, 1, "B")  # noqa: FBT003  the order of the fields
    assert (bot.login, bot.rest_login, bot.graphql_type) == ("bot", "bot[bot]", "Bot")
    assert bot.url == "https://github.com/apps/bot"
    person = User("ola", None, False, False, 1, "U")  # noqa: FBT003  the order of the fields
    assert (person.rest_login, person.graphql_type) == ("ola", "User")


def test_levels_rise() -> None:
    """What a person may do has an order."""
    assert Level.NONE < Level.READ < Level.TRIAGE < Level.WRITE < Level.MAINTAIN < Level.ADMIN
