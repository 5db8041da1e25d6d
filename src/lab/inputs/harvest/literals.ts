import { traverse, types } from "@babel/core";
import { samplesOf } from "./pattern-samples.ts";

/** Values that the code itself speaks of. All are sources of JavaScript literals. */
export interface Literals {
  readonly numbers: readonly string[];
  readonly strings: readonly string[];
  /** Strings that a regular expression of the code matches, or nearly does. */
  readonly matched: readonly string[];
  readonly properties: readonly string[];
}

const longest = 60;
const mostNumber = 100_000;

export function readLiterals(file: types.File): Literals {
  const numbers = new Set<number>();
  const strings = new Set<string>();
  const matched = new Set<string>();
  const properties = new Set<string>();
  const addString = (value: string): void => {
    if (value.length <= longest && !/^use strict$/.test(value)) strings.add(JSON.stringify(value));
  };
  traverse(file, {
    ImportDeclaration: (path) => {
      path.skip();
    },
    NumericLiteral: ({ node }) => {
      numbers.add(node.value);
    },
    StringLiteral: ({ node, parent }) => {
      if (
        !types.isCallExpression(parent) ||
        !types.isIdentifier(parent.callee, { name: "require" })
      )
        addString(node.value);
    },
    TemplateElement: ({ node }) => {
      addString(node.value.cooked ?? "");
    },
    RegExpLiteral: ({ node }) => {
      for (const sample of samplesOf(node.pattern)) matched.add(JSON.stringify(sample));
    },
    MemberExpression: ({ node }) => {
      if (!node.computed && types.isIdentifier(node.property)) properties.add(node.property.name);
    },
    ObjectProperty: ({ node }) => {
      if (!node.computed && types.isIdentifier(node.key)) properties.add(node.key.name);
    },
  });
  return {
    numbers: [...numbers].flatMap(neighbors),
    strings: [...strings],
    matched: [...matched],
    properties: [...properties],
  };
}

/** A boundary is told apart by the values on both sides of it. */
function neighbors(value: number): string[] {
  // As a size or a count a large number costs more than it shows.
  if (!Number.isFinite(value) || Math.abs(value) > mostNumber) return [];
  const around = Number.isSafeInteger(value)
    ? [value, value + 1, value - 1, -value]
    : [value, -value, value / 2];
  return around.map((number) => (Object.is(number, -0) ? "-0" : String(number)));
}
