// Prints, as one JSON array, whether an expression holds for each of several `github.event` payloads.
// Usage: node evaluate-condition.mjs EXPRESSION < PAYLOADS.json   (a JSON array of payloads)
import { register } from "node:module";
import { text } from "node:stream/consumers";

register("./json-modules.mjs", import.meta.url);
const { Evaluator, Lexer, Parser, data } = await import("@actions/expressions");
const { falsy } = await import("@actions/expressions/result");

const parsed = new Parser(new Lexer(process.argv[2]).lex().tokens, ["github"], []).parse();

function holds(event) {
  const context = JSON.parse(JSON.stringify({ github: { event } }), data.reviver);
  return !falsy(new Evaluator(parsed, context).evaluate());
}

console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(holds)));
