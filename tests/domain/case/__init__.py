"""Tests of domain/case."""
