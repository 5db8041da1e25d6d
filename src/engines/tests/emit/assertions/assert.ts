import { literal } from "../literal.ts";
import type { Assertions } from "./assertion.ts";

/** Node's own `assert`, in its strict mode. */
export const assertAssertions: Assertions = {
  imports: { names: "assert", module: "node:assert/strict" },
  returned: (expression, value) => {
    if (value.kind === "function")
      return `assert.equal(typeof ${inParentheses(expression)}, "function")`;
    if (value.kind === "symbol")
      return `assert.equal(String(${expression}), ${JSON.stringify(`Symbol(${value.description})`)})`;
    if (value.kind === "error") {
      const [key, expected] =
        value.message === undefined ? ["name", value.name] : ["message", value.message];
      return `assert.equal(${inParentheses(expression)}.${key}, ${JSON.stringify(expected)})`;
    }
    const expected = literal(value);
    if (expected === undefined) return undefined;
    if (value.kind === "primitive") return `assert.equal(${expression}, ${expected.source})`;
    if (!expected.hasInstances) return `assert.deepEqual(${expression}, ${expected.source})`;
    // Strict equality compares classes too, and a clone has none.
    const alone =
      value.kind === "object" &&
      value.properties.every(({ value: { kind } }) => kind === "primitive");
    const plain = alone ? `{ ...${expression} }` : `structuredClone(${expression})`;
    return `assert.deepEqual(${plain}, ${expected.source})`;
  },
  thrown: (call, { name, message }, isAsync) => {
    const wanted = [
      `name: ${JSON.stringify(name)}`,
      ...(message === undefined ? [] : [`message: ${JSON.stringify(message)}`]),
    ];
    return `${isAsync ? "await assert.rejects" : "assert.throws"}(${call}, { ${wanted.join(", ")} })`;
  },
  rejected: (call, source) =>
    `await assert.rejects(${call}, (reason) => Object.is(reason, ${source}))`,
  same: (expression, expected) => `assert.equal(${expression}, ${expected})`,
};

function inParentheses(expression: string): string {
  return /^[\w$.]+(?:\([^()]*\))?$/.test(expression) ? expression : `(${expression})`;
}
