/** Begins each line that tells of a mutant before StrykerJS's report is there. */
export const earlyMark = "lamplighter mutant: ";

export interface Wanted {
  /** As `keyOf` makes them. */
  readonly keys: readonly string[];
  /** The file of the planted mutants, each of which is run. */
  readonly canary: string;
}

/**
 * A reporter of StrykerJS that has a say in its plan. `mutate` knows ranges only, so that a mutant
 * of a whole function brings every mutant inside of it along; here those that nobody asked for are
 * taken out before they are run. It also notes which test files reach each mutant, for runners that
 * would otherwise load all of them: `{ [mutant]: [file, …] }`, the likeliest killers first. And it
 * prints planted mutants and survivors as it comes upon them, each as a report of its own.
 *
 * `wanted` is the path of a file with `Wanted` as JSON, `map` that of the one that is written.
 */
export function planReporter(wanted: string, map: string): string {
  return `import { readFileSync, writeFileSync } from "node:fs";
import { basename, relative } from "node:path";
const wanted = JSON.parse(readFileSync(${JSON.stringify(wanted)}, "utf8"));
const keys = new Set(wanted.keys);
const local = (path) => relative(process.cwd(), path).replaceAll("\\\\", "/");
const stem = (path) => basename(path).split(".")[0];
const files = new Map();
const seconds = new Map();
function keyOf({ fileName, mutatorName, location: { start, end }, replacement }) {
  const place = [start.line + 1, start.column + 1, end.line + 1, end.column + 1].join(":");
  return [local(fileName), mutatorName, place, replacement.replace(/\\s+/g, "")].join("\\0");
}
function reached(testFilter, mutant) {
  const rank = (file) => (stem(file) === stem(mutant.fileName) ? -1 : (seconds.get(file) ?? 0));
  const found = new Set(testFilter.flatMap((id) => [...(files.get(id) ?? [])]));
  return [...found].sort((one, other) => rank(one) - rank(other));
}
const value = {
  onDryRunCompleted({ result }) {
    for (const { id, fileName = "", timeSpentMs } of result.tests) {
      const file = local(fileName);
      files.set(id, new Set([...(files.get(id) ?? []), file]));
      seconds.set(file, (seconds.get(file) ?? 0) + timeSpentMs);
    }
  },
  onMutationTestingPlanReady({ mutantPlans }) {
    const map = {};
    for (const [index, { plan, mutant, runOptions }] of mutantPlans.entries()) {
      if (plan !== "Run") continue;
      if (local(mutant.fileName) !== wanted.canary && !keys.has(keyOf(mutant))) {
        const ignored = { ...mutant, status: "Ignored", statusReason: "Not part of this run." };
        mutantPlans[index] = { plan: "EarlyResult", mutant: ignored };
        continue;
      }
      // Without a filter every test counts: the module runs the mutant while it loads.
      const { testFilter } = runOptions;
      if (testFilter !== undefined) map[mutant.id] = reached(testFilter, mutant);
    }
    writeFileSync(${JSON.stringify(map)}, JSON.stringify(map));
  },
  onMutantTested(mutant) {
    const file = local(mutant.fileName);
    if (file !== wanted.canary && !/^(?:Survived|NoCoverage)$/.test(mutant.status)) return;
    console.log(${JSON.stringify(earlyMark)} + JSON.stringify({ files: { [file]: { mutants: [mutant] } } }));
  },
};
export const strykerPlugins = [{ kind: "Reporter", name: "lamplighter", value }];
`;
}
