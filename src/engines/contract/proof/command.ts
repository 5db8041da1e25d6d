import { shellWord } from "./shell.ts";

/** What was compared, as flags of the command line that compares it again. */
export type Comparison =
  | { readonly kind: "files"; readonly base: string; readonly head: string }
  | {
      readonly kind: "commits";
      readonly base: string;
      readonly head: string;
      readonly spec: string;
    };

/** A shell line that proves one claim again. */
export function commandFor(comparison: Comparison, claim: string): string {
  const flags =
    comparison.kind === "files"
      ? ["--base", comparison.base, "--head", comparison.head]
      : ["--base-ref", comparison.base, "--head-ref", comparison.head, "--spec", comparison.spec];
  return ["lamplighter", "contract", ...flags, "--claim", claim].map(shellWord).join(" ");
}
