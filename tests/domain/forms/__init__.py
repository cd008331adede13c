"""Tests of reading and rendering issue forms."""
