// Prints, as one JSON array, what an HTML validator finds wrong in pages.
// Usage: node judge-pages.mjs FILE...
import { readFile } from "node:fs/promises";
import { HtmlValidate } from "html-validate";

const rules = {
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Of taste, not of what is right.
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "long-title": "off",
    // The table is filtered while one writes; there is nothing to send.
    "wcag/h32": "off",
  },
};
const validator = new HtmlValidate(rules);
const names = process.argv.slice(2);

async function findings(name) {
  const report = await validator.validateString(await readFile(name, "utf8"), name);
  const messages = report.results.flatMap((result) => result.messages);
  return messages.map(({ ruleId, message, line }) => ({ name, line, ruleId, message }));
}

console.log(JSON.stringify((await Promise.all(names.map(findings))).flat()));
