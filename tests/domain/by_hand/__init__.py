"""Tests of domain/by_hand."""
