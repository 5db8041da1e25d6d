import { resultPath } from "../scene/result-path.ts";
import type { ResultFile, Scene } from "../scene/scene.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";
import { record } from "../record.ts";

const most = 20;

interface Mutated {
  readonly path: string;
  readonly all: number;
  readonly alive: number;
  readonly line: number | undefined;
}

/** Changes of the code that no test notices, from the tests engine's or StrykerJS's own report. */
export const mutants: Collector = {
  name: "mutants",
  looksAt: "mutants that no test notices, from reports in the mutation-testing-report-schema",
  collect: async (scene) => {
    const files = (await scene.results()).flatMap((file) => readMutants(file, scene));
    if (files.length === 0) {
      return notChecked(
        "surviving mutants",
        "no mutation report is there; `lamplighter tests --mutation-path reports/mutation.json` writes one",
      );
    }
    const observations = files
      .filter(({ alive, path }) => alive > 0 && scene.byPath.has(path))
      .map(({ path, all, alive, line }) => ({
        kind: "mutants",
        subject: path,
        where: { path, ...(line === undefined ? {} : { line }) },
        value: alive,
        unit: "mutants",
        readings: [{ name: "mutants", value: all, unit: "mutants" }],
        strength: between(alive / all, 0.05, 0.6) * between(alive, 0, 20),
        text: `has ${alive} of ${all} mutants that no test notices`,
        command: again("mutants", path),
      }));
    return { observations: strongest(observations, most) };
  },
};

/** https://github.com/stryker-mutator/mutation-testing-elements, version 2 of the schema. */
function readMutants({ path, text }: ResultFile, scene: Scene): readonly Mutated[] {
  if (!path.endsWith(".json") || !text.includes('"mutants"')) return [];
  let files: unknown;
  try {
    files = record(JSON.parse(text))["files"];
  } catch {
    return [];
  }
  return Object.entries(record(files)).flatMap(([name, entry]) => {
    const found = resultPath(name, scene);
    const list: unknown = record(entry)["mutants"];
    if (found === undefined || !Array.isArray(list)) return [];
    const counted = list.map(record).filter(({ status }) => counts.has(String(status)));
    const alive = counted.filter(({ status }) => status === "Survived" || status === "NoCoverage");
    const lines = alive.map(({ location }) => Number(record(record(location)["start"])["line"]));
    const first = lines.filter(Number.isFinite).sort((a, b) => a - b)[0];
    if (counted.length === 0) return [];
    return [{ path: found, all: counted.length, alive: alive.length, line: first }];
  });
}

const counts = new Set(["Killed", "Survived", "NoCoverage", "Timeout"]);
