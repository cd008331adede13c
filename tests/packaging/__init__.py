"""Tests of what stands around the package: the action, workflows, locks and Makefile."""
