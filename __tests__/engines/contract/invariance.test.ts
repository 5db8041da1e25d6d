import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import type { Json } from "../../../scripts/bench/contract-upgrade.ts";
import { rewritings } from "../../../scripts/bench/rewritings.ts";
import { compareTexts, outline } from "./support.ts";

const folder = new URL("../../fixtures/contract/", import.meta.url);
const texts = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(new URL(`${name}/head.yaml`, folder), "utf8"),
}));

test.each(rewritings)("a description is the same, written as $name", async ({ rewrite }) => {
  let written = 0;
  for (const { name, text } of texts) {
    const other = rewrite(parse(text, { merge: true }) as Json);
    if (other === undefined) continue;
    const { claims, notes } = outline(await compareTexts(text, other));
    expect([name, claims, notes.filter((note) => note.startsWith("question"))]).toEqual([
      name,
      [],
      [],
    ]);
    written += 1;
  }
  expect(written).toBeGreaterThan(3);
});
