import { describe, expect, test } from "@jest/globals";
import { writeStubs } from "../../../../src/engines/contract/stubs/index.ts";
import { fakeFiles } from "../../../fakes/files.ts";
import { fakeLog } from "../../../fakes/log.ts";

const description = (...paths: string[]) => {
  const content = {
    "application/json": {
      schema: { type: "object", required: ["n"], properties: { n: { type: "integer" } } },
    },
  };
  const get = { responses: { 200: { description: "", content } } };
  return JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: Object.fromEntries(paths.map((path) => [path, { get }])),
  });
};

function folder(contents: Record<string, string> = {}) {
  const files = fakeFiles({ "openapi.json": description("/a", "/b"), ...contents });
  const write = (framework?: "none" | "hono") =>
    writeStubs({ files, log: fakeLog() }, { spec: "openapi.json", out: "src/api", framework });
  return { files, write };
}

describe("what a person changed is never overwritten", () => {
  test("the same description gives the same bytes, and nothing is written again", async () => {
    const { files, write } = folder();
    const first = await write("none");
    const before = { ...files.contents };
    const second = await write("none");
    expect(first.written).toEqual([
      "src/api/api.ts",
      "src/api/fixtures/getA.200.json",
      "src/api/fixtures/getB.200.json",
    ]);
    expect([second.written, second.unchanged]).toEqual([[], first.written]);
    expect(files.contents).toEqual(before);
  });

  test("a new description replaces what is ours, and names what it no longer describes", async () => {
    const { files, write } = folder();
    await write("none");
    files.contents["openapi.json"] = description("/a", "/c");
    const { written, stale } = await write("none");
    expect(written).toEqual(["src/api/api.ts", "src/api/fixtures/getC.200.json"]);
    expect(stale).toEqual(["src/api/fixtures/getB.200.json"]);
  });

  test.each(["src/api/api.ts", "src/api/fixtures/getA.200.json"])(
    "a change in %s stops everything",
    async (path) => {
      const { files, write } = folder();
      await write("none");
      files.contents[path] = (files.contents[path] ?? "").replace("200", "201");
      files.contents["openapi.json"] = description("/a", "/b", "/c").replaceAll(
        "integer",
        "string",
      );
      const before = { ...files.contents };
      await expect(write("none")).rejects.toMatchObject({
        facts: { code: "file-changed", where: path },
      });
      expect(files.contents).toEqual(before);
    },
  );

  test("a file that never was ours is in the way too", async () => {
    const { files, write } = folder({ "src/api/api.ts": "export const mine = 1;\n" });
    await expect(write("none")).rejects.toMatchObject({ facts: { code: "file-changed" } });
    expect(files.contents["src/api/api.ts"]).toBe("export const mine = 1;\n");
  });

  test("line ends that git changed are no change", async () => {
    const { files, write } = folder();
    await write("none");
    files.contents["src/api/api.ts"] = (files.contents["src/api/api.ts"] ?? "").replaceAll(
      "\n",
      "\r\n",
    );
    expect((await write("none")).written).toEqual(["src/api/api.ts"]);
  });
});

describe("the framework", () => {
  const manifest = (...names: string[]) =>
    JSON.stringify({ dependencies: Object.fromEntries(names.map((name) => [name, "1"])) });

  test.each([
    [
      "what package.json depends on",
      { "package.json": manifest("left-pad", "fastify") },
      "fastify",
    ],
    [
      "the nearest package.json decides",
      { "package.json": manifest("express"), "src/package.json": manifest("hono") },
      "hono",
    ],
    [
      "a development dependency counts",
      { "package.json": '{"devDependencies":{"express":"5"}}' },
      "express",
    ],
    ["none that we know", { "package.json": manifest("koa") }, "none"],
    ["no package.json", {}, "none"],
  ])("%s", async (_, contents, framework) => {
    expect((await folder(contents as Record<string, string>).write()).framework).toBe(framework);
  });

  test("two of them have to be decided between, by the flag", async () => {
    const { write } = folder({ "package.json": manifest("express", "hono") });
    await expect(write()).rejects.toMatchObject({ facts: { code: "framework-unclear" } });
    expect((await write("hono")).framework).toBe("hono");
  });

  test("a package.json that is none is a Failure", async () => {
    await expect(folder({ "package.json": "{" }).write()).rejects.toMatchObject({
      facts: { code: "document-unreadable", where: "package.json" },
    });
  });
});
