"""The random walk: its agency, the people in it, the little it remembers, and what must hold."""
