import type { Schema } from "../../lift/schema.ts";

/** One step from a value into a part of it, or to another look at the same value. */
export type Step =
  | { readonly kind: "property"; readonly name: string }
  /** A property that is not documented by its name. */
  | { readonly kind: "key"; readonly name: string }
  | { readonly kind: "item"; readonly index: number }
  /** The same value, with members of `anyOf` or `oneOf` chosen on each side. */
  | { readonly kind: "branch"; readonly sent: readonly Schema[]; readonly read: readonly Schema[] };

/** What a value must be so that its part at the end of `steps` is in `region`. */
export function wrap(steps: readonly Step[], region: Schema, side: "sent" | "read"): Schema {
  return steps.reduceRight<Schema>((inner, step) => {
    switch (step.kind) {
      case "property":
      case "key":
        return { type: "object", required: [step.name], properties: { [step.name]: inner } };
      case "item": {
        const before = Array.from({ length: step.index }, () => ({}));
        return { type: "array", minItems: step.index + 1, prefixItems: [...before, inner] };
      }
      case "branch":
        return { allOf: [...step[side], inner] };
    }
  }, region);
}

/** `items[].price`; empty for the value itself. */
export function pathText(steps: readonly Step[]): string {
  return steps.reduce((path, step) => {
    if (step.kind === "branch") return path;
    if (step.kind === "item") return `${path}[]`;
    const name = step.kind === "key" ? "*" : step.name;
    return path === "" ? name : `${path}.${name}`;
  }, "");
}

/** The keys that lead from a value to the part at the end of `steps`. */
export function placeOfSteps(steps: readonly Step[]): readonly (string | number)[] {
  return steps.flatMap((step) => {
    if (step.kind === "branch") return [];
    return [step.kind === "item" ? step.index : step.name];
  });
}
