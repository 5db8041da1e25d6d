import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Verdict } from "../../src/model/index.ts";
import { readState, renderComment, type CommentState } from "../../src/report/index.ts";
import { aClaim, aPage, aReport, engine, head } from "./examples.ts";

const nextHead = "1".repeat(40);

function bodyWith(state: unknown): string {
  const encoded = Buffer.from(JSON.stringify(state)).toString("base64");
  return `<!-- lamplighter -->\n### x\n\n<!-- lamplighter:state ${encoded} -->\n`;
}

function stateOf(claims: readonly string[], verdict: Verdict = "fail", cut = false): CommentState {
  return { schemaVersion: 1, head, engines: [{ engine: "contract", verdict, claims, cut }] };
}

/** The comment of a run at the next head that finds these claims. */
function nextRun(ids: readonly string[], previous: CommentState, verdict: Verdict = "fail") {
  const claims = ids.map((id) => aClaim({ id }));
  return renderComment(
    aPage([aReport({ verdict, claims, head: nextHead })], { head: nextHead, previous }),
  );
}

test("a comment's state is what was rendered", () => {
  const report = aReport({ verdict: "fail", claims: [aClaim(), aClaim({ id: "c-2" })] });
  expect(readState(renderComment(aPage([report])))).toEqual(stateOf(["c-1a2b3c4d", "c-2"]));
});

test("long and unusual ids are kept as digests that stay the same", () => {
  const ids = ["x".repeat(17), "a b", "-->", ""];
  const report = aReport({ verdict: "fail", claims: ids.map((id) => aClaim({ id })) });
  const kept = readState(renderComment(aPage([report])))?.engines[0]?.claims ?? [];
  expect(kept).toHaveLength(4);
  for (const id of kept) expect(id).toMatch(/^h[0-9a-f]{15}$/);
  expect(new Set(kept).size).toBe(4);
  expect(nextRun(ids, stateOf(kept))).toContain(": 0 new, 4 still here and 0 fixed.");
});

test("the baseline is the last run at another head", () => {
  const first = stateOf(["c-1"]);
  const second = readState(nextRun(["c-1", "c-2"], first));
  expect(second?.since).toEqual({ head, engines: first.engines });
  const third = second && readState(nextRun(["c-1", "c-2"], second));
  expect(third).toEqual(second);
});

test.each([
  ["an engine that broke before", stateOf([], "error"), "fail"],
  ["an engine that was skipped before", stateOf([], "skipped"), "fail"],
  ["an engine that breaks now", stateOf(["c-9"]), "error"],
  ["an engine that is skipped now", stateOf(["c-9"]), "skipped"],
  ["an engine that found too much before", stateOf(["c-9"], "fail", true), "fail"],
  ["an engine that did not run before", { ...stateOf([]), engines: [] }, "fail"],
] as const)("%s says nothing of change", (_, previous, verdict) => {
  const comment = nextRun(["c-1"], previous, verdict);
  expect(comment).not.toContain("Since");
  expect(comment).not.toContain("**new");
});

test("an engine that did not run now has fixed nothing", () => {
  const previous = stateOf(["c-9"]);
  const other = aReport({ engine: engine("bench"), head: nextHead });
  expect(renderComment(aPage([other], { head: nextHead, previous }))).not.toContain("fixed");
});

test("five fixed claims are named, more are counted", () => {
  const fixed = Array.from({ length: 6 }, (_, index) => `c-${index}`);
  expect(nextRun([], stateOf(fixed), "pass")).toContain(
    "Since `e4f5a6b`: 0 new, 0 still here and 6 fixed (`c-0`, `c-1`, `c-2`, `c-3`, `c-4`, …).",
  );
  expect(nextRun([], stateOf(fixed.slice(1)), "pass")).toContain("`c-4`, `c-5`).");
});

test("more than three hundred claims are too many to compare", () => {
  const claims = Array.from({ length: 301 }, (_, index) => aClaim({ id: `c-${index}` }));
  const state = readState(renderComment(aPage([aReport({ verdict: "fail", claims })])));
  expect(state?.engines[0]?.claims).toHaveLength(300);
  expect(state?.engines[0]?.cut).toBe(true);
  const all = readState(
    renderComment(aPage([aReport({ verdict: "fail", claims: claims.slice(1) })])),
  );
  expect(all?.engines[0]?.cut).toBe(false);
});

test("the bounds are for all engines together, and long names are cut", () => {
  const claims = Array.from({ length: 200 }, (_, index) => aClaim({ id: `c-${index}` }));
  const name = "e".repeat(70);
  const reports = [aReport({ claims }), aReport({ engine: engine(name), claims })];
  const body = renderComment(aPage(reports));
  const engines = readState(body)?.engines ?? [];
  expect(engines.map(({ claims, cut }) => [claims.length, cut])).toEqual([
    [200, false],
    [100, true],
  ]);
  expect(engines[1]?.engine).toBe("e".repeat(64));
  const many = Array.from({ length: 51 }, () => aReport());
  expect(readState(renderComment(aPage(many)))?.engines).toHaveLength(50);
});

test("a long name is the same engine in the next run", () => {
  const report = aReport({ engine: engine("e".repeat(70)), verdict: "fail", claims: [aClaim()] });
  const previous = readState(renderComment(aPage([report])));
  const next = renderComment(aPage([{ ...report, head: nextHead }], { head: nextHead, previous }));
  expect(next).toContain("0 new, 1 still here and 0 fixed.");
});

test("a state that is not ours reads as none", () => {
  const good = stateOf(["c-1"]);
  const [engineState] = good.engines;
  expect(readState(bodyWith(good))).toEqual(good);
  expect(readState(bodyWith({ ...good, since: { head, engines: [] } }))).toBeDefined();
  const bad: unknown[] = [
    null,
    [],
    "x",
    1,
    {},
    { ...good, schemaVersion: 2 },
    { ...good, schemaVersion: "1" },
    { ...good, head: 1 },
    { ...good, head: "x".repeat(201) },
    { ...good, engines: {} },
    { ...good, engines: [null] },
    { ...good, engines: Array.from({ length: 51 }, () => engineState) },
    { ...good, engines: [{ ...engineState, engine: 1 }] },
    { ...good, engines: [{ ...engineState, engine: "x".repeat(65) }] },
    { ...good, engines: [{ ...engineState, verdict: "great" }] },
    { ...good, engines: [{ ...engineState, cut: "no" }] },
    { ...good, engines: [{ ...engineState, claims: "c-1" }] },
    { ...good, engines: [{ ...engineState, claims: [1] }] },
    { ...good, engines: [{ ...engineState, claims: ["c-1", 1] }] },
    { ...good, engines: [engineState, "x"] },
    { ...good, engines: [{ ...engineState, claims: ["x".repeat(17)] }] },
    { ...good, engines: [{ ...engineState, claims: Array.from({ length: 301 }, () => "c") }] },
    { ...good, since: null },
    { ...good, since: {} },
  ];
  for (const state of bad) expect({ state, read: readState(bodyWith(state)) }).toEqual({ state });
  expect(readState("no state")).toBeUndefined();
  expect(readState("<!-- lamplighter:state !!!! -->")).toBeUndefined();
  expect(readState("\n<!-- lamplighter:state e30= --> and more")).toBeUndefined();
  expect(readState(`\n<!-- lamplighter:state ${"A".repeat(60_001)} -->`)).toBeUndefined();
  expect(readState("\n<!-- lamplighter:state AAAA -->")).toBeUndefined();
});

test("no text makes reading a state throw, and none can end the hidden comment early", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), (id, name) => {
      readState(id);
      const claims = [aClaim({ id })];
      const report = aReport({ verdict: "fail", engine: engine(name), claims });
      const body = renderComment(aPage([report], { head: id }));
      expect(readState(body)?.engines[0]?.engine).toBe(name);
      expect(body.lastIndexOf("-->")).toBe(body.length - 4);
    }),
  );
});
