// Parse the diagrams given as a JSON list on standard input in every version of Mermaid that a
// reader may meet; write what is wrong, as a JSON list, to standard output.
import { JSDOM } from "jsdom";

const VERSIONS = ["mermaid-10", "mermaid-11-4", "mermaid-11"];

const { window } = new JSDOM("<!doctype html><body></body>");
Object.assign(globalThis, { window, document: window.document });

let given = "";
for await (const chunk of process.stdin) given += chunk;
const found = [];
for (const version of VERSIONS) {
  const { default: mermaid } = await import(version);
  mermaid.initialize({ startOnLoad: false });
  for (const [index, text] of JSON.parse(given).entries()) {
    try {
      await mermaid.parse(text);
    } catch (error) {
      found.push({ version, index, error: String(error.message ?? error).slice(0, 500) });
    }
  }
}
process.stdout.write(JSON.stringify(found));
