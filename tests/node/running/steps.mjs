// The steps of a job, or of a composite action: conditions, environment, outputs, and what is left.
import { resolve } from "node:path";
import { readAction } from "./documents.mjs";
import { Scope } from "./expressions.mjs";
import { runScript } from "./shell.mjs";
import { standIn } from "./stand-ins.mjs";

/**
 * Runs steps one after the other. `contexts` are those of expressions, `around` is the job that
 * they belong to, `env` what they inherit. Returns whether all went well, and the outputs by step.
 */
export async function runSteps(steps, contexts, around, env = {}) {
  let healthy = true;
  const known = {};
  const posts = [];
  for (const step of steps) {
    const inherited = { ...env, ...around.env };
    const scope = new Scope({ ...contexts, steps: known, env: inherited }, healthy);
    const own = { ...inherited, ...scope.texts(step.env) };
    const done = await runStep(step, scope.with({ env: own }), around, own);
    if (done.post) posts.unshift(done.post);
    healthy &&= done.conclusion !== "failure";
    around.steps.push(done.told);
    const { outputs, outcome, conclusion } = done;
    if (step.id) known[step.id] = { outputs, outcome, conclusion };
  }
  if (healthy) posts.forEach((post) => post());
  return { healthy, known };
}

async function runStep(step, scope, around, env) {
  const name = scope.text(step.name) || step.uses?.toString() || "run";
  const told = { name, depth: around.depth, outcome: "skipped", log: "", summary: "" };
  if (!scope.holds(step.if)) return { ...ended("skipped"), told };
  try {
    const done = step.run
      ? runScript(scope.text(step.run), shellOf(step, scope, around, env))
      : await use(step, scope, around, env);
    Object.assign(told, { log: done.log ?? "", summary: done.summary ?? "", given: done.given });
    around.summary += done.summary ?? "";
    Object.assign(around.env, done.env);
    around.path.unshift(...(done.path ?? []));
    const outcome = done.code ? "failure" : "success";
    if (done.code) told.code = done.code;
    return finished(step, scope, outcome, done, told);
  } catch (error) {
    told.log += `##[error]${error.message}`;
    return finished(step, scope, "failure", {}, told);
  }
}

function finished(step, scope, outcome, { outputs = {}, post }, told) {
  const forgiven = outcome === "failure" && scope.text(step["continue-on-error"]) === "true";
  told.outcome = outcome;
  told.outputs = outputs;
  return { outputs, outcome, conclusion: forgiven ? "success" : outcome, post, told };
}

function ended(outcome) {
  return { outputs: {}, outcome, conclusion: outcome };
}

function shellOf(step, scope, around, env) {
  const base = { ...around.variables, ...env, PATH: [...around.path, process.env.PATH].join(":") };
  const cwd = resolve(around.workspace, scope.text(step["working-directory"]));
  const { temp, masks } = around;
  return { shell: scope.text(step.shell), cwd, env: base, temp, masks };
}

/** An action: ours from its own action.yml, others by their stand-ins. */
async function use(step, scope, around, env) {
  const uses = step.uses.toString();
  const given = scope.texts(step.with);
  const folder = around.order.actions[uses.split("@")[0]];
  if (folder) return { given, ...(await composite(folder, given, scope, around, env)) };
  return { given, ...standIn(uses, given, { ...around, github: scope.contexts.github }) };
}

async function composite(folder, given, scope, around, env) {
  const action = await readAction(folder);
  const names = action.inputs.map(({ id }) => id);
  const unknown = Object.keys(given).filter((key) => !names.includes(key));
  if (unknown.length) throw new Error(`Unexpected input(s) ${unknown}`);
  const missing = action.inputs.filter(({ id, required }) => required && !given[id]);
  if (missing.length) throw new Error(`Input required and not supplied: ${missing[0].id}`);
  const inputs = Object.fromEntries(
    action.inputs.map((each) => [each.id, given[each.id] ?? scope.text(each.default)]),
  );
  const { github, job, runner, strategy, matrix } = scope.contexts;
  const own = { github: { ...github, action_path: folder }, inputs, job, runner, strategy, matrix };
  const variables = { ...around.variables, GITHUB_ACTION_PATH: folder };
  const changed = { variables, depth: around.depth + 1, summary: "" };
  const inside = Object.assign(Object.create(around), changed);
  const { healthy, known } = await runSteps(action.steps, own, inside, env);
  const outer = new Scope({ ...own, steps: known, env }, healthy);
  const told = action.outputs.map(({ id, value }) => [id, outer.text(value)]);
  const outputs = Object.fromEntries(told);
  return { code: healthy ? 0 : 1, outputs, summary: inside.summary };
}
