"""Tests of the files beside the page."""
