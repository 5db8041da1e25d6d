import type { Files } from "../../../ports/index.ts";
import { record } from "../suite/project.ts";
import { strykerStatuses, type StrykerStatus } from "../witness/mutation-report.ts";

/** Fates by the mutant's id, with the key that they hold for; by file. */
export type Store = ReadonlyMap<
  string,
  { readonly key: string; readonly fates: ReadonlyMap<string, StrykerStatus> }
>;

const schemaVersion = 1;
const mostBytes = 64 * 1024 * 1024;

/** What an earlier run has kept; nothing where it cannot be read, since it can be made again. */
export async function readStore(files: Files, path: string): Promise<Store> {
  const text = await files.read(path, { maxBytes: mostBytes });
  const root = record(parsed(text ?? ""));
  if (root?.["schemaVersion"] !== schemaVersion) return new Map();
  return new Map(
    Object.entries(record(root["files"]) ?? {}).flatMap(([file, value]) => {
      const { key, fates } = record(value) ?? {};
      return typeof key === "string" ? [[file, { key, fates: fatesOf(fates) }] as const] : [];
    }),
  );
}

export async function writeStore(files: Files, path: string, store: Store): Promise<void> {
  const entries = [...store].map(
    ([file, { key, fates }]) => [file, { key, fates: Object.fromEntries(fates) }] as const,
  );
  await files.write(path, JSON.stringify({ schemaVersion, files: Object.fromEntries(entries) }));
}

function fatesOf(value: unknown): ReadonlyMap<string, StrykerStatus> {
  return new Map(
    Object.entries(record(value) ?? {}).flatMap(([id, status]) => {
      const known = strykerStatuses.find((one) => one === status);
      return known === undefined ? [] : [[id, known] as const];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
