"""The text that tells a fault: `KIND[=ARGUMENT][@SELECTOR,...]`, read and written."""

from collections.abc import Sequence
from dataclasses import dataclass

from portfolio_bot.sandbox.faults.asked import Asked
from portfolio_bot.sandbox.faults.kinds import KINDS, Reach
from portfolio_bot.sandbox.faults.selectors import Only, Which, is_so, read_selector

_ON_PARTS = ("part-fails", "no-op", "false-success")


class FaultError(ValueError):
    """The text tells no fault; the message is one line that names it and says why."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault, which requests it can hit, and which of those it does (None: all)."""

    kind: str
    argument: str | None = None
    only: tuple[Only, ...] = ()
    which: Which | None = None

    def __str__(self) -> str:
        argument = "" if self.argument is None else f"={self.argument}"
        selectors = [str(each) for each in (*self.only, self.which) if each]
        return f"{self.kind}{argument}{'@' if selectors else ''}{','.join(selectors)}"

    def matches(self, asked: Asked) -> bool:
        """Tell whether the request is one that the fault can hit, and so counts."""
        return (
            _reaches(KINDS[self.kind].reach, asked)
            and self._is_there(asked)
            and all(is_so(each, asked) for each in self.only)
        )

    def _is_there(self, asked: Asked) -> bool:
        """Tell whether the document has what the argument names."""
        if self.argument is None:
            return True
        if self.kind == "partial":
            return names_of(self.argument) in asked.paths
        return self.kind not in _ON_PARTS or bool(self.parts_of(asked))

    def parts_of(self, asked: Asked) -> tuple[str, ...]:
        """Return the parts that the argument names, by alias, field or number; else all."""
        wanted = self.argument
        return tuple(
            part.alias
            for number, part in enumerate(asked.parts, 1)
            if wanted is None or wanted in (part.alias, part.field, str(number))
        )


def names_of(path: str) -> tuple[str, ...]:
    """Return the names in a path such as `issue.comments.nodes.0.body`, without the places."""
    return tuple(step for step in path.split(".") if not step.isdecimal())


def _reaches(reach: Reach, asked: Asked) -> bool:
    match reach:
        case "any":
            return True
        case "graphql":
            return asked.is_graphql
        case "mutation":
            return asked.kind == "mutation"
        case "commit":
            return any(part.field == "createCommitOnBranch" for part in asked.parts)


def read_fault(text: str) -> Fault:
    """Read a fault. Raises FaultError."""
    what, at, rest = text.partition("@")
    name, equals, argument = what.partition("=")
    try:
        _check_kind(name, argument if equals else None)
        return Fault(name, argument if equals else None, *_selected(rest.split(",") if at else ()))
    except ValueError as error:
        raise FaultError(f"fault {text!r}: {error}") from error


def _check_kind(name: str, argument: str | None) -> None:
    kind = KINDS.get(name)
    if kind is None:
        raise ValueError(f"there is no kind {name!r}")
    if argument is None:
        return
    if kind.pattern is None:
        raise ValueError(f"{name!r} takes no argument")
    if not kind.pattern.fullmatch(argument):
        raise ValueError(f"{argument!r} is no {kind.argument}")


def _selected(texts: Sequence[str]) -> tuple[tuple[Only, ...], Which | None]:
    only: list[Only] = []
    which: Which | None = None
    for text in texts:
        found = read_selector(text)
        if isinstance(found, Only):
            only.append(found)
        elif which is None:
            which = found
        else:
            raise ValueError(f"{str(which)!r} and {text!r} both say which requests")
    return tuple(only), which
