import { expect, test } from "@jest/globals";
import { parseRotationRecord } from "../../src/inputs/index.ts";
import { Failure } from "../../src/model/index.ts";

const since = "2026-01-01T00:00:00Z";
const staged = {
  version: 1,
  phase: "staged",
  current: { id: "key-0", slot: "A", since },
  attempt: { id: "attempt-1", startedAt: since, known: ["key-0"] },
  next: { id: "key-1", slot: "B", salt: "salt", fingerprint: "0a1b" },
  lease: { run: "run-1", until: since },
};

test("the record of a rotation comes back as it was written", () => {
  expect(parseRotationRecord(JSON.stringify(staged), "a variable")).toEqual(staged);
});

test.each([
  ["nothing", "", /^: /],
  ["another text", "B", /^: /],
  ["another version", JSON.stringify({ ...staged, version: 2 }), /^version: /],
  ["a phase that does not exist", JSON.stringify({ ...staged, phase: "done" }), /^phase: /],
  [
    "a slot that does not exist",
    JSON.stringify({ ...staged, next: { ...staged.next, slot: "C" } }),
    /^next.slot: /,
  ],
  [
    "an empty id",
    JSON.stringify({ ...staged, current: { ...staged.current, id: "" } }),
    /^current.id: /,
  ],
  [
    "fewer failures than none",
    JSON.stringify({ ...staged, retiree: { id: "a", slot: "A", promotedAt: since, failures: -1 } }),
    /^retiree.failures: /,
  ],
])("%s is refused with the way to mend it", (_, text, why) => {
  try {
    parseRotationRecord(text, "the variable API_KEY_ROTATION");
    throw new Error("it was taken");
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    expect(error.facts).toMatchObject({
      code: "rotation-record-invalid",
      what: "The record of a rotation cannot be read",
      where: "the variable API_KEY_ROTATION",
      fix: "put back the last value that a run printed; it holds no secret. Never delete it while a rotation is under way.",
    });
    expect(error.facts.why).toMatch(why);
  }
});
