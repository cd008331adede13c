"""Every file that is written from the configuration, and kept in the repository."""

from __future__ import annotations

from portfolio_bot.configuration.issue_form import issue_form, issue_form_config
from portfolio_bot.domain.config import Portfolio


def generated_files(config: Portfolio, templates: str) -> dict[str, str]:
    """Return path -> text of each generated file; *templates* is the folder of issue forms.

    GitHub reads issue forms from `.github/ISSUE_TEMPLATE` of the default branch.
    """
    return {
        f"{templates}/{config.form.file}": issue_form(config),
        f"{templates}/config.yml": issue_form_config(config),
    }
