"""A stand-in for the GitHub CLI: `gh api`, as the samples call it, against the sandbox."""

import os
import sys
from urllib.error import HTTPError
from urllib.request import Request, urlopen


def main(words: list[str]) -> int:
    """Print what GitHub answers, or its refusal on standard error with the code 1."""
    match words:
        case ["api", "--header", header, path]:
            name, _, value = header.partition(": ")
        case _:
            sys.stderr.write(f"this stand-in does not know: gh {' '.join(words)}\n")
            return 64
    url = f"{os.environ['GITHUB_API_URL']}/{path}"
    headers = {name: value, "Authorization": f"token {os.environ['GH_TOKEN']}"}
    try:
        with urlopen(Request(url, headers=headers), timeout=30) as answer:  # noqa: S310 -- loopback
            sys.stdout.buffer.write(answer.read())
    except HTTPError as error:
        sys.stderr.write(f"gh: {error.read().decode()} (HTTP {error.code})\n")
        return 1
    return 0


sys.exit(main(sys.argv[1:]))
