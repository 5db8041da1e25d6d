import type { Shape } from "./shape.ts";

export const callbackName = /^(?:cb|callback|done|next|resolve|node_?back)$/i;

/** Names that say what a parameter takes, where neither a type nor its use says anything. */
const byName: readonly (readonly [RegExp, Shape])[] = [
  [callbackName, { kind: "function", parameters: 2, returns: { kind: "any" } }],
  [
    /^(?:fn|f|func|iteratee|predicate|mapper|test|handler|listener|reducer|comparator|compare|op)$/i,
    { kind: "function", parameters: 1, returns: { kind: "any" } },
  ],
  [
    /^(?:str|string|text|s|name|word|key|url|uri|path|pattern|prefix|suffix|message|sep|separator)$/i,
    { kind: "string" },
  ],
  [
    /^(?:n|i|num|number|count|index|idx|start|end|min|max|size|length|limit|offset|depth|width|height|pos)$/i,
    { kind: "number" },
  ],
  [/^(?:arr|array|list|items|values|data|points|args)$/i, { kind: "array", of: { kind: "any" } }],
  [/^(?:opts|options|config|props|params|settings)$/i, { kind: "record", of: { kind: "any" } }],
];

export function guessFrom(name: string): Shape | undefined {
  return byName.find(([pattern]) => pattern.test(name))?.[1];
}
