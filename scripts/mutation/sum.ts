import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

interface MutationReport {
  readonly files: Readonly<Record<string, { readonly mutants: readonly Mutant[] }>>;
}
interface Mutant {
  readonly status: string;
}

const detected = new Set(["Killed", "Timeout"]);
const undetected = new Set(["Survived", "NoCoverage"]);

/**
 * Prints the score of a room, by folder, from all reports that are there of it and of its parts:
 * of a file that several of them have, the latest counts.
 */
export function printSum(room: string): void {
  const folder = join(import.meta.dirname, "../../reports");
  const paths = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name === `mutation-${room}.json` || name.startsWith(`mutation-${room}-`))
    .map((name) => join(folder, name))
    .sort((left, right) => statSync(left).mtimeMs - statSync(right).mtimeMs);
  const files = new Map<string, readonly Mutant[]>();
  for (const path of paths) {
    const report = JSON.parse(readFileSync(path, "utf8")) as MutationReport;
    for (const [file, { mutants }] of Object.entries(report.files)) files.set(file, mutants);
  }
  const rows = new Map<string, { found: number; valid: number }>();
  for (const [file, mutants] of files) {
    for (const name of [file.split("/").slice(2, -1).join("/"), "all"]) {
      const row = rows.get(name) ?? { found: 0, valid: 0 };
      row.found += mutants.filter(({ status }) => detected.has(status)).length;
      row.valid += mutants.filter(
        ({ status }) => detected.has(status) || undetected.has(status),
      ).length;
      rows.set(name, row);
    }
  }
  const table = [...rows].sort(([left], [right]) => left.localeCompare(right));
  console.table(
    Object.fromEntries(
      table.map(([name, { found, valid }]) => [
        name,
        { found, valid, score: `${((100 * found) / valid).toFixed(1)} %` },
      ]),
    ),
  );
}
