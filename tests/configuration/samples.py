"""Configurations that the tests start from."""

from portfolio_bot.configuration.findings import ConfigurationError, Finding
from portfolio_bot.configuration.load import load_text
from portfolio_bot.domain.config import Portfolio

FILE = ".github/portfolio.yml"
MINIMAL = "extends: digdir\nboard: {owner: my-organisation, number: 8}\n"

SMALL = """\
name: Portfolio
form: {name: Case, description: A case}
fields:
  idea: {type: textarea, label: Idea}
phases:
  open: {name: Open}
  closed: {name: Closed}
"""
"""A portfolio without a preset: the least that the model accepts."""


def config_of(text: str) -> Portfolio:
    """Load *text*, which must be correct."""
    return load_text(text, FILE).config


def findings_in(text: str) -> tuple[Finding, ...]:
    """Load *text*, which must be faulty, and return what is wrong with it."""
    try:
        load_text(text, FILE)
    except ConfigurationError as error:
        return error.findings
    raise AssertionError("the configuration was accepted")
