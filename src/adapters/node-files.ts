import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { Failure } from "../model/index.ts";
import type { Files } from "../ports/index.ts";
import { errorCode } from "./error-code.ts";

const defaultMaxBytes = 256 * 1024 * 1024;

export const nodeFiles: Files = {
  read: async (path, { maxBytes = defaultMaxBytes } = {}) => {
    const info = await absentAsUndefined(stat(path));
    if (info === undefined) return undefined;
    if (!info.isFile()) throw unreadable(path, "It is not a file.", "give the path of a file.");
    if (info.size > maxBytes) {
      throw unreadable(
        path,
        `It holds ${info.size} bytes; at most ${maxBytes} are read.`,
        "split the file, or leave parts out that are not needed.",
      );
    }
    return readFile(path, "utf8");
  },

  write: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    const half = `${path}.${process.pid}.half`;
    try {
      await writeFile(half, text);
      await rename(half, path);
    } catch (error) {
      await rm(half, { force: true });
      throw error;
    }
  },

  list: async (folder) => {
    const entries = await absentAsUndefined(
      readdir(folder, { recursive: true, withFileTypes: true }),
    );
    return (entries ?? [])
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .sort();
  },
};

async function absentAsUndefined<Value>(wanted: Promise<Value>): Promise<Value | undefined> {
  try {
    return await wanted;
  } catch (error) {
    if (isAbsence(errorCode(error))) return undefined;
    throw error;
  }
}

function isAbsence(code: unknown): boolean {
  return code === "ENOENT" || code === "ENOTDIR";
}

function unreadable(path: string, why: string, fix: string): Failure {
  return new Failure({
    code: "file-unreadable",
    what: "A file cannot be read",
    where: path,
    why,
    fix,
  });
}
