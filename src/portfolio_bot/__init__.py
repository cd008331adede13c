"""Runs a portfolio of initiatives on GitHub alone."""
