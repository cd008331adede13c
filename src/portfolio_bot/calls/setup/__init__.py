"""`portfolio-bot init`, `sync` and `doctor`: a portfolio set up, kept in step and examined."""
