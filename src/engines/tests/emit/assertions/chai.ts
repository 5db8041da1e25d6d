import { builtInErrors, literal } from "../literal.ts";
import type { Assertions } from "./assertion.ts";

/** Chai's `expect`. */
export const chaiAssertions: Assertions = {
  imports: { names: "{ expect }", module: "chai" },
  returned: (expression, value) => {
    if (value.kind === "function") return `expect(${expression}).to.be.a("function")`;
    const expected = literal(value);
    if (expected === undefined) return undefined;
    if (value.kind === "primitive") {
      return expected.source === "NaN"
        ? `expect(${expression}).to.be.NaN`
        : `expect(${expression}).to.equal(${expected.source})`;
    }
    const spread =
      expected.hasInstances && value.kind === "object" ? `{ ...${expression} }` : expression;
    return `expect(${spread}).to.deep.equal(${expected.source})`;
  },
  // Chai has no word for a rejected promise without a plugin.
  thrown: (call, { name, message }, isAsync) => {
    if (isAsync || !builtInErrors.has(name)) return undefined;
    const exact = message === undefined ? "" : `, /^${escaped(message)}$/`;
    return `expect(${call}).to.throw(${name}${exact})`;
  },
  rejected: () => undefined,
  same: (expression, expected) => `expect(${expression}).to.equal(${expected})`,
};

function escaped(text: string): string {
  return text
    .replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")
    .replace(/\n/g, "\\n")
    .replace(/\r/g, "\\r");
}
