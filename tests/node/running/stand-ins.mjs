// Other people's actions, in so far as our workflows use them: one table, with the inputs that each
// heeds or may leave aside. An action that is not here, or another input of one, is an error.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join, resolve } from "node:path";

/** A checkout: a clone of a bare repository at the run's ref, or a copy of a folder. */
function checkout({ repository, path = ".", ref }, { order, github, rights, workspace }) {
  const name = repository || github.repository;
  if (name === github.repository && !rights.contents) throw new Error("Repository not found");
  const source = order.sources[name];
  if (!source) throw new Error(`Not Found: there is no repository ${name} to check out`);
  const target = resolve(workspace, path);
  if (!source.endsWith(".git")) {
    cpSync(source, target, { recursive: true });
    return {};
  }
  if (ref) throw new Error("this stand-in checks out the run's own ref alone");
  const quiet = ["-c", "advice.detachedHead=false"];
  git(...quiet, "clone", "--quiet", "--branch", github.ref_name, source, target);
  const commit = git("-C", target, "rev-parse", "HEAD").trim();
  return { outputs: { ref: github.ref, commit } };
}

function git(...args) {
  const done = spawnSync("git", args, { encoding: "utf8" });
  if (done.status) throw new Error(done.stderr);
  return done.stdout;
}

/** A token whose own text says what it may do, and where; the sandbox takes it at its word. */
export function mintedToken(kind, rights, where) {
  const told = Object.entries(rights).map(([name, level]) => `.${name}-${level}`);
  return `${kind}${told.join("")}@${where}`;
}

function appToken(given, { github, masks }) {
  if (!given["client-id"] || !given["private-key"]) throw new Error("the App is not named");
  const rights = {};
  for (const [key, level] of Object.entries(given)) {
    const [, name] = /^permission-(.+)$/.exec(key) ?? [];
    if (name && level) rights[name.replaceAll("-", "_")] = level;
  }
  const owner = given.owner || github.repository_owner;
  const all = given.owner && !given.repositories;
  const names = (given.repositories || basename(github.repository)).split(/[\s,]+/);
  const where = all ? owner : names.map((name) => `${owner}/${name}`).join(",");
  const token = mintedToken("app", rights, where);
  masks.add(token);
  return { outputs: { token, "app-slug": "app", "installation-id": "1" } };
}

/** A cache that outlives the run: the exact key, else the newest that begins as asked for. */
function cache({ path, key, "restore-keys": prefixes = "" }, { order }) {
  const listing = join(order.kept, "keys.json");
  const known = existsSync(listing) ? JSON.parse(readFileSync(listing, "utf8")) : [];
  const place = (each) => join(order.kept, `${known.indexOf(each)}`);
  const wanted = prefixes.split("\n").filter(Boolean);
  const newest = known.findLast((each) => wanted.some((prefix) => each.startsWith(prefix)));
  const found = known.includes(key) ? key : newest;
  if (found) cpSync(place(found), path, { recursive: true });
  const post = () => {
    if (found === key || !existsSync(path)) return;
    known.push(key);
    cpSync(path, place(key), { recursive: true });
    writeFileSync(listing, JSON.stringify(known));
  };
  return { outputs: { "cache-hit": String(found === key) }, post };
}

function upload({ name = "artifact", path, "if-no-files-found": otherwise }, { order, workspace }) {
  if (/[":<>|*?\r\n\\/]/.test(name)) throw new Error(`The artifact name is not valid: ${name}`);
  const source = resolve(workspace, path);
  if (!existsSync(source)) {
    if (otherwise !== "error") return {};
    throw new Error(`No files were found with the provided path: ${path}`);
  }
  const target = join(order.home, "artifacts", name);
  if (existsSync(target)) throw new Error(`an artifact with this name already exists: ${name}`);
  mkdirSync(target, { recursive: true });
  const inside = statSync(source).isDirectory() ? target : join(target, basename(source));
  cpSync(source, inside, { recursive: true });
  return {};
}

/** One artifact, into the folder itself; or all of them, each in a folder of its name. */
function download({ name = "", path }, { order, workspace }) {
  const from = join(order.home, "artifacts", name);
  const target = resolve(workspace, path);
  if (name && !existsSync(from)) throw new Error(`Artifact not found for name: ${name}`);
  mkdirSync(target, { recursive: true });
  if (existsSync(from)) cpSync(from, target, { recursive: true });
  return { outputs: { "download-path": target } };
}

/** Attests the files that begin as told, which has the pattern's star at its end. */
function attest({ "subject-path": pattern }, { rights, workspace }) {
  if (rights.attestations !== "write" || rights.id_token !== "write") {
    throw new Error("missing `attestations: write` or `id-token: write` permission");
  }
  const [, folder, beginning] = /^(.+)\/([^/*]+)\*$/.exec(pattern);
  const all = readdirSync(resolve(workspace, folder));
  const names = all.filter((name) => name.startsWith(beginning));
  if (!names.length) throw new Error(`Could not find subject at path ${pattern}`);
  return { outputs: { "attestation-url": names.sort().join(",") } };
}

function uploadPages({ path = "_site/" }, around) {
  return upload({ name: "github-pages", path, "if-no-files-found": "error" }, around);
}

function deployPages(_, { order, rights }) {
  if (rights.pages !== "write" || rights.id_token !== "write") {
    throw new Error("Ensure GITHUB_TOKEN has permission `pages: write` and `id-token: write`");
  }
  const artifact = join(order.home, "artifacts", "github-pages");
  if (!existsSync(artifact)) throw new Error("No artifact found");
  return { outputs: { page_url: "https://pages.invalid/" } };
}

const nothing = () => ({});
const permission = /^permission-/;
const TABLE = {
  "actions/checkout": [
    checkout,
    ["repository", "ref", "path", "persist-credentials", "fetch-depth"],
  ],
  "actions/create-github-app-token": [
    appToken,
    ["client-id", "private-key", "owner", "repositories", permission],
  ],
  "actions/cache": [cache, ["path", "key", "restore-keys"]],
  "actions/upload-artifact": [upload, ["name", "path", "if-no-files-found", "retention-days"]],
  "actions/download-artifact": [download, ["name", "path"]],
  "actions/attest-build-provenance": [attest, ["subject-path"]],
  "actions/upload-pages-artifact": [uploadPages, ["path"]],
  "actions/deploy-pages": [deployPages, []],
  "actions/setup-python": [nothing, ["python-version"]],
  "actions/setup-node": [nothing, ["node-version", "package-manager-cache"]],
};

/** Does what the action would; returns its outputs, and perhaps what is to be done afterwards. */
export function standIn(uses, given, around) {
  const [action, inputs] = TABLE[uses.split("@")[0]] ?? [];
  if (!action) throw new Error(`there is no stand-in for ${uses}`);
  const heeded = (key) => inputs.some((each) => each === key || (each.test && each.test(key)));
  const unknown = Object.keys(given).filter((key) => !heeded(key));
  if (unknown.length) throw new Error(`the stand-in for ${uses} does not heed ${unknown}`);
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ""));
  return { outputs: {}, ...action(filled, around) };
}
