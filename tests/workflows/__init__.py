"""The workflow files and the action, carried out on this machine against the sandbox.

GitHub's own parser reads them and its own engine evaluates their expressions
(`tests/node/run-workflow.mjs`); the sandbox is the GitHub that they talk to.
"""
