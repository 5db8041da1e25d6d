import { mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/node-files.ts";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "node-files-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe("files", () => {
  test("are written whole, with their folders, and read again", async () => {
    const path = join(folder, "deep", "er", "report.json");
    await nodeFiles.write(path, "{}");
    await nodeFiles.write(path, '{"again":true}');
    expect(await nodeFiles.read(path)).toBe('{"again":true}');
    expect(readdirSync(join(folder, "deep", "er"))).toEqual(["report.json"]);
  });

  test("that are not there are undefined", async () => {
    expect(await nodeFiles.read(join(folder, "nothing"))).toBeUndefined();
    expect(await nodeFiles.read(join(folder, "deep", "er", "report.json", "x"))).toBeUndefined();
    expect(await nodeFiles.list(join(folder, "nothing"))).toEqual([]);
  });

  test("above the limit are refused before they are read", async () => {
    const path = join(folder, "large.json");
    await nodeFiles.write(path, "x".repeat(100));
    await expect(nodeFiles.read(path, { maxBytes: 99 })).rejects.toMatchObject({
      facts: { code: "file-unreadable" },
    });
    expect(await nodeFiles.read(path, { maxBytes: 100 })).toHaveLength(100);
  });

  test("a folder is no file", async () => {
    await expect(nodeFiles.read(folder)).rejects.toMatchObject({
      facts: { why: "It is not a file." },
    });
  });

  test("are listed below a folder without links, sorted", async () => {
    const root = join(folder, "listed");
    await nodeFiles.write(join(root, "b.json"), "");
    await nodeFiles.write(join(root, "a", "c.json"), "");
    symlinkSync("/etc/passwd", join(root, "link.json"));
    symlinkSync("/etc", join(root, "etc"));
    expect(await nodeFiles.list(root)).toEqual(["a/c.json", "b.json"]);
  });
});
