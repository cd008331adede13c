"""The generated issue forms, by the schemas published for them."""

from pathlib import Path

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


def test_a_form_that_does_not_fit_is_told(tmp_path: Path) -> None:
    """What a form lacks is named, and where."""
    form = tmp_path / "form.yml"
    form.write_text("name: Tiltak\nbody: []\n", "utf-8")
    assert "'description' is a required property" in schema_errors("github-issue-forms", form)
