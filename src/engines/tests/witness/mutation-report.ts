import { Failure } from "../../../model/index.ts";
import { record } from "../suite/project.ts";

/** The statuses of the mutation-testing-report-schema, version 2. */
export const strykerStatuses = [
  "Killed",
  "Survived",
  "NoCoverage",
  "CompileError",
  "RuntimeError",
  "Timeout",
  "Ignored",
  "Pending",
] as const;

export type StrykerStatus = (typeof strykerStatuses)[number];

export interface StrykerMutant {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly operator: string;
  /** Lines and columns from 1. */
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  readonly replacement: string;
  readonly status: StrykerStatus;
  /** Why it has this status, where the report says so. */
  readonly reason: string;
  readonly isStatic: boolean;
  /** Names of tests, with those of the groups around them. */
  readonly killedBy: readonly string[];
}

/**
 * Reads `mutation.json`. It was written in a folder where foreign code ran, so nothing in it is
 * taken for granted.
 */
export function readMutationReport(text: string, where: string): readonly StrykerMutant[] {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    throw unreadable(where, "It is not JSON.");
  }
  const files = record(record(root)?.["files"]);
  if (files === undefined) throw unreadable(where, "It has no `files`.");
  const names = testNames(root);
  return Object.entries(files).flatMap(([file, entry]) => {
    const mutants = record(entry)?.["mutants"];
    if (!Array.isArray(mutants)) throw unreadable(where, `\`files.${file}\` has no mutants.`);
    return mutants.map((mutant) => toMutant(file.replaceAll("\\", "/"), mutant, names, where));
  });
}

function testNames(root: unknown): ReadonlyMap<string, string> {
  const suites = Object.values(record(record(root)?.["testFiles"]) ?? {});
  const tests = suites.flatMap((suite) => {
    const list = record(suite)?.["tests"];
    return Array.isArray(list) ? list.map(record) : [];
  });
  return new Map(tests.map((test) => [String(test?.["id"]), String(test?.["name"])]));
}

function toMutant(
  file: string,
  value: unknown,
  names: ReadonlyMap<string, string>,
  where: string,
): StrykerMutant {
  const {
    mutatorName,
    replacement,
    status,
    statusReason,
    location,
    static: isStatic,
    killedBy,
  } = record(value) ?? {};
  const start = position(record(location)?.["start"]);
  const end = position(record(location)?.["end"]);
  const known = strykerStatuses.find((one) => one === status);
  if (typeof mutatorName !== "string" || known === undefined || !start || !end) {
    throw unreadable(where, `A mutant of \`${file}\` lacks its operator, status or place.`);
  }
  const killers = Array.isArray(killedBy)
    ? killedBy.map((id) => names.get(String(id)) ?? String(id))
    : [];
  return {
    file,
    operator: mutatorName,
    start,
    end,
    replacement: typeof replacement === "string" ? replacement : "",
    status: known,
    reason: typeof statusReason === "string" ? statusReason : "",
    isStatic: isStatic === true,
    killedBy: killers,
  };
}

function position(value: unknown): { line: number; column: number } | undefined {
  const { line, column } = record(value) ?? {};
  return typeof line === "number" && typeof column === "number" ? { line, column } : undefined;
}

function unreadable(where: string, why: string): Failure {
  return new Failure({
    code: "witness-report",
    what: "StrykerJS's report cannot be read",
    where,
    why,
    fix: "run it again; if it stays so, report it with this file.",
  });
}
