// Workflow files and action.yml, read by GitHub's own parser. What it finds wrong, and whatever the
// runner does not know how to carry out, is an error: nothing is passed over in silence.
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import {
  NoOperationTraceWriter,
  convertWorkflowTemplate,
  parseWorkflow,
} from "@actions/workflow-parser";
import { convertActionTemplate, parseAction } from "@actions/workflow-parser/actions/index";
import { pairs } from "./expressions.mjs";

const KNOWN = {
  workflow: ["name", "on", "permissions", "concurrency", "env", "jobs"],
  job: [
    ...["name", "needs", "if", "runs-on", "timeout-minutes", "permissions", "environment"],
    ...["outputs", "strategy", "continue-on-error", "env", "steps"],
  ],
  step: [
    ...["id", "name", "if", "uses", "with", "run", "shell", "env", "working-directory"],
    ...["continue-on-error", "timeout-minutes"],
  ],
  strategy: ["matrix", "fail-fast", "max-parallel"],
};

/** A workflow: its triggers, and its jobs in the order of the file. */
export async function readWorkflow(path) {
  const parsed = parseWorkflow(await file(path), new NoOperationTraceWriter());
  const template = await convertWorkflowTemplate(parsed.context, parsed.value);
  refuse(path, parsed.context);
  const root = keyed("workflow", parsed.value);
  const written = Object.fromEntries(pairs(root.jobs));
  return {
    ...root,
    name: root.name?.toString() ?? basename(path),
    events: template.events,
    jobs: template.jobs.map((job) => readJob(job, written[job.id.toString()])),
  };
}

function readJob(converted, token) {
  const job = keyed("job", token);
  if (job.strategy) job.strategy = keyed("strategy", job.strategy);
  return {
    ...job,
    id: converted.id.toString(),
    if: converted.if,
    needs: (converted.needs ?? []).map(String),
    steps: readSteps(converted.steps, job.steps),
  };
}

/** A composite action: inputs with their defaults, outputs, and steps. */
export async function readAction(folder) {
  const path = join(folder, "action.yml");
  const parsed = parseAction(await file(path), new NoOperationTraceWriter());
  const template = convertActionTemplate(parsed.context, parsed.value);
  refuse(path, parsed.context);
  if (template.runs.using !== "composite") throw new Error(`${path} is not composite`);
  const written = parsed.value.find("runs").find("steps");
  const steps = readSteps(template.runs.steps, written);
  return { inputs: template.inputs ?? [], outputs: template.outputs ?? [], steps };
}

/** Steps with the condition as the converter has completed it, and the rest as it is written. */
function readSteps(converted, written) {
  return [...written].map((token, place) => {
    const step = keyed("step", token);
    return { ...step, id: step.id?.toString(), if: converted[place].if };
  });
}

function keyed(kind, token) {
  const found = Object.fromEntries(pairs(token));
  const unknown = Object.keys(found).filter((key) => !KNOWN[kind].includes(key));
  if (unknown.length) throw new Error(`this runner does not know a ${kind}'s ${unknown}`);
  return found;
}

async function file(path) {
  return { name: basename(path), content: await readFile(path, "utf8") };
}

function refuse(path, context) {
  const found = context.errors.getErrors().map((error) => error.message);
  if (found.length) throw new Error(`${path}: ${found.join("; ")}`);
}
