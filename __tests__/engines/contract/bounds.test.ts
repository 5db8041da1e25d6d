import { expect, test } from "@jest/globals";
import { compareTexts, describeOrders } from "./support.ts";

test("a map of 50,000 keys is read in one pass", async () => {
  const keys = Array.from({ length: 50_000 }, (_, index) => `x-${index}: 1`).join("\n");
  const good = "openapi: 3.1.0\ninfo: {title: a, version: '1'}\npaths: {}\n";
  expect((await compareTexts(good, `${good}${keys}\n`)).verdict).toBe("pass");
});

test("choices within choices", async () => {
  const nest = (depth: number): unknown =>
    depth === 0
      ? { type: "string" }
      : {
          oneOf: Array.from({ length: 4 }, (_, index) => ({
            allOf: [nest(depth - 1), { minLength: index }],
          })),
        };
  const base = describeOrders(nest(5), {});
  const head = describeOrders({ allOf: [nest(5), { maxLength: 3 }] }, {});
  const report = await compareTexts(JSON.stringify(base), JSON.stringify(head));
  expect(["fail", "pass"]).toContain(report.verdict);
});

test("choices of hundreds of alternatives", async () => {
  const choice = (limit: number) => ({
    oneOf: Array.from({ length: 400 }, (_, index) => ({
      type: "object",
      required: ["a"],
      properties: { a: { type: "string", maxLength: limit + index }, [`p${index % 7}`]: {} },
    })),
  });
  const start = process.cpuUsage();
  const documents = [choice(5), choice(4)].map((one) => describeOrders(one, one));
  const [base, head] = documents.map((one) => JSON.stringify(one));
  await compareTexts(base ?? "", head ?? "");
  const { user } = process.cpuUsage(start);
  expect(user / 1e6).toBeLessThan(20);
}, 60_000);

test("thousands of findings stay within what other jobs accept", async () => {
  const many = (type: string) => ({
    type: "object",
    properties: Object.fromEntries(
      Array.from({ length: 1_050 }, (_, index) => [`p${index}`, { type }]),
    ),
  });
  const report = await compareTexts(
    JSON.stringify(describeOrders({}, many("integer"))),
    JSON.stringify(describeOrders({}, many("string"))),
  );
  expect(report.claims.length).toBe(1_000);
  expect(report.headline).toBe("1,000 breaking changes in 1 operation");
  expect(report.notChecked).toEqual([
    { what: "50 more findings", why: "A report lists 1000 of a kind." },
  ]);
});
