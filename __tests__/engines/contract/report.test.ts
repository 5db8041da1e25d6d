import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../../src/inputs/index.ts";
import { compareTexts, describeOrders } from "./support.ts";

const text = (document: unknown) => JSON.stringify(document, undefined, 2);
const order = (properties: Record<string, unknown>, required: readonly string[] = []) => ({
  type: "object",
  properties,
  required,
});
const total = { type: "number" };

const breaking = [
  text(describeOrders({}, order({ total }, ["total"]))),
  text(describeOrders({}, order({ total }))),
] as const;
const warning = [
  text(describeOrders({}, order({ total, note: {} }))).replace(
    '"note": {}',
    '"note": {"type": "string"}',
  ),
  text(describeOrders({}, order({ total }))),
] as const;

describe("the verdict", () => {
  test.each([
    ["error", breaking, "fail"],
    ["warning", breaking, "fail"],
    ["never", breaking, "warn"],
    ["error", warning, "warn"],
    ["warning", warning, "fail"],
    ["note", warning, "fail"],
    ["never", warning, "warn"],
    ["note", [breaking[0], breaking[0]], "pass"],
  ] as const)("fail-on %s", async (failOn, [base, head], verdict) => {
    expect((await compareTexts(base, head, { failOn })).verdict).toBe(verdict);
  });

  test("the headline counts the claims, the metrics say the same", async () => {
    const base = text(describeOrders({}, order({ total, note: total }, ["total"])));
    const report = await compareTexts(base, text(describeOrders({}, order({ total }))));
    expect(report.headline).toBe("1 breaking change in 1 operation, 1 warning");
    expect(report.metrics).toEqual([
      { name: "breaking", value: 1, unit: "", direction: "lower" },
      { name: "undecided", value: 0, unit: "", direction: "lower" },
      { name: "operations compared", value: 1, unit: "operations", base: 1, direction: "higher" },
    ]);
    expect((await compareTexts(...warning)).headline).toBe(
      "1 warning, no breaking change in 1 operation compared",
    );
  });

  test("the rest of the report", async () => {
    const { claims, metrics, notes, ...rest } = await compareTexts(...breaking);
    expect([claims.length, metrics.length, notes.length]).toEqual([1, 3, 0]);
    expect(rest).toEqual({
      schemaVersion: 1,
      engine: "contract",
      verdict: "fail",
      failOn: "error",
      bump: "major",
      headline: "1 breaking change in 1 operation",
      notChecked: [],
      proposals: [],
      spend: { seconds: 0, cpuSeconds: 0, modelCalls: 0, tokens: 0, usd: 0, apiCalls: 0 },
      base: "base.yaml",
      head: "head.yaml",
      startedAt: "2026-11-20T12:00:00.000Z",
    });
  });
});

describe("a claim's id", () => {
  test("is short, and stays when lines and order change", async () => {
    const ids = async (base: string, head: string) =>
      (await compareTexts(base, head)).claims.map(({ id }) => id);
    const [id] = await ids(...breaking);
    expect(id).toMatch(/^c-[0-9a-f]{8}$/);
    const spread = breaking.map((one) => `\n\n${text(JSON.parse(one))}`);
    expect(await ids(spread[0] ?? "", spread[1] ?? "")).toEqual([id]);
    const more = breaking.map((one) => {
      const document = JSON.parse(one) as { paths: Record<string, unknown> };
      return text({ ...document, paths: { "/first": {}, ...document.paths } });
    });
    expect(await ids(more[0] ?? "", more[1] ?? "")).toEqual([id]);
  });

  test("differs for each change", async () => {
    const base = text(describeOrders(order({ total }), order({ total }, ["total"])));
    const head = text(describeOrders(order({ total }, ["total"]), { type: "array" }));
    const { claims } = await compareTexts(base, head);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
    expect(claims.length).toBeGreaterThan(1);
  });

  test("re-runs that claim alone, or none", async () => {
    const base = text(describeOrders(order({ total, note: total }), order({ total }, ["total"])));
    const head = text(describeOrders(order({ total: { type: "integer" } }), order({ total })));
    const { claims } = await compareTexts(base, head);
    expect(claims.length).toBeGreaterThan(1);
    for (const claim of claims) {
      const again = await compareTexts(base, head, { claim: claim.id });
      expect(again.claims).toEqual([claim]);
      expect(again.notes).toEqual([]);
    }
    const gone = await compareTexts(base, head, { claim: "c-00000000" });
    expect(gone).toMatchObject({ verdict: "pass", claims: [] });
  });
});

describe("a shared schema", () => {
  const shared = (operations: number, required: readonly string[]) => ({
    openapi: "3.1.0",
    info: { title: "a", version: "1" },
    paths: Object.fromEntries(
      Array.from({ length: operations }, (_, index) => [
        `/p${index}`,
        {
          get: {
            responses: {
              "200": {
                description: "OK",
                content: { "application/json": { schema: { $ref: "#/components/schemas/Order" } } },
              },
            },
          },
        },
      ]),
    ),
    components: { schemas: { Order: order({ total }, required) } },
  });

  test.each([
    [1, "GET /p0: response 200 no longer always has `total`"],
    [2, "GET /p0: response 200 no longer always has `total` (also GET /p1)"],
    [4, "GET /p0: response 200 no longer always has `total` (also GET /p1, GET /p2, GET /p3)"],
    [
      9,
      "GET /p0: response 200 no longer always has `total` (also GET /p1, GET /p2, GET /p3 and 5 more operations)",
    ],
  ])("is one claim for %i operations", async (operations, sentence) => {
    const report = await compareTexts(
      text(shared(operations, ["total"])),
      text(shared(operations, [])),
    );
    expect(report.claims.map((claim) => claim.text)).toEqual([sentence]);
    expect(report.headline).toBe(
      `1 breaking change in ${operations} operation${operations === 1 ? "" : "s"}`,
    );
  });
});

describe("a report stays within what other jobs accept", () => {
  test("with names of a million characters", async () => {
    const name = "n".repeat(1_000_000);
    const base = text(describeOrders(order({ [name]: total }), order({ total }, ["total"])));
    const head = text(describeOrders(order({ [name]: total }, [name]), order({ total })));
    const report = await compareTexts(base, head);
    expect(report.claims.length).toBe(2);
    expect(parseReport(JSON.stringify(report), "report.json")).toEqual(report);
  });
});
