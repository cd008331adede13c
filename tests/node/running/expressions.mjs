// Expressions and the tokens that hold them, evaluated by GitHub's own engine.
import { Evaluator, Lexer, Parser, data } from "@actions/expressions";
import { truthy } from "@actions/expressions/result";
import { isBasicExpression, isMapping, isScalar, isSequence } from "@actions/workflow-parser";

const yes = new data.BooleanData(true);
const no = new data.BooleanData(false);

/** What expressions may refer to: contexts by name, and what `success()` and `failure()` say. */
export class Scope {
  constructor(contexts, healthy) {
    this.contexts = contexts;
    this.functions = [
      ["success", healthy ? yes : no],
      ["failure", healthy ? no : yes],
      ["always", yes],
      ["cancelled", no],
    ].map(([name, answer]) => ({ name, minArgs: 0, maxArgs: 0, call: () => answer }));
  }

  /** The same, with some contexts added or in place of others. */
  with(contexts) {
    const made = new Scope({ ...this.contexts, ...contexts }, true);
    made.functions = this.functions;
    return made;
  }

  #evaluated(expression) {
    const names = Object.keys(this.contexts);
    const parsed = new Parser(new Lexer(expression).lex().tokens, names, this.functions).parse();
    const known = JSON.parse(JSON.stringify(this.contexts), data.reviver);
    const functions = new Map(this.functions.map((each) => [each.name, each]));
    return new Evaluator(parsed, known, functions).evaluate();
  }

  /** Whether the condition of a job or step holds; its parser has added `success()` already. */
  holds(token) {
    return truthy(this.#evaluated(token.expression));
  }

  /** A scalar as text; what is not there is empty. */
  text(token) {
    if (token === undefined) return "";
    if (isBasicExpression(token)) return this.#evaluated(token.expression).coerceString();
    if (!isScalar(token) || token.isExpression) throw new Error("a scalar was expected");
    return token.toString();
  }

  /** A mapping of texts. */
  texts(token) {
    return Object.fromEntries(
      pairs(token).map(([key, value]) => [key, this.text(value)]),
    );
  }

  /** Any token as plain data. */
  value(token) {
    if (isBasicExpression(token)) {
      return JSON.parse(JSON.stringify(this.#evaluated(token.expression), data.replacer));
    }
    if (isSequence(token)) return [...token].map((each) => this.value(each));
    if (isMapping(token)) {
      return Object.fromEntries(pairs(token).map(([key, value]) => [key, this.value(value)]));
    }
    if (token.isExpression) throw new Error("inserted mappings are not known here");
    return token.value ?? null;
  }
}

/** The keys and values of a mapping token; none when it is not there. */
export function pairs(token) {
  if (token === undefined) return [];
  return [...token.assertMapping("mapping")].map(({ key, value }) => [key.toString(), value]);
}
