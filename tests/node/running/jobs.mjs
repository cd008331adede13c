// The jobs of a workflow: their order and conditions, matrices, permissions, outputs and results.
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isMapping } from "@actions/workflow-parser";
import { Scope, pairs } from "./expressions.mjs";
import { mintedToken } from "./stand-ins.mjs";
import { runSteps } from "./steps.mjs";

/** Runs every job when those that it needs are done; returns what is to be told of each. */
export async function runJobs(workflow, order, shared) {
  const done = {};
  const told = [];
  const waiting = [...workflow.jobs];
  while (waiting.length) {
    const place = waiting.findIndex(({ needs }) => needs.every((id) => id in done));
    if (place < 0) throw new Error("the jobs need each other");
    const [job] = waiting.splice(place, 1);
    const runs = await runJob(job, workflow, order, shared, done);
    told.push(...runs);
    done[job.id] = joined(runs);
  }
  return told;
}

/** The result of a job, with a matrix or without, as the jobs that need it see it. */
function joined(runs) {
  const failed = runs.some(({ result, forgiven }) => result === "failure" && !forgiven);
  const skipped = runs.every(({ result }) => result === "skipped");
  const outputs = Object.assign({}, ...runs.map((run) => run.outputs));
  return { result: failed ? "failure" : skipped ? "skipped" : "success", outputs };
}

async function runJob(job, workflow, order, shared, done) {
  const needs = Object.fromEntries(job.needs.map((id) => [id, done[id]]));
  const healthy = job.needs.every((id) => done[id].result === "success");
  const contexts = { ...shared, needs };
  if (!new Scope(contexts, healthy).holds(job.if)) {
    return [{ id: job.id, result: "skipped", outputs: {}, steps: [], summary: "" }];
  }
  const scope = new Scope({ ...contexts, matrix: {}, strategy: {} }, healthy);
  const legs = matrixOf(job, scope);
  const runs = [];
  for (const [place, matrix] of legs.entries()) {
    const strategy = { "job-index": place, "job-total": legs.length };
    runs.push(await runLeg(job, workflow, order, { ...contexts, matrix, strategy }));
  }
  return runs;
}

/** Every combination of the matrix's lists; one empty combination where there is no matrix. */
function matrixOf(job, scope) {
  if (!job.strategy) return [{}];
  const lists = Object.entries(scope.value(job.strategy.matrix));
  const special = lists.filter(([name]) => ["include", "exclude"].includes(name));
  if (special.length) throw new Error("this runner does not know include and exclude");
  const combined = (rows, [name, values]) => {
    if (!values.length) throw new Error(`Matrix vector '${name}' does not contain any values`);
    return rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value })));
  };
  return lists.reduce(combined, [{}]);
}

async function runLeg(job, workflow, order, contexts) {
  const rights = rightsOf(job.permissions ?? workflow.permissions);
  const token = mintedToken("job", rights, contexts.github.repository);
  order.masks.add(token);
  const github = { ...contexts.github, token, job: job.id };
  const around = surroundings(order, github, rights);
  const runner = { os: "Linux", arch: "X64", temp: around.temp, name: "runner" };
  const all = { ...contexts, github, runner, job: { status: "success" } };
  const scope = new Scope({ ...all, env: {} }, true);
  const env = { ...scope.texts(workflow.env), ...scope.texts(job.env) };
  const { healthy, known } = await runSteps(job.steps, all, around, env);
  const after = new Scope({ ...all, env, steps: known }, healthy);
  const outputs = after.texts(job.outputs);
  if (Object.values(outputs).some((each) => order.masks.holds(each))) {
    throw new Error("an output holds a secret");
  }
  return {
    id: job.id,
    name: after.text(job.name) || job.id,
    result: healthy ? "success" : "failure",
    forgiven: after.text(job["continue-on-error"]) === "true",
    outputs,
    url: environmentUrl(job, after),
    rights,
    steps: around.steps,
    summary: around.summary,
    workspace: around.workspace,
  };
}

function environmentUrl({ environment }, scope) {
  const named = environment && isMapping(environment) ? pairs(environment) : [];
  return scope.text(Object.fromEntries(named).url);
}

function rightsOf(token) {
  const named = pairs(token).map(([name, level]) => [name.replaceAll("-", "_"), level.toString()]);
  return Object.fromEntries(named);
}

/** The folders and variables of one job on a machine of its own. */
function surroundings(order, github, rights) {
  const home = join(order.home, `machine-${order.machines++}`);
  const [temp, workspace] = ["temp", basename(github.repository)].map((name) => join(home, name));
  for (const folder of [temp, workspace]) mkdirSync(folder, { recursive: true });
  const payload = join(home, "event.json");
  writeFileSync(payload, JSON.stringify(order.payload));
  Object.assign(github, { workspace, event_path: payload });
  const { event, token, ...plain } = github;
  const named = Object.entries(plain).map(([key, value]) => [`GITHUB_${key.toUpperCase()}`, value]);
  const variables = {
    ...Object.fromEntries(named),
    ...{ CI: "true", GITHUB_ACTIONS: "true", HOME: home, LANG: "C.UTF-8" },
    ...{ RUNNER_TEMP: temp, RUNNER_OS: "Linux", RUNNER_ARCH: "X64" },
  };
  const begun = { steps: [], summary: "", env: {}, path: [...order.path], depth: 0 };
  return { ...begun, order, masks: order.masks, rights, temp, workspace, variables };
}
