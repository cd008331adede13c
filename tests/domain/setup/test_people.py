"""Token and people."""

from datetime import UTC, datetime, timedelta

from portfolio_bot.domain.config import Overlap
from portfolio_bot.domain.setup.people import (
    examine_others,
    examine_people,
    examine_roles,
    examine_token,
    role_holders,
)
from portfolio_bot.domain.setup.there import Checkup, Token
from tests.domain.setup.places import CONFIG, NO_BOARD

NOW = datetime(2026, 11, 28, tzinfo=UTC)


def there(**more: object) -> Checkup:
    """Return surroundings where all is well, but for what is given."""
    known = {"now": NOW, "token": Token(login="bot"), "teams": {"o/bosses": 1}}
    return Checkup.model_validate({**known, "people": {"kari": True, "ola": True}, **more})


def test_token_that_ends_soon_is_told() -> None:
    """Within three weeks of its end a token is told of; later, or without an end, it is not."""
    for days, codes in ((20, ["token-ends"]), (40, [])):
        token = Token(login="kari", expires=NOW + timedelta(days=days))
        assert [each.code for each in examine_token(CONFIG, there(token=token))] == codes
    assert not [*examine_token(CONFIG, there())]


def test_scopes_that_lack_are_told() -> None:
    """A classic token needs the scopes of what the configuration uses."""
    token = Token(login="kari", scopes=frozenset({"repo"}))
    lacking = [each.what.params[0][1] for each in examine_token(CONFIG, there(token=token))]
    assert lacking == ["project", "read:org"]
    lacking = [each.what.params[0][1] for each in examine_token(NO_BOARD, there(token=token))]
    assert lacking == ["read:org"]


def test_those_who_are_not_there_are_told() -> None:
    """A team that is not seen or empty, and a login of nobody, are told by the role's key."""
    lacking = there(teams={"o/bosses": 0}, people={"kari": True})
    found = [(each.where, each.code) for each in examine_people(CONFIG, lacking)]
    assert found == [
        ("roles.boss", "team-empty"),
        ("groups.north.roles.nobody", "person-unknown"),
    ]
    unseen = there(teams={"o/bosses": None})
    assert [each.code for each in examine_people(CONFIG, unseen)] == ["team-unseen"]
    assert len([*role_holders(CONFIG)]) == 4


def test_role_of_nobody_is_a_note() -> None:
    """A role that nobody holds, in no part of the organisation either, is noted."""
    assert not [*examine_roles(CONFIG)]
    alone = CONFIG.model_copy(update={"groups": {}})
    assert [each.where for each in examine_roles(alone)] == ["roles.nobody"]


def test_other_portfolios_that_are_not_seen_are_told() -> None:
    """One that is not seen is a warning, one that tells nothing a note, another is well."""
    others = {key: {"name": key, "repository": f"o/{key}"} for key in ("a", "b", "c")}
    overlap = Overlap.model_validate({"portfolios": others})
    config = CONFIG.model_copy(update={"overlap": overlap})
    found = examine_others(config, there(elsewhere={"a": None, "b": 0, "c": 3}))
    assert [(each.severity, each.code, each.where) for each in found] == [
        ("warning", "elsewhere-unseen", "overlap.portfolios.a"),
        ("note", "elsewhere-silent", "overlap.portfolios.b"),
    ]
