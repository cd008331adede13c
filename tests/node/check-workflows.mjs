// Prints, as one JSON array, what GitHub's own language service finds wrong in workflows and actions.
// Usage: node check-workflows.mjs KNOWN_ACTIONS.json FILE...   (an action's file is called action.yml)
// KNOWN_ACTIONS.json: {"owner/name@sha": {"inputs": {name: {"required": bool}}, "outputs": {name: {}}}}
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

register("./json-modules.mjs", import.meta.url);
const { validate } = await import("@actions/languageservice");
const { TextDocument } = await import("vscode-languageserver-textdocument");

const [knownPath, ...files] = process.argv.slice(2);
const known = JSON.parse(await readFile(knownPath, "utf8"));
const actionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name, ref }) => known[`${owner}/${name}@${ref}`],
};

async function findings(file) {
  const text = await readFile(file, "utf8");
  const uri = pathToFileURL(resolve(file)).href;
  const document = TextDocument.create(uri, "yaml", 1, text);
  const found = await validate(document, { actionsMetadataProvider });
  return found.map(({ message, range }) => ({ file, line: range.start.line + 1, message }));
}

const all = (await Promise.all(files.map(findings))).flat();
console.log(JSON.stringify(all));
