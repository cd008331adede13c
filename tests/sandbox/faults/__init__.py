"""Tests of the injected faults."""
