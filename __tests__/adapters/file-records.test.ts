import { mkdtempSync, readdirSync, rmSync, writeFileSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { fileRecords } from "../../src/adapters/records/file-records.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "records-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const add = (text: string | undefined) => String(Number(text ?? 0) + 1);

test("of a hundred writers at once none is lost", async () => {
  const writers = Array.from({ length: 100 }, () => fileRecords(folder).update("a/b.json", add));
  await Promise.all(writers);
  expect(await fileRecords(folder).read(["a/b.json", "none"])).toEqual(
    new Map([["a/b.json", "100"]]),
  );
  expect(readdirSync(join(folder, "a/b.json")).length).toBeLessThanOrEqual(65);
});

test("a change that is none writes nothing", async () => {
  await fileRecords(folder).update("a", () => undefined);
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that a person put there is read", async () => {
  mkdirSync(join(folder, "budget"));
  writeFileSync(join(folder, "budget/STOP"), "stop\n");
  expect(await fileRecords(folder).read(["budget/STOP"])).toEqual(
    new Map([["budget/STOP", "stop\n"]]),
  );
});
