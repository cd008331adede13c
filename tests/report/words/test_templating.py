"""The templates of the report's markdown."""

import pytest
from jinja2 import TemplateNotFound

from portfolio_bot.report.words.templating import template


def test_a_page_is_compiled_once() -> None:
    """Asked for again, a template is the same one."""
    assert template("pack.md.j2") is template("pack.md.j2")


def test_a_name_that_nobody_gave_is_a_fault() -> None:
    """A template that is rendered without its figures fails: it never leaves a hole in a page."""
    with pytest.raises(TypeError, match="a page shows no"):
        template("pack.md.j2").render()


def test_a_file_that_is_not_there_is_a_fault() -> None:
    """Only the report's own templates are read."""
    with pytest.raises(TemplateNotFound):
        template("../render.py")
