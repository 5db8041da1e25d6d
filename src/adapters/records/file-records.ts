import { randomUUID } from "node:crypto";
import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { RecordStore } from "../../ports/index.ts";
import { errorCode } from "../error-code.ts";
import { nodeFiles } from "../node-files.ts";

/** Generations that stay: far more than can come up while one writer looks. */
const kept = 64;

/**
 * Records in a folder. Each path is a folder of numbered generations, and the next number can be
 * made once only, since `link` fails where there is a name already: compare and swap without a lock
 * that a killed process could leave behind.
 */
export function fileRecords(folder: string): RecordStore {
  const records: RecordStore = {
    list: async (below) => {
      const paths = await nodeFiles.list(join(folder, below));
      return [...new Set(paths.map((path) => `${below}/${path}`.replace(generation, "")))].sort();
    },
    read: async (paths) => {
      const found = new Map<string, string>();
      for (const path of paths) {
        const place = join(folder, path);
        const text = (await byHand(place)) ?? (await newest(place)).text;
        if (text !== undefined) found.set(path, text);
      }
      return found;
    },
    update: async (path, change) => {
      const place = join(folder, path);
      for (;;) {
        const { number, text } = await newest(place);
        const next = change(text);
        if (next === undefined || (await add(place, number + 1, next))) return;
      }
    },
    revise: async (_, decide) => {
      const changes = await decide(records);
      for (const [path, text] of changes) {
        if (text !== undefined) await nodeFiles.write(join(folder, path), text);
      }
      for (const [path, text] of changes) {
        if (text === undefined) await rm(join(folder, path), { recursive: true, force: true });
      }
    },
  };
  return records;
}

/** What a record's path goes on with where it was changed by several. */
const generation = /\/(?:\d+|half-[\w-]+)$/;

/** A plain file, such as a `budget/STOP` that a person made. */
async function byHand(place: string): Promise<string | undefined> {
  try {
    return await readFile(place, "utf8");
  } catch (error) {
    if (errorCode(error) === "ENOENT" || errorCode(error) === "EISDIR") return undefined;
    throw error;
  }
}

interface Generation {
  readonly number: number;
  readonly text: string | undefined;
}

async function newest(place: string): Promise<Generation> {
  for (;;) {
    const number = Math.max(0, ...(await numbers(place)));
    if (number === 0) return { number, text: undefined };
    try {
      return { number, text: await readFile(join(place, String(number)), "utf8") };
    } catch (error) {
      // Somebody has written so many since that this one is swept away: look again.
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
}

async function numbers(place: string): Promise<readonly number[]> {
  try {
    return (await readdir(place)).filter((name) => /^\d+$/.test(name)).map(Number);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

/** False where somebody else was faster. */
async function add(place: string, number: number, text: string): Promise<boolean> {
  await mkdir(place, { recursive: true });
  const half = join(place, `half-${randomUUID()}`);
  await writeFile(half, text);
  try {
    await link(half, join(place, String(number)));
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  } finally {
    await rm(half, { force: true });
  }
  return sweep(place, number);
}

/** Also sees whether our own number was one that had been swept away before we made it. */
async function sweep(place: string, own: number): Promise<boolean> {
  const all = await numbers(place);
  const highest = Math.max(own, ...all);
  for (const number of all) {
    if (number <= highest - kept) await rm(join(place, String(number)), { force: true });
  }
  return own > highest - kept;
}
