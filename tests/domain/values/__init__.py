"""Tests of domain/values."""
