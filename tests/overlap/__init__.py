"""Initiatives with a label of what they ask for, and how well those that ask the same are found."""
