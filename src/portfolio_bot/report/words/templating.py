"""The templates of the report's markdown: all under the same rules of escaping."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from portfolio_bot.report.words.markdown import finalize


def template(name: str) -> Template:
    """Return the template of that file name, compiled once a run."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("portfolio_bot.report"),
        autoescape=True,
        finalize=finalize,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
