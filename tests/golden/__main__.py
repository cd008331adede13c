"""Write the reports of the agencies anew, for somebody to read."""

from __future__ import annotations

from tests.golden.reports import EDITIONS, kept

for agency in EDITIONS:
    for path, text in kept(agency):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
