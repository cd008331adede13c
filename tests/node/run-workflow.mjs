// Runs a workflow file on this machine for an event, and prints what came of it as a line of JSON.
// Usage: node run-workflow.mjs < ORDERS   (a line of JSON each; several, as starting takes longest)
// An order: {workflow, event, payload, repository, ref, sha, api_url, home, kept,
//   vars: {}, secrets: {}, actions: {"owner/name": FOLDER}, sources: {"owner/name": FOLDER},
//   path: [FOLDER]}
// `actions` are run from their action.yml; `sources` is what a checkout gives; `path` goes before
// the machine's own commands; `home` is an empty folder for the run, `kept` one that outlives it.
// GitHub's own packages parse the files and evaluate the expressions.
import { register } from "node:module";
import { createInterface } from "node:readline";

register("./json-modules.mjs", import.meta.url);
const { readWorkflow } = await import("./running/documents.mjs");
const { Scope } = await import("./running/expressions.mjs");
const { runJobs } = await import("./running/jobs.mjs");
const { Masks } = await import("./running/shell.mjs");
const { inputsOf, reasonNotToStart } = await import("./running/triggers.mjs");

function githubOf(order, workflow) {
  const { event, payload, repository, ref, sha, api_url } = order;
  const [owner] = repository.split("/");
  const actor = payload.sender?.login ?? owner;
  return {
    ...{ event_name: event, event: payload, repository, repository_owner: owner, actor },
    ...{ ref, ref_name: ref.split("/").slice(2).join("/"), sha, workflow: workflow.name },
    ...{ ref_type: ref.startsWith("refs/tags/") ? "tag" : "branch" },
    ...{ api_url, graphql_url: `${api_url}/graphql`, server_url: "https://github.com" },
    ...{ run_id: order.run, run_number: order.run, run_attempt: "1", triggering_actor: actor },
  };
}

async function run(order) {
  const workflow = await readWorkflow(order.workflow);
  const reason = reasonNotToStart(workflow.events, order);
  if (reason) return { started: false, reason, jobs: [] };
  const { vars, secrets } = order;
  const inputs = inputsOf(workflow.events, order);
  const shared = { github: githubOf(order, workflow), vars, secrets, inputs };
  Object.values(secrets).forEach((secret) => order.masks.add(secret));
  const waits = workflow.concurrency;
  const concurrency = waits ? new Scope(shared, true).value(waits) : {};
  const jobs = await runJobs(workflow, order, shared);
  const failed = jobs.some(({ result, forgiven }) => result === "failure" && !forgiven);
  const result = failed ? "failure" : "success";
  return { started: true, concurrency, jobs, result, hidden: order.masks.hidden };
}

async function answer(line) {
  try {
    return await run({ ...JSON.parse(line), masks: new Masks(), machines: 0 });
  } catch (error) {
    // Not the object itself: with a token in it, that is a screenful of the parser's schema.
    return { error: error.stack };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(await answer(line))}\n`);
}
