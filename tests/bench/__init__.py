"""What the program costs, as one table: requests, start-up, time and memory, each with its limit.

`make bench` prints it; `python -m tests.bench --write` keeps it in `figures.json` and the README.
"""
