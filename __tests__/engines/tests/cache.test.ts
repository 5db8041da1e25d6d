import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { keysOf, type Ground } from "../../../src/engines/tests/cache/key.ts";
import { readStore, writeStore } from "../../../src/engines/tests/cache/store.ts";
import { version } from "../../../src/model/index.ts";
import { fakeFiles } from "../../fakes/files.ts";

const code: Readonly<Record<string, string>> = {
  "src/price.ts": 'import { round } from "./round.js";\nexport const price = (n) => round(n);',
  "src/round.ts": "export const round = Math.round;",
  "src/cart.ts": 'import { price } from "./price.ts";\nexport const cart = (n) => price(n);',
  "src/tax.ts": "export const tax = (n) => n * 0.2;",
  "src/apart.ts": "export const apart = 1;",
  "test/cart.test.ts":
    'import { test } from "vitest";\nimport { cart } from "../src/cart.ts";\nimport { tax } from "../src/tax.ts";\nimport "./setup.ts";',
  "test/setup.ts": "globalThis.ready = true;",
};

const others = {
  "package.json": "{}",
  "package-lock.json": "{}",
  "vitest.config.json": "{}",
  "test/__snapshots__/cart.snap": "1",
  "test/data.csv": "a",
};

function ground(change: Partial<Ground> = {}, edits: Record<string, string> = {}): Ground {
  const files = (from: object) =>
    Object.entries({ ...from })
      .filter(([path]) => path in from)
      .map(([path, text]) => ({ path, text: edits[path] ?? String(text) }));
  return {
    sources: new Set(Object.keys(code).filter((path) => path.startsWith("src/"))),
    code: files(code),
    others: files(others),
    installed: new Map([
      ["vitest", "4.0.0"],
      ["fast-glob", "3.0.0"],
    ]),
    tools: { lamplighter: "1", node: "v24", framework: "vitest", launch: "", stryker: "10" },
    ...change,
  };
}

const before = keysOf(ground());
const changed = (after: ReadonlyMap<string, string>): string[] =>
  [...before].flatMap(([file, key]) => (after.get(file) === key ? [] : [file]));
const all = [...before.keys()];

test("the same ground has the same keys, in whatever order it is read", () => {
  const { code: files, others: rest } = ground();
  expect(changed(keysOf(ground({ code: files.toReversed(), others: rest.toReversed() })))).toEqual(
    [],
  );
});

describe("what changes makes every result stale", () => {
  test.each(Object.keys(others))("%s", (path) => {
    expect(changed(keysOf(ground({}, { [path]: "other" })))).toEqual(all);
  });

  test.each(["test/cart.test.ts", "test/setup.ts"])("%s", (path) => {
    const text = `${code[path] ?? ""}\n// more`;
    expect(changed(keysOf(ground({}, { [path]: text })))).toEqual(all);
  });

  test.each(["lamplighter", "node", "framework", "launch", "stryker"])("the %s", (name) => {
    const { tools } = ground();
    expect(changed(keysOf(ground({ tools: { ...tools, [name]: "other" } })))).toEqual(all);
  });

  test("a package's version, and a package more", () => {
    expect(changed(keysOf(ground({ installed: new Map([["vitest", "4.0.1"]]) })))).toEqual(all);
    const more = new Map([...ground().installed, ["left-pad", "1.0.0"]]);
    expect(changed(keysOf(ground({ installed: more })))).toEqual(all);
  });

  test("a file that comes or goes", () => {
    const more = [...ground().others, { path: "test/more.json", text: "" }];
    expect(changed(keysOf(ground({ others: more })))).toEqual(all);
  });
});

test("a module that is only named, to be mocked, is one that counts", () => {
  const mocked = { "test/setup.ts": 'vi.mock("../src/apart.ts");' };
  const first = keysOf(ground({}, mocked));
  const second = keysOf(ground({}, { ...mocked, "src/apart.ts": "export const apart = 2;" }));
  expect(second.get("src/tax.ts")).not.toBe(first.get("src/tax.ts"));
});

describe("what changes in a source makes stale what can see it", () => {
  test.each([
    ["src/round.ts", ["src/price.ts", "src/round.ts", "src/cart.ts", "src/tax.ts"]],
    ["src/tax.ts", ["src/price.ts", "src/round.ts", "src/cart.ts", "src/tax.ts"]],
    ["src/apart.ts", ["src/apart.ts"]],
  ])("%s", (path, stale) => {
    expect(changed(keysOf(ground({}, { [path]: "export const other = 2;" })))).toEqual(stale);
  });

  test.each([
    ["a computed import", "await import(name);"],
    ["a computed require", "require(`./${name}`);"],
    ["a file that is read", 'import { readFileSync } from "node:fs";'],
    ["a program that is started", 'const { spawn } = require("child_process");'],
    ["a worker", 'new Worker("src/apart.ts");'],
    ["a package that finds files", 'import glob from "fast-glob";'],
    ["an import that nothing explains", 'import "@/apart";'],
  ])("where %s hides what a test sees, all of them", (_, line) => {
    const opaque = { "test/setup.ts": line };
    const first = keysOf(ground({}, opaque));
    const second = keysOf(ground({}, { ...opaque, "src/apart.ts": "export const apart = 2;" }));
    expect([...first].filter(([file, key]) => second.get(file) === key)).toEqual([]);
  });
});

test("what is kept is read again, and what cannot be read is nothing", async () => {
  const files = fakeFiles();
  const store = new Map([["a.js", { key: "k", fates: new Map([["m1", "Killed" as const]]) }]]);
  await writeStore(files, "/c.json", store);
  expect(await readStore(files, "/c.json")).toEqual(store);
  for (const text of ["", "{", "[]", '{"schemaVersion":0}', '{"schemaVersion":1,"files":[1]}'])
    expect((await readStore(fakeFiles({ "/c.json": text }), "/c.json")).size).toBe(0);
});

test("the version in the key is the package's", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(version).toBe(manifest.version);
});
