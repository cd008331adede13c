"""Where the command line starts: what is known at once, and all the rest."""

from __future__ import annotations

import sys

from portfolio_bot.quick import helping


def main() -> None:
    """Run the command line, and end the process."""
    if helping.answered(sys.argv[1:]):
        sys.exit(0)
    from portfolio_bot.cli.commands import main as run_command

    run_command()
