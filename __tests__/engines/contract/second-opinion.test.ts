import { readdirSync, readFileSync } from "node:fs";
import {
  registerSchema,
  setShouldValidateFormat,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import "@hyperjump/json-schema/formats";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { read, schemaPointer } from "../../../scripts/bench/contract-witness.ts";
import { type Json, resolve, upgrade, type View } from "../../../scripts/bench/contract-upgrade.ts";
import type { Claim } from "../../../src/model/index.ts";
import { compareTexts } from "./support.ts";

const folder = new URL("../../fixtures/contract/", import.meta.url);
const dialect = "https://json-schema.org/draft/2020-12/schema";
let asked = 0;

/** Of formats that JSON Schema does not name; the second validator has only those it does. */
const beyond = new Set(["format-int32"]);

beforeAll(() => {
  setShouldValidateFormat(true);
});
afterAll(() => {
  setShouldValidateFormat(undefined);
});

/** Whether @hyperjump/json-schema takes the value where the claim's schema stands in a description. */
async function accepts(
  text: string,
  view: View,
  claim: Claim,
  value: unknown,
): Promise<boolean | undefined> {
  const root = read(text);
  const pointer = placeOf(root, claim);
  if (pointer === undefined) return undefined;
  asked += 1;
  const uri = `https://descriptions.test/${asked}`;
  const document = { ...(upgrade(root, view) as object), $schema: dialect, $ref: `#${pointer}` };
  registerSchema(JSON.parse(JSON.stringify(document)) as never, uri);
  return (await validate(uri, JSON.parse(JSON.stringify(value)) as never)).valid;
}

/** Undefined where the words of a claim do not tell: webhooks, forms, parts without a schema. */
function placeOf(root: Json, claim: Claim): string | undefined {
  try {
    const pointer = schemaPointer(root, claim);
    return resolve(root, `#${pointer}`) === undefined ? undefined : pointer;
  } catch {
    return undefined;
  }
}

/** Those whose witness is refused by a schema, and nothing else. */
function isOfSchema({ rule, proof: { observed, evidence } }: Claim): boolean {
  return (
    /^(?:request|response)-/.test(rule) &&
    !observed.includes("does not describe") &&
    evidence.some(({ name }) => name === "Body" || name === "Value")
  );
}

test("a second validator agrees on every witness of the cases", async () => {
  const disagreed: string[] = [];
  let agreed = 0;
  for (const name of readdirSync(folder).sort()) {
    if (beyond.has(name)) continue;
    const [base = "", head = ""] = ["base", "head"].map((side) =>
      readFileSync(new URL(`${name}/${side}.yaml`, folder), "utf8"),
    );
    for (const claim of (await compareTexts(base, head)).claims.filter(isOfSchema)) {
      const isRequest = claim.rule.startsWith("request");
      const json = claim.proof.evidence.find(({ language }) => language === "json");
      const value: unknown = JSON.parse(json?.text ?? "");
      const view = isRequest ? "request" : "response";
      const [sender, reader] = isRequest ? [base, head] : [head, base];
      const taken = await accepts(sender, view, claim, value);
      const takenToo = await accepts(reader, view, claim, value);
      if (taken === undefined || takenToo === undefined) continue;
      if (taken && !takenToo) agreed += 1;
      else disagreed.push(`${name}: ${claim.text} (${String(taken)}, ${String(takenToo)})`);
    }
  }
  expect(disagreed).toEqual([]);
  expect(agreed).toBeGreaterThan(60);
}, 60_000);
