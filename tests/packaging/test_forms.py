"""The generated issue forms, by the schemas published for them."""

from tests.packaging.files import FORMS, schema_errors

CONFIG = FORMS / "config.yml"


def test_forms_fit_schema() -> None:
    """Every issue form fits the published JSON schema."""
    forms = [path for path in sorted(FORMS.rglob("*.yml")) if path.name != CONFIG.name]
    assert forms
    assert schema_errors("github-issue-forms", *forms) == ""


def test_chooser_fits_schema() -> None:
    """The settings of the form chooser fit the published JSON schema."""
    assert schema_errors("github-issue-config", *sorted(FORMS.rglob(CONFIG.name))) == ""
