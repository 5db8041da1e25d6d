import { Failure } from "../../../model/index.ts";
import { record } from "../suite/project.ts";
import { keyOf } from "../witness/match.ts";
import { readMutationReport, type StrykerMutant } from "../witness/mutation-report.ts";
import type { Circumstances } from "./measured.ts";

/** One machine's part, as its file says. */
export interface Part {
  /** Where it was read. */
  readonly where: string;
  readonly index: number;
  readonly count: number;
  readonly circumstances: Circumstances;
  readonly sources: ReadonlyMap<string, string>;
  readonly mutants: readonly StrykerMutant[];
}

/** Reads what `measuredJson` writes. It comes from a job that ran foreign code: nothing is believed. */
export function readPart(text: string, where: string): Part {
  const mutants = readMutationReport(text, where);
  const root = record(JSON.parse(text));
  const own = record(record(root?.["config"])?.["lamplighter"]);
  const { index, count } = record(own?.["shard"]) ?? {};
  const { framework, stryker, tests } = record(own?.["circumstances"]) ?? {};
  if (!isNatural(index) || !isNatural(count)) throw noPart(where);
  if (typeof framework !== "string" || typeof stryker !== "string" || typeof tests !== "number")
    throw noPart(where);
  const sources = new Map(
    Object.entries(record(root?.["files"]) ?? {}).map(([path, file]) => {
      const source = record(file)?.["source"];
      if (typeof source !== "string") throw noPart(where);
      return [path, source];
    }),
  );
  return {
    ...{ where, index, count, sources, mutants },
    circumstances: { framework, stryker, tests },
  };
}

/** From certain to unknown: of two fates that one mutant had, the one that says more holds. */
const lattice: readonly StrykerMutant["status"][] = [
  "Killed",
  "Timeout",
  "RuntimeError",
  "CompileError",
  "Survived",
  "NoCoverage",
  "Ignored",
  "Pending",
];

/**
 * All parts as one, by file, operator, place and replacement. Throws a Failure when a part is
 * missing, is there twice, or was measured on other sources, with other tools or another suite.
 */
export function mergeParts(parts: readonly Part[], where: string): readonly StrykerMutant[] {
  const [first] = parts;
  if (first === undefined) throw missing(where, "No part is there.");
  const sources = new Map<string, string>();
  const telling = parts.find(({ mutants }) => mutants.length > 0) ?? first;
  for (const part of parts) {
    agree(telling, part);
    for (const [path, source] of part.sources) {
      if ((sources.get(path) ?? source) !== source) throw otherSource(part.where, path);
      sources.set(path, source);
    }
  }
  const found = parts.map(({ index }) => index);
  const lost = Array.from({ length: first.count }, (_, at) => at + 1).filter(
    (index) => !found.includes(index),
  );
  if (lost.length > 0)
    throw missing(where, `Of ${first.count} parts, ${lost.join(", ")} left nothing.`);
  const twice = found.find((index, at) => found.indexOf(index) !== at);
  if (twice !== undefined) throw foreign(where, `Part ${twice} is there twice.`);
  const merged = new Map<string, StrykerMutant>();
  for (const mutant of parts.flatMap(({ mutants }) => mutants)) {
    const known = merged.get(keyOf(mutant));
    if (known === undefined || rank(mutant) < rank(known)) merged.set(keyOf(mutant), mutant);
  }
  return [...merged.values()];
}

function isNatural(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function rank({ status }: StrykerMutant): number {
  return lattice.indexOf(status);
}

function agree(first: Part, part: Part): void {
  const differ = (what: string): Failure =>
    foreign(part.where, `${what} in ${first.where} is another.`);
  if (part.count !== first.count) throw differ("The number of parts");
  if (part.index > part.count) throw noPart(part.where);
  // With more parts than mutants, some have nothing to try.
  if (part.mutants.length === 0) return;
  for (const key of ["framework", "stryker", "tests"] as const)
    if (part.circumstances[key] !== first.circumstances[key])
      throw differ(key === "tests" ? "The number of tests" : `The version or name of ${key}`);
}

export function otherSource(where: string, path: string): Failure {
  return foreign(where, `The source of ${path} is another than elsewhere.`);
}

function noPart(where: string): Failure {
  return foreign(where, "It is not what `shard` writes.");
}

export function missing(where: string, why: string): Failure {
  return new Failure({
    code: "shard-missing",
    what: "Not every part of the mutants was tried",
    where,
    why: `${why} A score of the rest would be a wrong one, so none is given.`,
    fix: "open the log of the part's job, and run it again.",
  });
}

function foreign(where: string, why: string): Failure {
  return new Failure({
    code: "shard-foreign",
    what: "The parts do not belong together",
    where,
    why,
    fix: "let every part run on the same commit, with the same dependencies and inputs.",
  });
}
