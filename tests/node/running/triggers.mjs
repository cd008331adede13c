// Whether an event starts a workflow, and with which inputs.
// (https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows)

const KNOWN_FILTERS = ["types", "branches", "tags", "paths"];

/** Why the event starts nothing, or "" when it does. */
export function reasonNotToStart(events, { event, payload, ref }) {
  const listened = events[event];
  if (listened === undefined) return `the workflow does not listen to ${event}`;
  if (event === "schedule") return scheduled(listened, payload);
  if (event === "workflow_dispatch") return "";
  const unknown = Object.keys(listened).filter((key) => !KNOWN_FILTERS.includes(key));
  if (unknown.length) throw new Error(`this runner does not know the filter ${unknown}`);
  if (listened.types && !listened.types.includes(payload.action)) {
    return `the workflow does not listen to ${event}: ${payload.action}`;
  }
  if (event !== "push") return "";
  return filteredByRef(listened, ref) || filteredByPath(listened, payload);
}

function scheduled(crons, payload) {
  const known = crons.some(({ cron }) => cron === payload.schedule);
  return known ? "" : `the workflow has no schedule ${payload.schedule}`;
}

/** A push of a branch is not heard by a workflow that names tags alone, nor the other way round. */
function filteredByRef({ branches, tags }, ref) {
  const [, kind, name] = /^refs\/(heads|tags)\/(.+)$/.exec(ref);
  const [wanted, other] = kind === "tags" ? [tags, branches] : [branches, tags];
  if (!wanted) return other ? `the workflow does not listen to ${kind}` : "";
  return matchesAny(wanted, name) ? "" : `the workflow does not listen to ${ref}`;
}

function filteredByPath({ paths }, { commits = [] }) {
  if (!paths) return "";
  const changed = commits.flatMap((each) => [...each.added, ...each.modified, ...each.removed]);
  return changed.some((path) => matchesAny(paths, path)) ? "" : "no path of the workflow's changed";
}

/** By the last pattern that says anything; `!` takes out again. */
function matchesAny(patterns, text) {
  const told = patterns.filter((each) => pattern(each.replace(/^!/, "")).test(text)).at(-1);
  return told !== undefined && !told.startsWith("!");
}

function pattern(glob) {
  const parts = glob.match(/\*\*|\*|[?+]|\[[^\]]*\]|[^*?+[]+/g);
  const meaning = { "**": ".*", "*": "[^/]*", "?": "?", "+": "+" };
  const escaped = (part) => part.replace(/[.\\^$(){}|]/g, "\\$&");
  return new RegExp(`^${parts.map((part) => meaning[part] ?? escaped(part)).join("")}$`);
}

/** The `inputs` context: what was given by hand, else the defaults; elsewhere there are none. */
export function inputsOf(events, { event, payload }) {
  if (event !== "workflow_dispatch") return {};
  const declared = events.workflow_dispatch.inputs ?? {};
  const given = payload.inputs ?? {};
  const unknown = Object.keys(given).filter((name) => !(name in declared));
  if (unknown.length) throw new Error(`Unexpected inputs provided: ${unknown}`);
  return Object.fromEntries(
    Object.entries(declared).map(([name, each]) => [name, input(name, each, given[name])]),
  );
}

function input(name, { type, required, options, default: fallback }, given) {
  if (given === undefined && required) throw new Error(`Required input '${name}' not provided`);
  if (given === undefined) return fallback ?? (type === "boolean" ? false : "");
  if (type === "choice" && !options.includes(given)) {
    throw new Error(`Provided value '${given}' for input '${name}' is not among its options`);
  }
  if (type !== "boolean") return given;
  if (given === "true" || given === "false") return given === "true";
  throw new Error(`Input '${name}' is no boolean: ${given}`);
}
