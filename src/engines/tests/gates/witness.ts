import type { Kept, Kill, Mutant } from "../../../lab/index.ts";
import type { EmittedFile } from "../emit/file.ts";
import { matchMutants } from "../witness/match.ts";
import { runWitness, type WitnessRun } from "../witness/run.ts";
import type { Work } from "../work.ts";
import type { Rejected } from "./gate.ts";

export interface Witnessed {
  /** Each with the kills that StrykerJS has seen, and with those that only it has. */
  readonly kept: readonly Kept[];
  readonly rejected: readonly Rejected[];
  /** Ids of mutants that the tests kill by StrykerJS's own account. */
  readonly confirmed: ReadonlySet<string>;
  /** Claimed kills that StrykerJS did not see. */
  readonly denied: readonly Mutant[];
  /** Claimed kills of mutants that StrykerJS does not make, or does not count. */
  readonly unknown: readonly string[];
  readonly run: WitnessRun;
}

const detected = new Set(["Killed", "Timeout"]);

/** Gate 3: the tests kill their mutants under StrykerJS, which shares no code with the search. */
export async function passUnderWitness(
  work: Work,
  emitted: readonly EmittedFile[],
  seconds: number,
): Promise<Witnessed> {
  const tests = emitted.flatMap((file) => file.tests);
  const claimed = [...new Set(tests.flatMap(({ kept }) => kept.kills.map(({ mutant }) => mutant)))];
  const wanted = claimed.flatMap((id) => work.mutants.get(id) ?? []);
  const beside = work.subject.files.find(({ path }) => path === wanted[0]?.file);
  const run = await runWitness(work.ports, {
    room: work.room,
    style: work.style,
    mutants: wanted,
    only: emitted.map(({ path }) => path),
    beside: beside ?? { path: "index.js", format: "cjs" },
    everyKiller: true,
    seconds,
  });
  const { statuses, missing } = matchMutants(wanted, run.mutants);
  const confirmed = new Set(
    [...statuses].filter(([, { status }]) => detected.has(status)).map(([id]) => id),
  );
  const uncounted = new Set(
    [...statuses]
      .filter(
        ([, { status }]) =>
          status === "RuntimeError" || status === "CompileError" || status === "Ignored",
      )
      .map(([id]) => id),
  );
  for (const { id } of missing) uncounted.add(id);
  const killsOf = (title: string, kills: readonly Kill[]): readonly Kill[] =>
    kills.filter(
      ({ mutant }) => confirmed.has(mutant) && names(statuses.get(mutant)?.killedBy, title),
    );
  const seen = tests.map(({ title, kept }) => ({ kept, kills: killsOf(title, kept.kills) }));
  return {
    ...withUniqueKills(seen),
    confirmed: new Set(seen.flatMap(({ kills }) => kills.map(({ mutant }) => mutant))),
    denied: wanted.filter(({ id }) => !confirmed.has(id) && !uncounted.has(id)),
    unknown: claimed.filter((id) => uncounted.has(id)),
    run,
  };
}

/** A runner that knows files only, and a mutant that ran out of time, name no test. */
function names(killedBy: readonly string[] | undefined, title: string): boolean {
  if (killedBy === undefined || killedBy.length === 0) return true;
  const namesFiles = killedBy.every((name) => /\.[cm]?[jt]s$/.test(name));
  return namesFiles || killedBy.some((name) => name.endsWith(title));
}

/** Takes out, dearest first, what kills nothing that the others do not. */
function withUniqueKills(
  seen: readonly { readonly kept: Kept; readonly kills: readonly Kill[] }[],
): {
  readonly kept: readonly Kept[];
  readonly rejected: readonly Rejected[];
} {
  const counts = new Map<string, number>();
  const add = (kills: readonly Kill[], by: number): void => {
    for (const { mutant } of kills) counts.set(mutant, (counts.get(mutant) ?? 0) + by);
  };
  for (const { kills } of seen) add(kills, 1);
  const out = new Set<Kept>();
  const bySize = [...seen].sort((one, other) => one.kills.length - other.kills.length);
  for (const { kept, kills } of bySize) {
    if (kills.some(({ mutant }) => counts.get(mutant) === 1)) continue;
    out.add(kept);
    add(kills, -1);
  }
  return {
    kept: seen.flatMap(({ kept, kills }) =>
      out.has(kept)
        ? []
        : {
            ...kept,
            kills,
            uniqueKills: kills.map(({ mutant }) => mutant).filter((id) => counts.get(id) === 1),
          },
    ),
    rejected: [...out].map((kept) => ({
      kept,
      gate: "witness",
      why: "StrykerJS saw it kill nothing that no other test kills",
    })),
  };
}
