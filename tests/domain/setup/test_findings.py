"""A finding's sentence and its mend."""

import pytest

from portfolio_bot.catalogue import Catalogue
from portfolio_bot.domain.setup.findings import found
from tests.messages_used import variables

KEYS = Catalogue("nb").keys()
CODES = sorted(
    key.removeprefix("doctor-").removesuffix("-mend")
    for key in KEYS
    if key.startswith("doctor-") and key.endswith("-mend")
)


@pytest.mark.parametrize("code", CODES)
def test_every_finding_says_what_and_how_to_mend_it(code: str) -> None:
    """A finding names a sentence and its mend, with the same parameters."""
    finding = found("note", code, "here", name="x")
    assert (finding.what.key, finding.mend.key) == (f"doctor-{code}", f"doctor-{code}-mend")
    assert finding.what.params == finding.mend.params
    assert variables("nb")[finding.mend.key] <= variables("nb")[finding.what.key] | {"role"}
