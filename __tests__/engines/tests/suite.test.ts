import { describe, expect, test } from "@jest/globals";
import { detectFramework } from "../../../src/engines/tests/suite/detect.ts";
import { frameworks } from "../../../src/engines/tests/suite/frameworks/index.ts";
import { readProject } from "../../../src/engines/tests/suite/project.ts";
import { launchIn } from "../../../src/engines/tests/suite/script.ts";
import { learnStyle } from "../../../src/engines/tests/suite/style.ts";
import { fakeFiles } from "../../fakes/files.ts";

function projectOf(manifest: object, contents: Record<string, string> = {}) {
  const files = fakeFiles({
    "/p/package.json": JSON.stringify(manifest),
    ...Object.fromEntries(Object.entries(contents).map(([path, text]) => [`/p/${path}`, text])),
  });
  return { files, read: () => readProject(files, "/p", "p") };
}

async function launched(scripts: Record<string, string>) {
  const found = launchIn((await projectOf({ scripts }).read()).manifest, frameworks);
  return found && { name: found.framework.name, ...found.launch };
}

describe("what the test script calls", () => {
  test.each([
    ["jest", "jest", [], []],
    ["NODE_OPTIONS=--experimental-vm-modules jest --ci", "jest", [], ["--experimental-vm-modules"]],
    ["cross-env NODE_OPTIONS='--a --b' jest", "jest", [], ["--a", "--b"]],
    [
      "node --experimental-vm-modules node_modules/jest/bin/jest.js -c j.js",
      "jest",
      ["-c", "j.js"],
      ["--experimental-vm-modules"],
    ],
    [
      "c8 mocha -r ts-node/register 'test/**/*.ts'",
      "mocha",
      ["-r", "ts-node/register", "test/**/*.ts"],
      [],
    ],
    ["./node_modules/.bin/_mocha --watch", "mocha", [], []],
    ["tsc && vitest run --coverage", "vitest", ["run"], []],
    [
      "eslint . && node --import tsx --test src/*.test.ts",
      "node:test",
      ["--import", "tsx", "src/*.test.ts"],
      [],
    ],
  ])("%s", async (script, name, given, nodeOptions) => {
    expect(await launched({ test: script })).toEqual({ name, given, nodeOptions });
  });

  test("a script that calls another is followed", async () => {
    const scripts = { test: "npm run lint && pnpm unit", lint: "eslint .", unit: "mocha spec" };
    expect(await launched(scripts)).toMatchObject({ name: "mocha", given: ["spec"] });
  });

  test("scripts that call each other come to an end", async () => {
    expect(await launched({ test: "npm run a", a: "npm test" })).toBeUndefined();
  });
});

describe("without a script", () => {
  test.each([
    ["a configuration", { devDependencies: { mocha: "1" } }, { "vitest.config.ts": "" }, "vitest"],
    ["a setting in package.json", { jest: {} }, {}, "jest"],
    ["a dependency", { devDependencies: { mocha: "^11" } }, {}, "mocha"],
    ["an import", {}, { "test/a.test.js": 'import test from "node:test";' }, "node:test"],
    ["nothing at all", {}, {}, "node:test"],
  ])("%s decides", async (_, manifest, contents, name) => {
    const { files, read } = projectOf(manifest, contents);
    expect((await detectFramework(files, await read())).framework.name).toBe(name);
  });
});

test("a folder without package.json, and one that is broken, are the user's mistakes", async () => {
  await expect(readProject(fakeFiles(), "/p", "p")).rejects.toMatchObject({
    facts: { code: "project-missing" },
  });
  await expect(
    readProject(fakeFiles({ "/p/package.json": "[1]" }), "/p", "p"),
  ).rejects.toMatchObject({ facts: { code: "project-unreadable" } });
});

describe("how a project writes tests", () => {
  test("CommonJS, `it` in groups, single quotes, no semicolons, no endings", async () => {
    const { files, read } = projectOf(
      { devDependencies: { jest: "1" } },
      {
        "src/a.js": "",
        "__tests__/a.test.js":
          "const { a } = require('../src/a')\n\ndescribe('a', () => {\n  it('is', () => {\n    expect(a).toBe(1)\n  })\n})\n",
      },
    );
    expect(await learnStyle(files, await read(), "jest")).toEqual({
      framework: "jest",
      modules: "cjs",
      word: "it",
      describes: true,
      assertions: "expect",
      imported: false,
      quote: "'",
      semicolons: false,
      indent: "  ",
      endings: "none",
      place: { folder: "__tests__", suffix: ".test.js" },
    });
  });

  test("TypeScript that names its files `.js`, beside what it tests", async () => {
    const { files, read } = projectOf(
      { type: "module" },
      {
        "src/deep/a.ts": "",
        "src/deep/a.spec.ts":
          'import { expect, test } from "vitest";\nimport { a } from "./a.js";\n\ntest("is", () => {\n\texpect(a).toBe(1);\n});\n',
      },
    );
    expect(await learnStyle(files, await read(), "vitest")).toMatchObject({
      modules: "esm",
      imported: true,
      endings: "js",
      indent: "\t",
      semicolons: true,
      place: { folder: undefined, suffix: ".spec.ts" },
    });
  });

  test("a project without tests gets the defaults of its language", async () => {
    const { files, read } = projectOf({ type: "module" }, { "src/a.ts": "" });
    expect(await learnStyle(files, await read(), "node:test")).toMatchObject({
      modules: "esm",
      word: "test",
      assertions: "assert",
      place: { folder: "test", suffix: ".test.ts" },
    });
  });
});
