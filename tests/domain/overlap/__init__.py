"""Tests of domain/overlap."""
