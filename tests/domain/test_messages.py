"""Messages: named before they are put into words."""

from portfolio_bot.domain.messages import Trusted, say


def test_equal_messages_are_equal_values() -> None:
    """The order in which parameters are given makes no difference."""
    assert say("key", a=1, b="x") == say("key", b="x", a=1)
    assert hash(say("key", a=1)) == hash(say("key", a=1))


def test_parameters_are_kept_as_they_are() -> None:
    """What is trusted stays trusted, also inside other messages."""
    inner = say("inner", name=Trusted("x"))
    outer = say("outer", parts=(inner,))
    ((_, parts),) = outer.params
    ((_, name),) = parts[0].params
    assert type(name) is Trusted
