"""Tests of domain/initiative."""
