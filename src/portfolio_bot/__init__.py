"""Runs a portfolio of initiatives on GitHub alone."""

__version__ = "0.1.0"
