import { builtInErrors, literal } from "../literal.ts";
import type { Assertions } from "./assertion.ts";

/** Jest's and Vitest's `expect`. */
export const expectAssertions: Assertions = {
  imports: undefined,
  returned: (expression, value) => {
    const subject = `expect(${expression})`;
    if (value.kind === "function") return `${subject}.toBeInstanceOf(Function)`;
    if (value.kind === "symbol")
      return `expect(String(${expression})).toBe(${JSON.stringify(`Symbol(${value.description})`)})`;
    if (value.kind === "error") {
      if (value.message === undefined)
        return `${subject}.toHaveProperty("name", ${JSON.stringify(value.name)})`;
      return `${subject}.toMatchObject({ name: ${JSON.stringify(value.name)}, message: ${JSON.stringify(value.message)} })`;
    }
    const expected = literal(value);
    if (expected === undefined) return undefined;
    if (value.kind === "primitive") return `${subject}${primitive(expected.source)}`;
    // Only toStrictEqual tells a missing property from an undefined one; it also compares classes.
    return `${subject}.${expected.hasInstances ? "toEqual" : "toStrictEqual"}(${expected.source})`;
  },
  thrown: (call, { name, message }, isAsync) => {
    const subject = isAsync ? `await expect((${call})()).rejects` : `expect(${call})`;
    if (builtInErrors.has(name)) {
      return message === undefined
        ? `${subject}.toThrow(${name})`
        : `${subject}.toThrow(new ${name}(${JSON.stringify(message)}))`;
    }
    return message === undefined
      ? `${subject}.toThrow(expect.objectContaining({ name: ${JSON.stringify(name)} }))`
      : `${subject}.toThrow(expect.objectContaining({ message: ${JSON.stringify(message)} }))`;
  },
  rejected: (call, source) => `await expect((${call})()).rejects${primitive(source)}`,
  same: (expression, expected) => `expect(${expression}).toBe(${expected})`,
};

function primitive(source: string): string {
  if (source === "undefined") return ".toBeUndefined()";
  if (source === "null") return ".toBeNull()";
  return source === "NaN" ? ".toBeNaN()" : `.toBe(${source})`;
}
