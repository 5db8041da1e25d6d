import { readPaths } from "../api/read.ts";
import { templateKey } from "../api/match.ts";
import { load } from "../document/load.ts";
import { isSchemaTarget } from "../graphql/kind.ts";
import type { Source, Target } from "./target.ts";

/** A new description is the successor of a removed one from this share of its paths on. */
const shared = 0.5;

/**
 * A description that was moved is gone under one name and new under another. The two become one
 * comparison, so that a rename is neither silence nor a removed API.
 */
export async function joinMoved(targets: readonly Target[]): Promise<Target[]> {
  const comparable = targets.filter((target) => !isSchemaTarget(target));
  const removed = comparable.filter(({ head }) => head === undefined);
  const added = comparable.filter(({ base }) => base === undefined);
  const joined = new Map<Target, Target>();
  const taken = new Set<Target>();
  for (const old of removed) {
    const successor = await successorOf(
      old,
      added.filter((target) => !taken.has(target)),
    );
    if (successor === undefined) continue;
    taken.add(successor);
    joined.set(old, join(old, successor));
  }
  return targets
    .filter((target) => !taken.has(target))
    .map((target) => joined.get(target) ?? target);
}

async function successorOf(old: Target, added: readonly Target[]): Promise<Target | undefined> {
  if (added.length === 0 || old.base === undefined) return undefined;
  const before = await pathsOf(old.base);
  for (const target of added) {
    if (target.head === undefined) continue;
    const after = await pathsOf(target.head);
    const kept = [...before].filter((path) => after.has(path)).length;
    if (kept > 0 && kept >= before.size * shared) return target;
  }
  return undefined;
}

async function pathsOf({ reader, path }: Source): Promise<ReadonlySet<string>> {
  return new Set(readPaths(await load(reader, path)).map((item) => templateKey(item.path)));
}

function join(old: Target, successor: Target): Target {
  const { comparison } = old;
  const specs = [old.name, successor.name];
  return {
    name: `${old.name}, now ${successor.name}`,
    base: old.base,
    head: successor.head,
    comparison:
      comparison.kind === "commits" ? { ...comparison, spec: JSON.stringify(specs) } : comparison,
  };
}
