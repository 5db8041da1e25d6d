import type { Mutant } from "../../../lab/index.ts";
import { Failure } from "../../../model/index.ts";

/** One part of several, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

const mostShards = 64;

/** Reads `2/4`. */
export function readShard(text: string): Shard {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count <= mostShards) return shard;
  throw new Failure({
    code: "shard-invalid",
    what: "This names no part of the work",
    where: `input \`shard\`: ${text}`,
    why: `It has to be a part and how many there are, such as 2/4, with at most ${mostShards} parts.`,
    fix: "take the values from the output `shards` of `actions/plan`.",
  });
}

/**
 * The part of the mutants that one machine tries: every n-th in the order of their places, so that
 * each part has its share of every file, and the same part on every machine.
 */
export function partOf(mutants: readonly Mutant[], { index, count }: Shard): readonly Mutant[] {
  return [...mutants].sort(byPlace).filter((_, at) => at % count === index - 1);
}

function byPlace(one: Mutant, other: Mutant): number {
  return (
    order(one.file, other.file) ||
    one.start.line - other.start.line ||
    one.start.column - other.start.column ||
    order(one.id, other.id)
  );
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
