"""Markdown that is safe by construction: only what is `Shown` is not escaped."""

from __future__ import annotations

from urllib.parse import quote, urlsplit

from portfolio_bot.domain.escaping import escape, plain


class Shown(str):
    """Markdown that may stand as it is. Every other string is escaped by `finalize`."""

    __slots__ = ()

    def __html__(self) -> str:
        """Return itself: templates take what has this method as it is."""
        return str(self)


def finalize(value: object) -> Shown:
    """Make what a template shows harmless. Raises TypeError for what no page should show."""
    if hasattr(value, "__html__"):
        return Shown(value)
    if isinstance(value, str):
        return Shown(escape(value))
    raise TypeError(f"a page shows no {type(value).__name__}")


def shortened(text: str, most: int) -> str:
    """Return *text* on one line, cut with an ellipsis to at most *most* characters."""
    line = plain(text)
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


def link(text: str, url: str | None) -> Shown:
    """Return *text*, escaped, as a link to *url*; without the link if that is no web address."""
    shown = escape(text)
    target = _target(url or "")
    return Shown(f"[{shown}]({target})" if target else shown)


def slug(heading: str) -> str:
    """Return the anchor that GitHub gives a *heading*: small letters, digits, hyphens."""
    kept = (char for char in heading.lower() if char.isalnum() or char in " -_")
    return "".join(kept).strip().replace(" ", "-")


def _target(url: str) -> str | None:
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in {"https", "http"} or not parts.netloc:
        return None
    return quote(plain(url), safe="/:?#=%.,;+~-_")
