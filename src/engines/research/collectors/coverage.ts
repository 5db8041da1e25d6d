import { resultPath } from "../scene/result-path.ts";
import type { ResultFile, Scene } from "../scene/scene.ts";
import { between, notChecked, strongest, type Collector } from "./collector.ts";
import { again } from "./commands.ts";
import { record } from "../record.ts";

const most = 20;

interface Covered {
  readonly path: string;
  readonly lines: number;
  readonly covered: number;
  /** The first that nothing ran. */
  readonly line?: number;
}

/** Lines that no test runs, from what the project's own coverage tool left. */
export const coverage: Collector = {
  name: "coverage",
  looksAt: "lines that no test ran, from lcov and Istanbul files",
  collect: async (scene) => {
    const files = (await scene.results()).flatMap((file) => readCoverage(file, scene));
    if (files.length === 0) {
      return notChecked(
        "coverage",
        "no lcov.info or coverage-final.json is there; run the tests with coverage first",
      );
    }
    const best = new Map<string, Covered>();
    for (const file of files) {
      const known = best.get(file.path);
      if (known === undefined || file.covered > known.covered) best.set(file.path, file);
    }
    const observations = [...best.values()].flatMap(({ path, lines, covered, line }) => {
      const file = scene.byPath.get(path);
      if (file?.role !== "code" || lines === 0) return [];
      const percent = Math.floor((100 * covered) / lines);
      return {
        kind: "coverage",
        subject: path,
        where: { path, ...(line === undefined ? {} : { line }) },
        value: percent,
        unit: "%",
        readings: [{ name: "lines not run", value: lines - covered, unit: "lines" }],
        strength: between(100 - percent, 15, 80) * between(lines - covered, 3, 60),
        text: `has ${lines - covered} of ${lines} lines that no test runs (${percent}% covered)`,
        command: again("coverage", path),
      };
    });
    return { observations: strongest(observations, most).filter(({ strength }) => strength > 0) };
  },
};

function readCoverage({ path, text }: ResultFile, scene: Scene): readonly Covered[] {
  if (path.endsWith(".info")) return readLcov(text, scene);
  if (!/coverage-final\.json$|\.nyc_output\//.test(path)) return [];
  try {
    return readIstanbul(JSON.parse(text), scene);
  } catch {
    return [];
  }
}

/** Records of `SF:path`, `DA:line,count`, `end_of_record`; geninfo(1). */
function readLcov(text: string, scene: Scene): readonly Covered[] {
  return text.split("end_of_record").flatMap((block) => {
    const path = resultPath(/^SF:(.+)$/m.exec(block)?.[1] ?? "", scene);
    if (path === undefined) return [];
    const lines = [...block.matchAll(/^DA:(\d+),(\d+)/gm)];
    const missed = lines.filter(([, , hits]) => Number(hits) === 0);
    const first = missed[0]?.[1];
    const where = first === undefined ? {} : { line: Number(first) };
    return [{ path, lines: lines.length, covered: lines.length - missed.length, ...where }];
  });
}

/** A line is covered where a statement that begins on it was run, as Istanbul's own reports count. */
function readIstanbul(json: unknown, scene: Scene): readonly Covered[] {
  return Object.values(record(json)).flatMap((entry) => {
    const { path: raw, statementMap, s: hits } = record(entry);
    const path = typeof raw === "string" ? resultPath(raw, scene) : undefined;
    if (path === undefined) return [];
    const lines = new Map<number, number>();
    for (const [id, location] of Object.entries(record(statementMap))) {
      const line = Number(record(record(location)["start"])["line"]);
      lines.set(line, Math.max(lines.get(line) ?? 0, Number(record(hits)[id]) || 0));
    }
    const missed = [...lines].flatMap(([line, count]) => (count === 0 ? [line] : []));
    const first = missed.length === 0 ? {} : { line: Math.min(...missed) };
    return [{ path, lines: lines.size, covered: lines.size - missed.length, ...first }];
  });
}
