"""What is wrong with a configuration file: where, what, and which word was probably meant."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from portfolio_bot.domain.messages import Message, say

KeyPath = tuple[str | int, ...]

CODES = (
    "anchor",
    "advisory-board-decides",
    "criterion-one-way",
    "duplicate-key",
    "empty-text",
    "escalation-unconditional",
    "invalid",
    "key-no-text",
    "key-not-for-type",
    "missing-file",
    "missing-key",
    "missing-rollup",
    "no-mapping",
    "not-utf8",
    "options-missing",
    "part-meaning",
    "part-options",
    "part-type",
    "quote-text",
    "range-reversed",
    "repeated-name",
    "repeated-option",
    "repeated-part",
    "reserved-option",
    "score-one-way",
    "score-terms",
    "several-documents",
    "source-one-way",
    "syntax",
    "tag",
    "too-deep",
    "too-few",
    "too-large",
    "too-long",
    "too-small",
    "unknown-key",
    "unknown-preset",
    "unknown-reference",
    "unknown-timezone",
    "unknown-word",
    "unreadable-character",
    "unreadable-file",
    "value-not-option",
    "wrong-form",
    "wrong-kind",
)
"""Every code a finding can have; the catalogues hold a sentence ``config-<code>`` for each."""


class Finding(NamedTuple):
    """One fault: ``file`` and ``line`` (from 1), the path of keys, and what is wrong there.

    ``suggestion`` is the known word nearest to the one written, when one is near.
    """

    file: str
    line: int
    key: KeyPath
    code: str
    params: Mapping[str, str | int] = {}
    suggestion: str | None = None

    @property
    def path(self) -> str:
        """The key path as it is written in documentation, such as ``fields.a.options[0]``."""
        return written(self.key)

    def place(self) -> str:
        """Where the fault is, as editors and terminals link to it: ``file:line``."""
        return f"{self.file}:{self.line}"

    def messages(self) -> tuple[Message, ...]:
        """Say what is wrong; then which word may have been meant, or which are possible."""
        wrong = say(f"config-{self.code}", path=self.path, **self.params)
        if self.suggestion is not None:
            return (wrong, say("config-suggestion", word=self.suggestion))
        if known := self.params.get("known"):
            return (wrong, say("config-known", known=known))
        return (wrong,)


class ConfigurationError(Exception):
    """A configuration that cannot be used; `findings` holds every fault that was seen."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("; ".join(_brief(finding) for finding in self.findings))


def written(key: KeyPath) -> str:
    """Write a key path as ``a.b[0].c``."""
    text = ""
    for part in key:
        text += f"[{part}]" if isinstance(part, int) else f".{part}"
    return text.removeprefix(".")


def _brief(finding: Finding) -> str:
    return f"{finding.place()}: {finding.path}: {finding.code}"
