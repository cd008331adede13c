"""Tests of lexicon."""
