"""`python -m portfolio_bot` is the command line."""

from portfolio_bot.cli import main

main()
