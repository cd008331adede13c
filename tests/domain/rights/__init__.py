"""Tests of domain/rights."""
