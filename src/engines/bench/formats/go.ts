import type { Format, Gap, Output, Reading } from "./format.ts";
import { jsonLines, textAt } from "./json.ts";

/** A result: `BenchmarkFib/n=10-8   1000   325 ns/op   16 B/op`. */
const result = /^(Benchmark\S*)\s+(\d+)\s+(\S.*)$/;

interface Row {
  readonly name: string;
  readonly scope: string | undefined;
  readonly pairs: readonly (readonly [value: number, unit: string])[];
}

/** `go test -bench`, as text or `-json` (golang.org/design/14313-benchmark-format). */
export const go: Format = {
  name: "go",
  aliases: ["go-test", "gobench", "go_bench", "golang", "go-test-bench"],
  detect: (output) => printed(output).some((line) => result.test(line) && / ns\/op\b/.test(line)),
  *read(output) {
    const rows: Row[] = [];
    const gaps: Gap[] = [];
    const better = new Map<string, "lower" | "higher">();
    let scope: string | undefined;
    for (const line of printed(output)) {
      scope = /^pkg:\s*(\S+)/.exec(line)?.[1] ?? scope;
      const unit = /^Unit (\S+) .*\bbetter=(lower|higher)/.exec(line);
      if (unit !== null) better.set(unit[1] ?? "", unit[2] === "higher" ? "higher" : "lower");
      gaps.push(...gapsIn(line));
      const [, name, , rest = ""] = result.exec(line) ?? [];
      const pairs = name === undefined ? [] : pairsIn(rest);
      if (name !== undefined && pairs.length > 0) rows.push({ name, scope, pairs });
    }
    const short = withoutProcessors(rows);
    for (const row of rows) yield* rowReadings({ ...row, name: short(row) }, better);
    yield* gaps;
  },
};

/** With `-json` a result comes in two pieces, one event each. */
function printed({ text, lines }: Output): readonly string[] {
  if (!/^\{"(?:Time|Action)"/m.test(text)) return lines;
  return [...jsonLines(lines)]
    .map((event) => textAt(event, "Output") ?? "")
    .join("")
    .split("\n");
}

function pairsIn(rest: string): Row["pairs"] {
  const words = rest.split(/\s+/);
  const pairs: [number, string][] = [];
  for (let at = 0; at + 1 < words.length; at += 2) {
    pairs.push([Number(words[at]), words[at + 1] ?? ""]);
  }
  // Prose that begins like a result has no numbers where they should be.
  return pairs.some(([value]) => Number.isNaN(value)) ? [] : pairs;
}

/**
 * `-8` is GOMAXPROCS and not part of the name, so that machines of other sizes compare, unless
 * `-cpu 1,2,4` ran each one several times. With GOMAXPROCS=1 nothing is appended.
 */
function withoutProcessors(rows: readonly Row[]): (row: Row) => string {
  const stem = ({ name }: Row): string => name.replace(/-\d+$/, "");
  const full = new Map<string, Set<string>>();
  for (const row of rows) {
    const key = `${row.scope ?? ""} ${stem(row)}`;
    full.set(key, (full.get(key) ?? new Set()).add(row.name));
  }
  return (row) =>
    (full.get(`${row.scope ?? ""} ${stem(row)}`)?.size ?? 1) > 1 ? row.name : stem(row);
}

function* rowReadings(
  { name, scope, pairs }: Row,
  better: ReadonlyMap<string, "lower" | "higher">,
): Iterable<Reading> {
  const first = pairs.some(([, unit]) => unit === "ns/op") ? "ns/op" : pairs[0]?.[1];
  for (const [value, unit] of pairs) {
    const common = { name, scope, value, unit, direction: better.get(unit) ?? direction(unit) };
    const label = unit === first ? {} : { label: unit };
    yield { ...common, ...label, repeated: true };
  }
}

/** What is reported per operation is a cost; `ReportMetric` leaves other units to the reader. */
function direction(unit: string): "lower" | undefined {
  return unit.endsWith("/op") ? "lower" : undefined;
}

function* gapsIn(line: string): Iterable<Gap> {
  const [, kind, name] = /^\s*--- (FAIL|SKIP): (Benchmark\S*)/.exec(line) ?? [];
  if (name !== undefined) {
    yield { name, why: kind === "FAIL" ? "It failed." : "It was skipped." };
  }
  const [, broken, what] = /^FAIL\s+(\S+)\s+\[(.+)\]/.exec(line) ?? [];
  if (broken !== undefined) yield { name: broken, why: `The package did not run: ${what ?? ""}.` };
  if (line.startsWith("panic: ")) yield { name: "go test", why: `It ended early: ${line}.` };
}
