"""How real issues come through their own forms: `python -m tests.import_figures FOLDER`.

FOLDER holds `real-issues.jsonl` and `real-forms.json`. Every byte of a body is accounted for: as an
answer, as a heading or line end of the form, or as text that is kept verbatim.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import yaml

from portfolio_bot.domain.forms import Form, load_form, read


def figures(issues: Iterable[dict[str, Any]], forms: dict[str, Form]) -> Counter[str]:
    """Count issues, fields taken, characters kept verbatim, and issues left for a person."""
    counted: Counter[str] = Counter()
    for issue in issues:
        counted["issues"] += 1
        form, body = forms.get(issue["repository"]), issue["body"] or ""
        if form is None:
            counted["issues without a form, kept whole"] += 1
            continue
        parsed = read(body, form)
        counted["issues read by their form"] += 1
        counted["fields with their heading found"] += len(parsed.found())
        counted["fields with an answer"] += sum(bool(each) for each in parsed.answers.values())
        left = (parsed.preamble, *parsed.unclaimed, *parsed.extra.values())
        counted["characters of no field, kept verbatim"] += sum(map(len, left))
        counted["issues for a person"] += bool(parsed.problems or parsed.warnings)
        spans = parsed.spans or ()
        counted["bodies not given back byte for byte"] += (
            "".join(body[span.start : span.end] for span in spans) != body
        )
    return counted


def forms_in(text: str) -> Iterator[tuple[str, Form]]:
    """Read the YAML forms of *text*, by repository; of several the first counts."""
    for record in reversed(json.loads(text)):
        if record["path"].endswith((".yml", ".yaml")):
            yield record["repository"], load_form(yaml.safe_load(record["text"]))


def main(folder: Path) -> None:
    """Print the figures of *folder*."""
    forms = dict(forms_in((folder / "real-forms.json").read_text("utf-8")))
    lines = (folder / "real-issues.jsonl").read_text("utf-8").splitlines()
    for name, count in figures(map(json.loads, lines), forms).items():
        sys.stdout.write(f"{count:>8} {name}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
