"""The roll-up of several portfolios."""
