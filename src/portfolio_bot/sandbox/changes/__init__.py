"""Every change that can be made, once, for both faces of the API.

Each function checks the caller's rights, changes the world, moves the clock and records the
deliveries. It raises RefusedError before anything is changed.
"""
