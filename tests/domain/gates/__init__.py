"""Tests of domain/gates."""
