import { readdirSync, readFileSync } from "node:fs";

/** What a change of one kind comes to, by the fixture that shows it. */
export type Expected = "refused" | "result" | "received" | "safe" | "undecided";

export interface Case {
  /** `field-removed.deprecated`: the kind of change, and which of them where there are several. */
  readonly name: string;
  /** As graphql-inspector writes it: `FIELD_REMOVED`. */
  readonly kind: string;
  readonly expected: Expected;
  readonly base: string;
  readonly head: string;
}

const folder = new URL("../../__tests__/fixtures/graphql/", import.meta.url);

export function readCases(): Case[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), "utf8");
      const parts = /^# expect: (\w+)\n# base\n([^]*)\n# head\n([^]*)$/.exec(text);
      const [, expected = "", base = "", head = ""] = parts ?? [];
      const name = file.replace(/\.graphql$/, "");
      const kind = name.replace(/\..*$/, "").replaceAll("-", "_").toUpperCase();
      return { name, kind, expected: expected as Expected, base, head };
    });
}

/**
 * The kinds that the library (8.0.0) makes for `Kind.FIELD` alone, a field of an operation. No part
 * of its diff ever passes that kind, as no schema has one; for those of a type it passes
 * `Kind.FIELD_DEFINITION`, which is DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED and REMOVED.
 */
export const neverCaused = ["DIRECTIVE_USAGE_FIELD_ADDED", "DIRECTIVE_USAGE_FIELD_REMOVED"];
