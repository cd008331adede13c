"""Git's names for what files hold."""

import subprocess

import pytest

from portfolio_bot.domain.objects import blob_id


@pytest.mark.parametrize("text", ["", "# Æ\n", "x\r\ny", "🛣" * 3000])
def test_blob_id_is_gits_own(text: str) -> None:
    """The id is the one that git gives."""
    told = subprocess.run(
        ["git", "hash-object", "--stdin"],  # noqa: S607 - whichever git there is
        input=text.encode(),
        capture_output=True,
        check=True,
    )
    assert blob_id(text) == told.stdout.decode().strip()
