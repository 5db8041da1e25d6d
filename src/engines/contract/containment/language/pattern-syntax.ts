import type { CodePoints } from "./code-points.ts";

/** The parts of an ECMAScript regular expression that say something about the set of strings. */
export type PatternNode =
  | { readonly type: "chars"; readonly set: CodePoints }
  | { readonly type: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly type: "choice"; readonly parts: readonly PatternNode[] }
  | {
      readonly type: "repeat";
      readonly body: PatternNode;
      readonly min: number;
      readonly max: number;
    }
  | { readonly type: "start" }
  | { readonly type: "end" }
  | { readonly type: "ahead"; readonly body: PatternNode; readonly holds: boolean };

/** A pattern that is legal but describes no regular language, or one we do not work out. */
export class UnsupportedPattern extends Error {
  override readonly name = "UnsupportedPattern";
}
