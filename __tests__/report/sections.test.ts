import { expect, test } from "@jest/globals";
import type { Report } from "../../src/model/index.ts";
import { renderComment, renderSummary } from "../../src/report/index.ts";
import { aClaim, aPage, aReport } from "./examples.ts";

const run = "[the run's summary and report](https://github.com/acme/storefront/actions/runs/123)";
const metric = { name: "time", value: 2, unit: "ms", direction: "lower" } as const;
const proposal = { title: "Read once", patch: "+x", paths: ["a.ts"], claims: [] };

/** The comment of a check that warned, so that its details are there. */
function comment(changes: Partial<Report>): string {
  return renderComment(aPage([aReport({ verdict: "warn", ...changes })]));
}

function many<T>(amount: number, make: (index: number) => T): T[] {
  return Array.from({ length: amount }, (_, index) => make(index));
}

test("details are open for what failed or broke, and closed for what did not", () => {
  const claims = [aClaim()];
  expect(comment({ claims, verdict: "fail" })).toContain("<details open>");
  expect(comment({ claims, verdict: "error" })).toContain("<details open>");
  expect(comment({ claims, verdict: "warn" })).toContain("<details>");
});

test("the folded line counts each kind of thing below it", () => {
  const notes = [
    { kind: "question", text: "Is it?" },
    { kind: "remark", text: "It is." },
    { kind: "remark", text: "So it is." },
  ] as const;
  const text = comment({ notes, metrics: [metric], proposals: [proposal, proposal] });
  expect(text).toContain(
    "<summary>! <code>contract</code>: 1 question, 2 remarks, 1 measurement, 2 proposals</summary>",
  );
  expect(text).toContain("- **Question**: Is it?\n- **Remark**: It is.\n- **Remark**: So it is.\n");
});

test("of many measurements twenty are shown, and the rest is counted", () => {
  const named = many(22, (index) => ({ ...metric, name: `time ${index}` }));
  const text = comment({ metrics: named });
  expect(text).toContain(
    "| time 19 |  | 2 ms | lower is better |\n\n2 more measurements in " + run,
  );
  expect(text).not.toContain("time 20");
  expect(comment({ metrics: named.slice(2) })).not.toContain("more measurement");
});

test("of many notes twenty are shown, and the rest is counted", () => {
  const notes = many(21, (index) => ({ kind: "remark" as const, text: `note ${index}.` }));
  const text = comment({ notes });
  expect(text).toContain(`- **Remark**: note 19.\n- and 1 more, in ${run}\n`);
  expect(comment({ notes: notes.slice(1) })).not.toContain("more, in");
});

test("a proposal names five of its files, what it rests on, and shows a short patch", () => {
  const paths = many(7, (index) => `${index}.ts`);
  const text = comment({ proposals: [{ ...proposal, paths, claims: ["c-1", "c-2"] }] });
  expect(text).toContain(
    "- **Proposal**: Read once (`0.ts`, `1.ts`, `2.ts`, `3.ts`, `4.ts`, 2 more, rests on 2 claims)\n\n  ```diff\n  +x\n  ```",
  );
  expect(comment({ proposals: [{ ...proposal, paths: paths.slice(2) }] })).toContain("`6.ts`)\n");
  const long = { ...proposal, patch: "x".repeat(2_001) };
  expect(comment({ proposals: [long] })).not.toContain("```diff");
  expect(comment({ proposals: [{ ...long, patch: "x".repeat(2_000) }] })).toContain("```diff");
  expect(renderSummary(aPage([aReport({ proposals: [long] })]))).toContain("```diff");
});

test("claims that do not fit are counted, one as one", () => {
  const proof = { ...aClaim().proof, evidence: [], observed: "x".repeat(900) };
  const left = many(20, (extra) => {
    const claims = many(25 + extra, (id) =>
      aClaim({ id: `c-${id}`, proof, text: "y".repeat(600) }),
    );
    const text = comment({ claims });
    const shown = text.match(/^- \*\*error\*\*/gm)?.length ?? 0;
    const line = /^.* not shown here, in .*$/m.exec(text)?.[0];
    const hidden = claims.length - shown;
    const noun = hidden === 1 ? "claim" : "claims";
    expect(line).toBe(
      hidden === 0 ? undefined : `${hidden} more ${noun} not shown here, in ${run}.`,
    );
    return hidden;
  });
  expect(left).toEqual(expect.arrayContaining([0, 1, 2, 3]));
});
