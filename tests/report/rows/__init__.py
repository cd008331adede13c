"""Tests of report/rows."""
