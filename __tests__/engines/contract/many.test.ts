import { expect, test } from "@jest/globals";
import { compareTexts, outline } from "./support.ts";

const many = (make: (index: number) => unknown, count = 3_000) =>
  Array.from({ length: count }, (_, index) => make(index));

const operation = (content: unknown, more: Record<string, unknown> = {}) => ({
  openapi: "3.1.0",
  ...more,
  paths: {
    "/a": {
      post: { requestBody: { content }, responses: { "200": { description: "OK", content } } },
    },
  },
});

/** What grows with the square of a list would take minutes here. */
test.each([
  [
    "media types",
    operation(Object.fromEntries(many((index) => [`text/a${index}`, {}]) as [string, object][])),
    operation(Object.fromEntries(many((index) => [`text/b${index}`, {}]) as [string, object][])),
    3_000,
  ],
  [
    "servers",
    operation({}, { servers: many((index) => ({ url: `https://a${index}.example.com` })) }),
    operation({}, { servers: many((index) => ({ url: `https://b${index}.example.com` })) }),
    3_000,
  ],
  [
    "ways to be let in",
    operation({}, { security: many((index) => ({ [`a${index}`]: [] }), 300) }),
    operation({}, { security: many((index) => ({ [`b${index}`]: [] }), 300) }),
    1,
  ],
])(
  "thousands of %s take seconds",
  async (_name, base, head, claims) => {
    const report = await compareTexts(JSON.stringify(base), JSON.stringify(head));
    const left = report.notChecked.find(({ what }) => what.endsWith("more findings"));
    const more = Number(/^\d+/.exec(left?.what ?? "0")?.[0]);
    expect(report.claims.length + more).toBeGreaterThanOrEqual(claims);
    expect(outline(report).verdict).toBe("fail");
  },
  20_000,
);
