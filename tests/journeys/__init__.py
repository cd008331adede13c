"""Whole journeys: people act on an embedded GitHub, the bot answers, and GitHub shows it."""
