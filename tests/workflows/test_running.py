"""The runner itself: it keeps GitHub's rules, and is loud about what it does not know."""

from pathlib import Path
from typing import Any

import pytest

from tests.workflows.running import Order, Ran, RefusedError, carry_out

RULES = """
on: workflow_dispatch
env: {WHO: workflow}
jobs:
  first:
    runs-on: ubuntu-24.04
    outputs: {lines: "${{ steps.tell.outputs.lines }}"}
    steps:
      - {run: 'echo "GREETING=hei" >> "$GITHUB_ENV"; echo "$PWD/bin" >> "$GITHUB_PATH"'}
      - {run: 'mkdir bin; printf "#!/bin/sh\\necho mine" > bin/mine; chmod +x bin/mine'}
      - id: tell
        shell: bash
        env: {WHO: step}
        run: |
          echo "::add-mask::hush"
          echo "$WHO $GREETING $(mine) hush" | tee -a "$GITHUB_STEP_SUMMARY"
          printf 'lines<<END\\na\\nb=c\\nEND\\n' >> "$GITHUB_OUTPUT"
      - {id: try, continue-on-error: true, run: exit 3}
      - {if: steps.try.outcome == 'failure' && steps.try.conclusion == 'success', run: echo ok}
      - {shell: bash, run: 'false | true; echo never'}
      - {run: echo skipped}
      - {if: failure(), run: echo failed}
      - {if: always(), run: echo always}
  second:
    needs: first
    runs-on: ubuntu-24.04
    steps: [{run: echo never}]
  third:
    needs: [first, second]
    if: always() && needs.first.result == 'failure' && needs.second.result == 'skipped'
    runs-on: ubuntu-24.04
    strategy: {matrix: {a: [1, 2], b: [x, y]}}
    steps:
      - env: {LINES: "${{ needs.first.outputs.lines }}", LEG: "${{ matrix.a }}${{ matrix.b }}"}
        run: echo "$LEG $LINES"
"""
JOB = "on: {event}\njobs:\n  job:\n    runs-on: ubuntu-24.04\n    steps: [{{{step}}}]\n"


def run(folder: Path, text: str, **payload: Any) -> Ran:
    """Carry out a workflow of that text, started by hand."""
    (folder / "workflow.yml").write_text(text, "utf-8")
    order = Order(
        workflow=folder / "workflow.yml",
        event="workflow_dispatch",
        payload=payload,
        repository="o/r",
        api_url="http://127.0.0.1:9",
        home=folder,
        kept=folder,
        path=[],
        sources={},
    )
    return carry_out(order)


def test_rules_are_kept(tmp_path: Path) -> None:
    """Environment, path, outputs, masks, conditions, failures, needs and matrices act as told."""
    ran = run(tmp_path, RULES)
    assert ran.result == "failure"
    (first,), (second,) = ran.of("first"), ran.of("second")
    outcomes = [step.outcome for step in first.steps]
    assert outcomes == [
        *("success", "success", "success", "failure", "success"),
        *("failure", "skipped", "success", "success"),
    ]
    assert first.steps[2].log == "step hei mine ***\n"
    assert first.summary == "step hei mine ***\n"
    assert first.steps[5].log == ""
    assert (first.result, second.result) == ("failure", "skipped")
    told = [leg.log() for leg in ran.of("third")]
    assert told == [f"{leg} a\nb=c\n" for leg in ("1x", "1y", "2x", "2y")]


def test_unknown_action_is_named(tmp_path: Path) -> None:
    """An action without a stand-in fails the job, and is named."""
    text = JOB.format(event="workflow_dispatch", step="uses: someone/thing@v1")
    ran = run(tmp_path, text)
    assert ran.result == "failure"
    assert "there is no stand-in for someone/thing@v1" in ran.job.log()


@pytest.mark.parametrize(
    ("text", "payload", "told"),
    [
        (JOB.format(event="workflow_dispatch", step="runs: x"), {}, "Unexpected value 'runs'"),
        (JOB.format(event="workflow_dispatch", step="run: '${{ x.y }}'"), {}, "Unrecognized"),
        (JOB.format(event="workflow_dispatch", step="run: x"), {"inputs": {"y": "1"}}, "Unexpect"),
        (RULES.replace("    needs: first", "    services: {}"), {}, "a job's services"),
    ],
)
def test_what_cannot_be_run_is_refused(
    tmp_path: Path, text: str, payload: dict[str, Any], told: str
) -> None:
    """What the parser finds wrong, or the runner does not know, ends the run with its reason."""
    with pytest.raises(RefusedError, match=told):
        run(tmp_path, text, **payload)
