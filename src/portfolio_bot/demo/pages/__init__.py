"""What came of the demo, as static pages: cases, board and report. No scripts."""
