import { asvTable } from "./asv-table.ts";
import { asvValue } from "./asv-value.ts";
import type { Format, Gap, Reading } from "./format.ts";
import { isObject, textAt, type Json } from "./json.ts";

/** `[ 35.00%] ··· benchmarks.TimeSuite.time_keys   11.1±0.01μs`; plain consoles print dots or dashes. */
const progress = /^\[\s*[\d.]+%\] (?:·+|[.-]+) (.*)$/;

/** asv: what `asv run` prints, or a file of `.asv/results`. */
export const asv: Format = {
  name: "asv",
  aliases: ["airspeed-velocity", "python_asv"],
  detect: ({ lines, json }) =>
    lines.some((line) => /^\[\s*[\d.]+%\] (?:·|\.\.)/.test(line)) || isResultFile(json),
  *read({ lines, json }) {
    if (isResultFile(json)) {
      yield* fileReadings(json);
      return;
    }
    let environment: string | undefined;
    for (const [at, line] of lines.entries()) {
      const [, said] = progress.exec(line) ?? [];
      if (said === undefined) continue;
      const [, running] = /^Benchmarking (\S+)$/.exec(said) ?? [];
      environment = running ?? environment;
      const [, name, outcome] = /^(\S*[\w)]\S*)\s+(\S.*)$/.exec(said) ?? [];
      if (name === undefined || outcome === undefined || !name.includes(".")) continue;
      yield* lineReadings(name, outcome, environment, lines.slice(at + 1));
    }
  },
};

function* lineReadings(
  name: string,
  outcome: string,
  scope: string | undefined,
  following: readonly string[],
): Iterable<Reading | Gap> {
  const table = asvTable(following);
  // Of several parameter sets the line itself only says `ok`, or how many of them failed.
  if (table.length > 0 && /^(?:ok|\d+\/\d+ failed|failed)$/.test(outcome)) {
    for (const { parameters, cell } of table) {
      yield asvValue(`${name}(${parameters.join(", ")})`, cell, scope);
    }
    return;
  }
  if (/^(?:failed|timeout|n\/a|skipped|\d+\/\d+ failed)/.test(outcome) || /^[\d.]/.test(outcome)) {
    yield asvValue(name, outcome, scope);
  }
}

function isResultFile(json: unknown): json is Json {
  return isObject(json) && "commit_hash" in json && isObject(json["results"]);
}

/** Columns vary between versions; the values are in the one called `result`. */
function* fileReadings(file: Json): Iterable<Reading | Gap> {
  const columns: unknown = file["result_columns"];
  const column = Array.isArray(columns) ? columns.indexOf("result") : 0;
  for (const [name, entry] of Object.entries(isObject(file["results"]) ? file["results"] : {})) {
    const row: unknown = Array.isArray(entry) && Array.isArray(columns) ? entry[column] : entry;
    const values = isObject(row) ? row["result"] : row;
    const list: readonly unknown[] = Array.isArray(values) ? values : [values];
    const parameters = Array.isArray(entry) ? combinations(entry[1 + column]) : [];
    for (const [index, value] of list.entries()) {
      const set = parameters[index];
      const full = set === undefined || set.length === 0 ? name : `${name}(${set.join(", ")})`;
      if (typeof value !== "number") yield { name: full, why: "It failed or was skipped." };
      else yield { name: full, value, unit: unitOfName(name), direction: "lower" };
    }
  }
}

/** The file has no units; asv takes them from the kind of benchmark, which its name begins with. */
function unitOfName(name: string): string {
  const own = name.split(".").at(-1) ?? name;
  if (/^time/i.test(own)) return "s";
  return /^(?:peak)?mem/i.test(own) ? "B" : (textAt({ own }, "own")?.replace(/^track_/, "") ?? "");
}

function combinations(parameters: unknown): readonly (readonly string[])[] {
  const lists = Array.isArray(parameters) ? parameters.filter((each) => Array.isArray(each)) : [];
  return lists.reduce<readonly (readonly string[])[]>(
    (sets, list: readonly unknown[]) =>
      sets.flatMap((set) => list.map((value) => [...set, String(value)])),
    [[]],
  );
}
