import { expect, test } from "@jest/globals";
import type { CommandLine, EnginePorts } from "../../../src/ports/index.ts";
import { fakeCommands } from "../../fakes/bench.ts";
import { measured } from "./bench.ts";

const paint = "first-contentful-paint";

function lighthouseResult(milliseconds: number): string {
  const audit = (value: number, unit: string) => ({
    numericValue: value,
    numericUnit: unit,
    scoreDisplayMode: "numeric",
  });
  return JSON.stringify({
    lighthouseVersion: "13.0.0",
    finalDisplayedUrl: "http://127.0.0.1:1/",
    categories: { performance: { score: 0.9 } },
    audits: {
      [paint]: audit(milliseconds, "millisecond"),
      "cumulative-layout-shift": audit(0, "unitless"),
      "uses-long-cache-ttl": audit(7, "byte"),
    },
  });
}

/** Two apps on ports of their own, of which head's paints later; `lighthouse` answers the version. */
async function run(lighthouse: (command: CommandLine, run: number) => object) {
  let port = 4000;
  const stopped: string[] = [];
  const program = {
    freePort: () => Promise.resolve(++port),
    start: ({ folder }: { folder: string }) => ({
      output: () => "",
      ended: () => undefined,
      stop: () => {
        stopped.push(folder);
        return Promise.resolve();
      },
    }),
    variable: () => undefined,
    pause: () => Promise.resolve(),
  };
  const http = { send: () => Promise.resolve({ status: 200, headers: [], body: "" }) };
  const commands = fakeCommands(lighthouse);
  const report = await measured(
    {
      folders: { before: {}, after: {} },
      ports: { commands, program, http } as unknown as Partial<EnginePorts>,
    },
    { serve: "node server.js", pages: "/it's here" },
  );
  return { report, stopped, ran: commands.ran };
}

test("pages are measured in turn by the user's Lighthouse, each audit in its own direction", async () => {
  const { report, stopped, ran } = await run(({ line, folder }, run) => ({
    output: line.endsWith("--version")
      ? "13.0.0"
      : lighthouseResult((folder === "after" ? 1200 : 1000) + (run % 5)),
  }));
  expect(report.claims.map(({ text }) => text)).toEqual([
    expect.stringMatching(
      /^`page \/it's here, first-contentful-paint` takes (?:19|20)\.\d % longer$/,
    ),
  ]);
  expect(report.claims[0]?.proof.command).toContain("--pages '/it'\\''s here'");
  const names = report.metrics.map(({ name }) => name);
  expect(names).toContain("page /it's here, cumulative-layout-shift");
  expect(names.join()).not.toContain("uses-long-cache-ttl");
  expect(ran.at(-1)?.line).toContain("lighthouse 'http://127.0.0.1:400");
  expect(ran.at(-1)?.line).toContain("/it%27s%20here'");
  expect(stopped.sort()).toEqual(["after", "before"]);
});

test("without Lighthouse pages are not checked, and nothing is started", async () => {
  const { report, stopped } = await run(() => ({ trouble: "it exited with 127" }));
  expect(report.notChecked).toEqual([
    {
      what: "page /it's here",
      why: "Lighthouse is not there; `npm install --save-dev lighthouse` brings it.",
    },
  ]);
  expect(stopped).toEqual([]);
});

test("a page that Chromium cannot load says why", async () => {
  const { report, stopped } = await run(({ line }) =>
    line.endsWith("--version") ? {} : { trouble: "it exited with 1", errors: "No Chrome found" },
  );
  expect(report.notChecked).toEqual([
    { what: "page /it's here", why: "it exited with 1: No Chrome found." },
  ]);
  expect(stopped.sort()).toEqual(["after", "before"]);
});
