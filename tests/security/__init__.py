"""Texts that mean harm, followed the whole way: what people write, and what the bot leaves."""
