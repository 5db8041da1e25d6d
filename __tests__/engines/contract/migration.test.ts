import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { migrationNote } from "../../../src/engines/contract/migration/note.ts";

/** Kinds of claims about a policy or a promise: there is no message that anybody could change. */
const withoutNote = /^(?:sunset-|stability-|discriminator-changed$|operation-id-changed$)/;

const fixtures = "__tests__/fixtures/contract";
const claimed = readdirSync(fixtures).flatMap((name) => {
  const text = readFileSync(`${fixtures}/${name}/expected.json`, "utf8");
  return [...text.matchAll(/"rule": "([a-z0-9-]+)",\s*"severity": "error"/g)].map(
    (match) => match[1] ?? "",
  );
});

test.each([...new Set(claimed)].sort())("a break of the kind %s has a way over it", (rule) => {
  const note = migrationNote(rule);
  if (withoutNote.test(rule)) expect(note).toBeUndefined();
  else expect(note).toMatch(/^(?:Clients|Receivers): .*\. API: .*\.$/);
});

test("there are enough kinds to say so", () => {
  expect(new Set(claimed).size).toBeGreaterThan(50);
});
