"""The demo: a fictitious agency's portfolio, played on the embedded GitHub."""
