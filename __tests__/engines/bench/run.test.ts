import { expect, test } from "@jest/globals";
import { renderJson } from "../../../src/report/index.ts";
import { parseReport } from "../../../src/inputs/index.ts";
import { createRandom } from "../../../src/lab/statistics/index.ts";
import { fakeCommands, fakeCounter, fakeSampler } from "../../fakes/bench.ts";
import { fakeFiles } from "../../fakes/files.ts";
import { listed, measured } from "./bench.ts";

test("a slow-down beyond the threshold is an error with its interval and the line to see it again", async () => {
  const report = await measured({
    base: ["parse", "print"],
    ratio: (name) => (name === "parse" ? 1.05 : 1),
  });
  expect(report).toMatchObject({ engine: "bench", verdict: "fail" });
  expect(report.headline).toMatch(
    /^1 of 2 rows is worse, at most it takes (?:4\.9|5\.\d) % longer; 1 the same$/,
  );
  const [claim] = report.claims;
  expect(claim).toMatchObject({
    rule: "slower",
    severity: "error",
    where: { path: "src/text.bench.ts" },
  });
  expect(claim?.proof).toMatchObject({
    kind: "interval",
    command: "lamplighter bench --base before --head after --only 'src/text.bench.ts > parse'",
    observed: expect.stringMatching(
      /^\+\d\.\d %, 99 % interval \+4\.\d % to \+5\.\d %; 18 of 18 fresh processes/,
    ),
  });
  const change = report.metrics.find(({ name }) => name.endsWith("> parse"))?.change;
  expect(change?.samples).toHaveLength(18);
  expect(change?.value).toBeCloseTo(0.05, 2);
  expect(change?.threshold).toBe(0.03);
  const [low = NaN, high = NaN] = change?.interval ?? [];
  expect(
    change?.samples.filter((sample) => sample > low - 0.02 && sample < high + 0.02).length,
  ).toBe(18);
});

test.each([
  ["long", 9e6, "slower"],
  ["short", 9e3, "inconclusive"],
] as const)(
  "of %s calls (%d ns) that are often interrupted, 4 %% are %s",
  async (_, nanoseconds, verdict) => {
    const random = createRandom(3);
    const plain = fakeSampler({ benchmarks: () => listed("parse"), time: () => nanoseconds });
    const sampler: typeof plain = {
      ...plain,
      pair: async (request, limits) => {
        const sample = await plain.pair(request, limits);
        if ("trouble" in sample) return sample;
        // An interruption takes up to half of a batch, and every second batch has one.
        const head = nanoseconds * (request.files.head.root === "after" ? 1.04 : 1);
        const disturbed = (time: number) => time * (1 + Math.max(0, random.uniform() - 0.5));
        return {
          ...sample,
          fastest: { base: nanoseconds, head },
          pairs: sample.pairs.slice(0, 6).map(({ led }) => ({
            base: disturbed(nanoseconds),
            head: disturbed(head),
            led,
          })),
        };
      },
    };
    const { metrics } = await measured({ ports: { sampler } });
    expect(metrics.find(({ name }) => name === verdict)?.value).toBe(1);
  },
);

test("instructions are second evidence: what they say stands in the proof of a slow-down", async () => {
  const counter = fakeCounter((root) => (root === "after" ? 1100 : 1000));
  const counted = await measured({ ratio: () => 1.1, ports: { counter } });
  const found = counted.claims[0]?.proof.evidence.find(({ name }) => /instructions/.test(name));
  expect(found?.text).toMatch(/^base {2}1,000\nhead {2}1,100 {2}\+10\.0 %\n.*By valgrind\.$/);
  const without = await measured({ ratio: () => 1.1 });
  expect(without.notChecked).toContainEqual({
    what: "instructions per call",
    why: "Neither the processor's counters nor valgrind are there.",
  });
  const equal = await measured({ ratio: () => 1.1, ports: { counter: fakeCounter(() => 1000) } });
  expect(JSON.stringify(equal.claims)).toContain("what differs is memory, layout, or waiting");
});

test("below the threshold it is a warning, and better is a remark", async () => {
  const report = await measured({
    base: ["parse", "print"],
    ratio: (name) => (name === "parse" ? 1.02 : 0.9),
  });
  expect(report.verdict).toBe("warn");
  expect(report.claims.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(report.notes[0]?.text).toMatch(
    /^`src\/text\.bench\.ts > print` takes (?:9\.\d|10\.\d) % less time/,
  );
});

test("nothing changed: shown equal, with what could have been missed", async () => {
  const report = await measured({ base: ["parse", "print", "sort"] });
  expect(report).toMatchObject({
    verdict: "pass",
    headline: "Nothing of 3 rows is worse: 3 the same",
    claims: [],
    notChecked: [],
  });
  expect(report.notes.map(({ text }) => text).join("\n")).toMatch(
    /changes from 1\.\d % .* would have been found nine times in ten/,
  );
  expect(report.notes.map(({ text }) => text)).toContain(
    "Measured on 2 × Imaginary 9000, load 0.3, frequency governor not visible, Node v24.0.0, Linux.",
  );
});

test("a machine that tells base from its own copy proves nothing", async () => {
  const report = await measured({ ratio: () => 1.2, copy: () => 1.1 });
  expect(report).toMatchObject({ verdict: "warn", claims: [] });
  expect(report.headline).toMatch(/tells the same code apart/);
  expect(report.notes[0]).toMatchObject({
    kind: "question",
    text: expect.stringContaining("is the same code on both sides"),
  });
  expect(report.notChecked.map(({ what }) => what)).toEqual(["src/text.bench.ts > parse"]);
});

test("what is on one side only, or has another name, is a row with its reason", async () => {
  const sampler = fakeSampler({
    benchmarks: ({ root }) =>
      root === "before"
        ? listed("kept", "gone", "old name")
        : [
            ...listed("kept", "new"),
            ...listed("new name").map((each) => ({ ...each, fingerprint: "old name" })),
          ],
    time: () => 1000,
  });
  const report = await measured({ ports: { sampler } });
  expect(report.notChecked).toEqual([
    { what: "src/text.bench.ts > gone", why: "Only base has it, so there is nothing to compare." },
    {
      what: "src/text.bench.ts > old name",
      why: "Only base has it, so there is nothing to compare. The same function is `src/text.bench.ts > new name` now.",
    },
    { what: "src/text.bench.ts > new", why: "Only head has it, so there is nothing to compare." },
    {
      what: "src/text.bench.ts > new name",
      why: "Only head has it, so there is nothing to compare.",
    },
  ]);
});

test("what throws at head is no number", async () => {
  const report = await measured({
    base: ["parse", "print"],
    ratio: (name) => (name === "parse" ? "no such table" : 1),
  });
  expect(report.notChecked).toEqual([
    { what: "src/text.bench.ts > parse", why: "At head, no such table." },
  ]);
  expect(report.metrics.map(({ name }) => name)).not.toContain("src/text.bench.ts > parse");
});

test("a file that loads on neither side is named once", async () => {
  const sampler = fakeSampler({
    benchmarks: () => ({ trouble: "it registers no benchmark" }),
    time: () => 1,
  });
  const report = await measured({ ports: { sampler } });
  expect(report).toMatchObject({ verdict: "warn", headline: "Nothing could be measured" });
  expect(report.notChecked).toEqual([
    { what: "src/text.bench.ts", why: "Both sides: it registers no benchmark." },
  ]);
});

test("where noise hides everything, nothing is called fine", async () => {
  let process = 0;
  const report = await measured({ ratio: () => Math.exp(Math.sin(process++)), copy: () => 1 });
  expect(report).toMatchObject({
    verdict: "warn",
    headline: "None of 1 row could be told either way",
    claims: [],
  });
  expect(report.notChecked[0]?.why).toMatch(
    /About \d+ s for it on a machine like this would settle it\.$/,
  );
});

test("no benchmark at all is nothing to do", async () => {
  const report = await measured({ folders: { before: {}, after: {} } });
  expect(report).toMatchObject({ verdict: "skipped", headline: "No benchmark found" });
});

test("a build that fails at base leaves nothing to compare, and says so", async () => {
  const commands = fakeCommands(({ folder }) =>
    folder === "before" ? { trouble: "it exited with 2", errors: "tsc: not found\n" } : {},
  );
  const report = await measured({ ports: { commands } }, { build: "npm run build" });
  expect(report.notChecked).toEqual([
    { what: "Everything", why: "The build of base failed: it exited with 2. tsc: not found" },
  ]);
  expect(report.claims).toEqual([]);
});

test("the second measurement keeps what both found, and asks about the rest", async () => {
  const first = await measured(
    {
      base: ["parse", "print", "sort"],
      ratio: (name) => (name === "sort" ? 1 : 1.06),
    },
    { "fail-on": "never" },
  );
  expect(first.claims).toHaveLength(2);
  const files = fakeFiles({ "first.json": renderJson([first]) });
  const again = await measured(
    {
      base: ["parse", "print", "sort"],
      ratio: (name) => (name === "parse" ? 1.06 : 1),
      ports: { files },
    },
    { confirm: "first.json" },
  );
  expect(again).toMatchObject({
    verdict: "fail",
    headline: "1 row worse in both measurements, 1 not confirmed by the second measurement",
  });
  expect(again.claims.map(({ text }) => text)).toEqual([expect.stringMatching(/> parse` takes/)]);
  expect(again.claims[0]?.proof.observed).toMatch(/; measured again: \+/);
  expect(again.notes[0]).toMatchObject({
    kind: "question",
    text: expect.stringMatching(/> print` .*Is it real\?$/),
  });
});

test("every report is one that another job accepts", async () => {
  const report = await measured({ base: ["parse", "x".repeat(500)], ratio: () => 1.08 });
  expect(parseReport(renderJson([report]), "report-bench.json").claims).toHaveLength(2);
});

test.each([
  [{ base: "nowhere" }, "git"],
  [{ confirm: "none.json" }, "bench-report-unreadable"],
  [{ env: "1X=2" }, "input-invalid"],
])("%j is the user's mistake", async (flags, code) => {
  const git = { commit: () => Promise.reject(new Error("git")) };
  const run = measured({ ports: { git } as never }, flags);
  await expect(run).rejects.toThrow(code);
});
