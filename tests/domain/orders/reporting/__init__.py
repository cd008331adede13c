"""Tests of domain/orders/reporting."""
