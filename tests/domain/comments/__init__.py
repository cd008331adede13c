"""Tests of domain/comments."""
