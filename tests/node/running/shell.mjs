// A script as the runner runs it: its files for outputs, environment, path and summary, its masks,
// and the commands that it may write to the log.
// (https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands)
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SHELLS = {
  "": ["bash", "-e"],
  bash: ["bash", "--noprofile", "--norc", "-eo", "pipefail"],
};
const LARGEST_SUMMARY = 1024 * 1024;
const LONGEST_MS = 60_000;
const FILES = ["GITHUB_OUTPUT", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY"];

/** What the log must not show. `hidden` counts what it would have shown. */
export class Masks {
  #secrets = new Set();
  hidden = 0;

  add(secret) {
    for (const line of secret.split("\n")) if (line.trim()) this.#secrets.add(line.trim());
  }

  holds(text) {
    return [...this.#secrets].some((secret) => text.includes(secret));
  }

  hide(text) {
    let shown = text;
    for (const secret of this.#secrets) {
      const parts = shown.split(secret);
      this.hidden += parts.length - 1;
      shown = parts.join("***");
    }
    return shown;
  }
}

/** Runs a script; returns its exit code, log, outputs, environment, path and summary. */
export function runScript(script, { shell, cwd, env, temp, masks }) {
  if (!(shell in SHELLS)) throw new Error(`this runner does not know the shell ${shell}`);
  const folder = mkdtempSync(join(temp, "_runner-"));
  const path = join(folder, "script.sh");
  writeFileSync(path, script);
  const files = Object.fromEntries(FILES.map((name) => [name, join(folder, name)]));
  Object.values(files).forEach((file) => writeFileSync(file, ""));
  const [command, ...args] = [...SHELLS[shell], path];
  const done = spawnSync(command, args, {
    cwd,
    env: { ...env, ...files },
    encoding: "utf8",
    timeout: LONGEST_MS,
  });
  if (done.error) throw done.error;
  const read = (name) => readFileSync(files[name], "utf8");
  return {
    code: done.status ?? 1,
    log: readLog(done.stdout + done.stderr, masks),
    outputs: readPairs(read("GITHUB_OUTPUT")),
    env: readPairs(read("GITHUB_ENV")),
    path: read("GITHUB_PATH").split("\n").filter(Boolean),
    summary: readSummary(read("GITHUB_STEP_SUMMARY"), masks),
  };
}

function readLog(text, masks) {
  const lines = text.split("\n");
  for (const line of lines) {
    const [, secret] = /^\s*::add-mask::(.*)$/.exec(line) ?? [];
    if (secret) masks.add(decodeURIComponent(secret));
  }
  return masks.hide(lines.filter((line) => !/^\s*::add-mask::/.test(line)).join("\n"));
}

function readSummary(text, masks) {
  if (Buffer.byteLength(text) > LARGEST_SUMMARY) throw new Error("the job summary is too large");
  return masks.hide(text);
}

/** `name=value` lines, and `name<<END` with the lines up to END. */
function readPairs(text) {
  const found = {};
  const lines = text.split("\n");
  while (lines.length) {
    const line = lines.shift();
    const [, name, end] = /^([^=]+?)<<(.+)$/.exec(line) ?? [];
    const at = line.indexOf("=");
    if (end) {
      if (!lines.includes(end)) throw new Error(`Matching delimiter not found '${end}'`);
      found[name] = lines.splice(0, lines.indexOf(end) + 1).slice(0, -1).join("\n");
    } else if (at > 0) {
      found[line.slice(0, at)] = line.slice(at + 1);
    } else if (line) {
      throw new Error(`Unable to process file command: Invalid format '${line}'`);
    }
  }
  return found;
}
