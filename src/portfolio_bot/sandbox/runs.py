"""What the sandbox's GitHub tells of workflows and their runs: none is run here."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorkflowRun:
    """A run of a workflow: which kind of event began it, when, and how it ended."""

    event: str
    created_at: str
    conclusion: str


@dataclass(frozen=True, slots=True)
class Workflow:
    """What GitHub tells of a workflow file; `state` is in REST's words."""

    state: str
    runs: tuple[WorkflowRun, ...] = ()
