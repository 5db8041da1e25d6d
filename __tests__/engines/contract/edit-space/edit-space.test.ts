import { describe, expect, test } from "@jest/globals";
import { put } from "../../../../src/engines/contract/json.ts";
import { valueAt } from "../../../../src/engines/contract/document/pointer.ts";
import { decide } from "./decide.ts";
import { slotsOf, type Version } from "./grammar.ts";
import { parts, places, template } from "./template.ts";
import { beside, valuesFor } from "./values.ts";
import { type Edit, waivers } from "./waivers.ts";

const versions: readonly Version[] = ["3.0.4", "3.1.1", "3.2.0"];

/** The template with a keyword set, or taken away, at one place. */
function edited(version: Version, place: string, slot: string, keyword: string, value?: unknown) {
  const document = structuredClone(template(version));
  if (version !== "3.0.4") {
    const components = document["components"] as Record<string, unknown>;
    components["schemas"] = { A: { type: "string" }, B: { type: "integer" } };
  }
  const holder = valueAt(document, place) as Record<string, unknown>;
  Object.assign(holder, beside[slot]);
  const name = keyword === "*" ? (memberNames[slot] ?? "a") : keyword === "x-" ? "x-any" : keyword;
  if (value === undefined) Reflect.deleteProperty(holder, name);
  else put(holder, name, value);
  return document;
}

/** Names that mean something where any name may stand. */
const memberNames: Readonly<Record<string, string>> = {
  "paths.*": "/a",
  "responses.*": "201",
  "path-item.*": "get",
  "callbacks.*": "{$url}",
  "callback.*": "{$url}",
  "content.*": "text/csv",
  "security-requirement.*": "login",
};

const used = new Set<string>();

function isWaived(slot: string, edit: Edit): boolean {
  const name = slot.endsWith(".x-") ? "*.x-" : slot;
  if (waivers[name]?.edits.includes(edit) !== true) return false;
  used.add(`${name} ${edit}`);
  return true;
}

describe.each(versions)("every edit that the meta-schema of OpenAPI %s allows", (version) => {
  test("is decided, or waived with a reason", async () => {
    const undecided: string[] = [];
    const counts = { said: 0, failure: 0, "proved safe": 0, waived: 0 };
    for (const { kind, keyword } of await slotsOf(version)) {
      if (parts.has(kind)) continue;
      const slot = `${kind}.${keyword}`;
      const [first, second] = valuesFor(kind, keyword);
      const edits: readonly (readonly [Edit, unknown, unknown])[] = [
        ["add", undefined, first],
        ["remove", first, undefined],
        ["change", first, second],
        ["revert", second, first],
      ];
      expect([slot, places[kind]]).not.toEqual([slot, undefined]);
      for (const place of places[kind] ?? []) {
        for (const [edit, from, to] of edits) {
          const [base, head] = [from, to].map((value) =>
            edited(version, place, slot, keyword, value),
          );
          const decision = await decide(base, head);
          if (decision !== "silent") counts[decision] += 1;
          else if (isWaived(slot, edit)) counts.waived += 1;
          else undecided.push(`${slot} ${edit} at ${place}`);
        }
      }
    }
    expect(undecided).toEqual([]);
    expect(counts.said + counts["proved safe"]).toBeGreaterThan(200);
  }, 240_000);
});

test("no waiver is there that no edit needs", () => {
  const listed = Object.entries(waivers).flatMap(([slot, waiver]) =>
    (waiver?.edits ?? []).map((edit) => `${slot} ${edit}`),
  );
  expect(listed.filter((waiver) => !used.has(waiver))).toEqual([]);
});
