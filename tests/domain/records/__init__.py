"""Tests of domain/records."""
