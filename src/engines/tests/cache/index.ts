import type { Mutant } from "../../../lab/index.ts";
import type { NotChecked } from "../../../model/index.ts";
import type { StrykerStatus } from "../witness/mutation-report.ts";
import type { Work } from "../work.ts";
import { groundOf, type Setting } from "./ground.ts";
import { keysOf } from "./key.ts";
import { readStore, writeStore } from "./store.ts";

export interface Cache {
  /** Fates of mutants that nothing can have changed since. */
  readonly known: ReadonlyMap<string, StrykerStatus>;
  readonly notChecked: readonly NotChecked[];
  /** Keeps the fates of `mutants` for later runs. */
  keep(mutants: readonly Mutant[], fates: ReadonlyMap<string, StrykerStatus>): Promise<void>;
}

const none: Cache = { known: new Map(), notChecked: [], keep: () => Promise.resolve() };

/** A run that ends by the clock may end otherwise on another machine. */
const lasting: readonly StrykerStatus[] = ["Killed", "Survived", "NoCoverage", "RuntimeError"];

/** Results of earlier runs on the same ground; without a `path` there are none. */
export async function openCache(
  work: Work,
  path: string | undefined,
  setting: Omit<Setting, "path">,
): Promise<Cache> {
  if (path === undefined) return none;
  const ground = await groundOf(work, { ...setting, path });
  if ("why" in ground) {
    return { ...none, notChecked: [{ what: "Results of earlier runs", why: ground.why }] };
  }
  const keys = keysOf(ground);
  const store = await readStore(work.ports.files, path);
  const valid = [...store].filter(([file, { key }]) => keys.get(file) === key);
  return {
    known: new Map(valid.flatMap(([, { fates }]) => [...fates])),
    notChecked: [],
    keep: async (mutants, fates) => {
      const kept = new Map(
        valid.map(([file, one]) => [file, { ...one, fates: new Map(one.fates) }]),
      );
      for (const { id, file } of mutants) {
        const status = fates.get(id);
        const key = keys.get(file);
        if (status === undefined || key === undefined || !lasting.includes(status)) continue;
        const entry = kept.get(file) ?? { key, fates: new Map<string, StrykerStatus>() };
        entry.fates.set(id, status);
        kept.set(file, entry);
      }
      await writeStore(work.ports.files, path, kept);
    },
  };
}
