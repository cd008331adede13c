// GitHub's packages import JSON without the attribute that Node asks for; their own site bundles them.
// This loader gives such a file as a plain module, so that no bundler has to be installed.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

export async function load(url, context, nextLoad) {
  if (!url.endsWith(".json")) return nextLoad(url, context);
  const text = await readFile(fileURLToPath(url), "utf8");
  return { format: "module", source: `export default ${text}`, shortCircuit: true };
}
