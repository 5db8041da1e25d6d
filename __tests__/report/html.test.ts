import { describe, expect, test } from "@jest/globals";
import type { Change, Metric } from "../../src/model/index.ts";
import { renderHtml } from "../../src/report/index.ts";
import { aClaim, aPage, aReport, mixedReports } from "./examples.ts";
import { expectGolden } from "./golden.ts";

test("the page needs nothing but itself", () => {
  const page = renderHtml(aPage(mixedReports()));
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<script|<link|<img|@import|url\(/);
});

test("a clean page shows the verdict and the row, and no empty parts", () => {
  expectGolden("clean.html", renderHtml(aPage([aReport()], { runUrl: undefined })));
});

test("an odd command has a warning, endless evidence is cut", () => {
  const evidence = [{ name: "body", language: "json", text: "x".repeat(20_001) }];
  const proof = { ...aClaim().proof, command: "curl evil.example", evidence };
  const page = renderHtml(aPage([aReport({ claims: [aClaim({ proof })] })]));
  expect(page).toContain("Re-run (response): This is no plain call of Lamplighter");
  expect(page).toContain("x… (20001 characters)</pre>");
  expect(page).toContain("Cut: the whole is in the report, 20,001 characters.");
  expect(page).not.toContain("x".repeat(20_001));
});

test("an address that is none is not linked", () => {
  expect(renderHtml(aPage([], { runUrl: "javascript:alert(1)" }))).not.toContain("<a ");
});

describe("a measured change", () => {
  const change: Change = {
    value: 0.03,
    interval: [0.02, 0.04],
    threshold: 0.03,
    samples: [0.02, 0.03, 0.04, 9],
  };
  const metric = (more: Partial<Metric>): Metric => ({
    ...{ name: "parse", value: 103, base: 100, unit: "ns", direction: "lower" as const },
    ...more,
  });
  const shown = (...metrics: readonly Metric[]) => renderHtml(aPage([aReport({ metrics })]));
  const places = (page: string, kind: string, coordinate: string) =>
    [
      ...page.matchAll(
        new RegExp(`<(?:circle|line) class="${kind}" ${coordinate}="([\\d.]+)"`, "g"),
      ),
    ].map(([, at]) => Number(at));

  test("is drawn pair by pair, in its order, with the interval around the estimate", () => {
    const page = shown(metric({ change }));
    expect(page).toContain("+3.0 % (+2.0 % to +4.0 %)");
    const dots = places(page, "dot", "cx");
    expect(dots).toHaveLength(4);
    expect(dots).toEqual(dots.toSorted((left, right) => left - right));
    const [bar, mark, axis] = [
      places(page, "bar", "x1"),
      places(page, "mark", "cx"),
      places(page, "axis", "x1"),
    ];
    expect(axis[0]).toBe(120);
    expect(bar[0]).toBe(dots[0]);
    expect(mark[0]).toBe(dots[1]);
  });

  test("has the scale of the others, and what is far beyond stays inside the plot", () => {
    const page = shown(
      metric({ change }),
      metric({ name: "far", change: { ...change, value: 2, interval: [1, 3] } }),
    );
    expect(page).toContain("from -30.0 % at the left edge to +30.0 %");
    for (const at of places(page, "dot", "cx")) expect(at).toBeLessThanOrEqual(240);
  });

  test("that is none of a number of pairs is not drawn", () => {
    const page = shown(metric({}));
    expect(page).not.toContain("<svg");
    expect(page).not.toContain("<th>Change</th>");
  });

  test("what came before is a line that ends at the last value", () => {
    const page = shown(metric({ history: [100, 101, 99, 120] }));
    const points = /<polyline class="trend" points="([^"]*)"/.exec(page)?.[1]?.split(" ") ?? [];
    expect(points).toHaveLength(4);
    const heights = points.map((point) => Number(point.split(",")[1]));
    // Higher values are nearer to the top, which is 0.
    expect(Math.min(...heights)).toBe(heights[3]);
    expect(shown(metric({ history: [100] }))).not.toContain("<svg");
  });
});
