import { join } from "node:path";
import type { Kept } from "../../../lab/index.ts";
import type { EmittedFile } from "../emit/file.ts";
import { runSuite, type SuiteRun } from "../suite/run.ts";
import type { Work } from "../work.ts";

/** A test that a gate did not let through. */
export interface Rejected {
  readonly kept: Kept;
  readonly gate: "printed" | "suite" | "flaky" | "witness";
  readonly why: string;
}

export const secondsForGeneratedTests = 120;

/** Writes test files into the copy and runs them alone, in a fresh process. */
export async function runFiles(
  { ports, room }: Work,
  emitted: readonly EmittedFile[],
  options: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly name?: string;
  } = {},
): Promise<SuiteRun> {
  for (const { path, text } of emitted) {
    await ports.files.write(join(room.copy.folder, path), text);
  }
  return runSuite(ports, room, {
    only: emitted.map(({ path }) => path),
    ...options,
    seconds: secondsForGeneratedTests,
  });
}

/** What each test came to, by the title that only it has. */
export function sortOut(
  emitted: readonly EmittedFile[],
  run: SuiteRun,
  gate: Rejected["gate"],
): { readonly passed: readonly Kept[]; readonly rejected: readonly Rejected[] } {
  const results = new Map<string, { passed: boolean; message: string }>();
  for (const { title, passed, message } of run.tests) {
    const before = results.get(title);
    results.set(title, { passed: passed && (before?.passed ?? true), message });
  }
  const passed: Kept[] = [];
  const rejected: Rejected[] = [];
  for (const { title, kept } of emitted.flatMap(({ tests }) => tests)) {
    const result = results.get(title);
    if (result?.passed === true) passed.push(kept);
    else
      rejected.push({
        kept,
        gate,
        why: firstLine(result?.message ?? `it did not run (${run.verdict})`),
      });
  }
  return { passed, rejected };
}

function firstLine(message: string): string {
  return (
    message
      .split("\n")
      .find((line) => line.trim() !== "")
      ?.trim() ?? "it failed"
  );
}
