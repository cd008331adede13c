"""GitHub's faults, injected into the sandbox: told by a short text, and the same ones each time.

A fault is written as `KIND[=ARGUMENT][@SELECTOR,...]`; docs/sandbox.md tells every kind.
"""
