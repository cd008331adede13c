"""Tests of report/words."""
