"""Tests of report/files."""
