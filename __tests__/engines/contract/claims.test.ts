import { describe, expect, test } from "@jest/globals";
import type { Claim } from "../../../src/model/index.ts";
import { clip, clipClaim } from "../../../src/engines/contract/report/clip.ts";
import { compareTexts, describeOrders, failureOf, run } from "./support.ts";

const spec = (paths: string, webhooks = "{}") =>
  `openapi: 3.1.0\ninfo: {title: a, version: "1"}\npaths: ${paths}\nwebhooks: ${webhooks}\n`;
const plain = "{get: {responses: {}}}";
const many = (number: number, prefix: string) =>
  `{${Array.from({ length: number }, (_, index) => `${prefix}${index}: ${plain}`).join(", ")}}`;

describe("what a report holds", () => {
  test("is a thousand claims and a thousand notes, and how many more there are", async () => {
    const base = spec(many(1_002, "/p"));
    const report = await compareTexts(base, spec("{}", many(1_003, "w")));
    expect([report.claims.length, report.notes.length]).toEqual([1_000, 1_000]);
    expect(report.notChecked).toEqual([
      { what: "5 more findings", why: "A report lists 1000 of a kind." },
    ]);
    expect(report.claims[999]?.text).toBe("GET /p999: the path was removed");
  });

  test("is all of them up to there", async () => {
    const report = await compareTexts(spec("{}"), spec("{}", many(1_000, "w")));
    expect([report.notes.length, report.notChecked]).toEqual([1_000, []]);
  });

  const evidence = (language: string, length: number) =>
    ({ name: "Body", language, text: "x".repeat(length), forPrograms: true }) as const;
  const claim = (...all: Claim["proof"]["evidence"][number][]): Claim => ({
    ...{ id: "c-1", rule: "a", severity: "error", text: "t".repeat(2_001) },
    proof: {
      ...{ kind: "request", command: "a", observed: "o".repeat(2_001), expected: "b" },
      evidence: all,
    },
  });

  test("is cut where nobody would read on, and says so", () => {
    const { text, proof } = clipClaim(claim(evidence("http", 50_001), evidence("http", 50_000)));
    expect(text).toBe(`${"t".repeat(2_000)}… (cut)`);
    expect(proof.observed).toBe(`${"o".repeat(2_000)}… (cut)`);
    expect(proof.evidence.map((one) => one.text)).toEqual([
      `${"x".repeat(50_000)}… (cut)`,
      "x".repeat(50_000),
    ]);
    expect(clip("t".repeat(2_000))).toBe("t".repeat(2_000));
  });

  test("is no JSON without its end, and no half of a command", () => {
    for (const language of ["json", "shell"]) {
      const { proof } = clipClaim(claim(evidence(language, 50_001), evidence(language, 50_000)));
      expect(proof.evidence).toEqual([
        {
          name: "Body",
          language: "text",
          text: "Left out: 50001 characters, more than the 50000 that a report holds.",
          forPrograms: true,
        },
        evidence(language, 50_000),
      ]);
    }
  });

  test("is a body that is too long to show, said in words", async () => {
    const long = { enum: ["a".repeat(60_000), "b"] };
    const [base, head] = [long, { enum: ["b"] }].map((schema) =>
      JSON.stringify(describeOrders(schema, {})),
    );
    const { claims } = await compareTexts(base ?? "", head ?? "");
    expect(claims.flatMap(({ proof }) => proof.evidence).map(({ language }) => language)).toEqual([
      "http",
      "text",
      "text",
      "text",
    ]);
  });
});

describe("a claim", () => {
  const refs = { baseRef: "base", headRef: "head" };
  const gone = { base: spec(many(1, "/p")), head: spec("{}") };
  const history = {
    base: { "a.yaml": gone.base, "b.yaml": gone.base },
    head: { "a.yaml": gone.head, "b.yaml": gone.head },
  };

  test("has an id of its own in each description of a repository", async () => {
    const both = await run({ history }, refs);
    const [first, second] = both.claims.map(({ id }) => id);
    expect(first).not.toBe(second);
    for (const name of ["a.yaml", "b.yaml"]) {
      const { claims } = await run({ history }, { ...refs, spec: [name] });
      expect([first, second]).toContain(claims[0]?.id);
      expect(claims[0]?.where).toEqual({ path: name, line: 3, column: 15, side: "base" });
    }
    expect(both.bump).toBe("major");
  });

  test("has the same id for two files, whatever they are called", async () => {
    const ids = [];
    for (const [before, after] of [
      ["a.yaml", "b.yaml"],
      ["c.yaml", "d.yaml"],
    ] as const) {
      const files = { [before]: gone.base, [after]: gone.head };
      ids.push((await run({ files }, { base: before, head: after })).claims[0]?.id);
    }
    expect(ids[0]).toMatch(/^c-/);
    expect(ids[1]).toBe(ids[0]);
  });

  test("that breaks has a way over it, and a warning has none", async () => {
    const get = (parameters: string) => spec(`{/a: {get: {${parameters} responses: {}}}}`);
    const [error] = (await compareTexts(gone.base, gone.head)).claims;
    expect(error?.migration).toMatch(/^Clients: stop calling it/);
    const parameters = "parameters: [{in: query, name: q}],";
    const [warning] = (await compareTexts(get(parameters), get(""))).claims;
    expect(warning).toMatchObject({ severity: "warning", rule: "request-parameter-removed" });
    expect(warning).not.toHaveProperty("migration");
  });

  test("alone is wanted without the notes", async () => {
    const after = spec(many(1, "/q"), many(1, "w"));
    const all = await compareTexts(gone.base, after);
    expect(all.notes.map(({ text }) => text)).toEqual([
      "webhook `w0` (GET): the API sends it now",
      "1 operation added",
    ]);
    const one = await compareTexts(gone.base, after, { claim: all.claims[0]?.id ?? "" });
    expect([one.claims, one.notes]).toEqual([all.claims, []]);
    expect(one.metrics.map(({ value }) => value)).toEqual([1, 0, 1]);
  });
});

describe("a description on one side only", () => {
  const refs = { baseRef: "base", headRef: "head" };

  test("is counted as no operation, is a minor version and is read all the same", async () => {
    const history = { base: {}, head: { "a.yaml": spec(many(1, "/p")) } };
    const report = await run({ history }, refs);
    expect(report).toMatchObject({ bump: "minor", notChecked: [] });
    expect(report.notes).toEqual([
      {
        kind: "remark",
        text: "`a.yaml` is new; there is nothing to compare it with",
        where: { path: "a.yaml" },
      },
    ]);
    expect(report.metrics[2]).toMatchObject({ value: 0, base: 0 });
    const broken = { base: {}, head: { "a.yaml": "openapi: 3.1.0\npaths: [" } };
    expect((await failureOf(run({ history: broken }, refs))).where).toContain("a.yaml");
  });

  test("is no version at all where there is no description", async () => {
    expect(await run({ history: { base: {}, head: {} } }, refs)).not.toHaveProperty("bump");
  });

  test("and one that is no description of an API is refused as such", async () => {
    const files = { "a.yaml": "openapi: 3.1.0", "b.yaml": "hello: 1" };
    const failing = run({ files }, { base: "b.yaml", head: "a.yaml" });
    expect((await failureOf(failing)).code).toBe("not-openapi");
    const missing = run({ files }, { base: "a.yaml", head: "c.yaml" });
    expect((await failureOf(missing)).code).toBe("description-missing");
  });
});
