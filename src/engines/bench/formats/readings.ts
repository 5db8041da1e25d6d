import { median } from "../../../lab/statistics/index.ts";
import type { Metric, NotChecked } from "../../../model/index.ts";
import type { MetricKind } from "../verdict/index.ts";
import { isGap, type Gap, type Reading } from "./format.ts";
import { ofMedian } from "./spread.ts";
import { directionOfName, directionOfUnit, kindOfUnit, spelled } from "./units.ts";

/** A metric with what a comparison has to know of it. */
export interface ParsedMetric extends Metric {
  readonly kind: MetricKind;
  /** Whether to compare it: one time of each benchmark and its counts. The rest is for people. */
  readonly main: boolean;
}

export interface Parsed {
  readonly metrics: readonly ParsedMetric[];
  /** Benchmarks without a number, and numbers that cannot be compared. */
  readonly notChecked: readonly NotChecked[];
}

/** One metric to be, and the benchmark that it belongs to. */
interface Group {
  readonly name: string;
  readonly owner: string;
  readonly readings: [Reading, ...Reading[]];
}

/** Everything that a format found, under names of its own, in the order of the output. */
export function gathered(entries: Iterable<Reading | Gap>): Parsed {
  const all = [...entries];
  const gaps = all.filter(isGap).map(({ name, why }) => ({ what: name, why }));
  const groups = grouped(all.flatMap((entry) => (isGap(entry) ? [] : [entry])));
  const [usable, unusable] = [groups.filter(isFinite), groups.filter((group) => !isFinite(group))];
  const chosen = new Map<string, string>();
  for (const group of usable) {
    const [{ main }] = group.readings;
    if (directionOf(group) === undefined || isCount(group) || main === false) continue;
    if (main === true || !chosen.has(group.owner)) chosen.set(group.owner, group.name);
  }
  const isMain = (group: Group): boolean =>
    isCount(group)
      ? group.readings[0].main !== false && directionOf(group) !== undefined
      : chosen.get(group.owner) === group.name;
  return {
    metrics: usable.map((group) => metricOf(group, isMain(group))),
    notChecked: [
      ...unusable.map(({ name }) => ({ what: name, why: "It has no finite value." })),
      ...usable.filter((group) => directionOf(group) === undefined).map(undirected),
      ...gaps,
    ],
  };
}

/** Names, longer by the scope where two scopes have the same one. */
function naming(readings: readonly Reading[]): (reading: Reading) => string {
  const scopes = new Map<string, Set<string>>();
  for (const reading of readings) {
    const known = scopes.get(reading.name) ?? new Set();
    scopes.set(reading.name, known.add(reading.scope ?? ""));
  }
  return ({ name, scope, label }) => {
    const shared = (scopes.get(name)?.size ?? 0) > 1 && scope !== undefined;
    const full = shared ? `${scope} > ${name}` : name;
    return label === undefined ? full : `${full}: ${label}`;
  };
}

/** Measurements of the same thing together; what only has the same name gets a number. */
function grouped(readings: readonly Reading[]): readonly Group[] {
  const named = naming(readings);
  const groups = new Map<string, Group>();
  for (const reading of readings) {
    const [name, owner] = [named(reading), named({ ...reading, label: undefined })];
    const known = groups.get(name);
    if (known !== undefined && reading.repeated === true) {
      known.readings.push(reading);
      continue;
    }
    let count = 1;
    const numbered = (text: string): string => (count === 1 ? text : `${text} (${count})`);
    while (groups.has(numbered(name))) count++;
    groups.set(numbered(name), {
      name: numbered(name),
      owner: numbered(owner),
      readings: [reading],
    });
  }
  return [...groups.values()];
}

function isFinite({ readings }: Group): boolean {
  return readings.every(({ value }) => Number.isFinite(value));
}

function directionOf({ readings: [first] }: Group): Metric["direction"] | undefined {
  const byUnit = first.direction ?? directionOfUnit(spelled(first.unit));
  return byUnit ?? directionOfName(first.label ?? first.name);
}

function kindOf({ readings: [first] }: Group): MetricKind {
  return first.kind ?? kindOfUnit(spelled(first.unit));
}

function isCount(group: Group): boolean {
  return kindOf(group) === "counted" || kindOf(group) === "exact";
}

function metricOf(group: Group, main: boolean): ParsedMetric {
  const { name, readings } = group;
  const [first] = readings;
  const values = readings.map(({ value }) => value);
  const unit = spelled(first.unit);
  const interval = readings.length === 1 ? finite(first.interval) : ofMedian(values);
  return {
    name,
    value: readings.length === 1 ? first.value : median(values),
    unit,
    ...(interval !== undefined && { interval }),
    direction: directionOf(group) ?? "lower",
    kind: kindOf(group),
    main,
  };
}

function undirected({ name }: Group): NotChecked {
  const why = "Nothing says whether more is better: it is shown as if less were, and not compared.";
  return { what: name, why };
}

function finite(interval: Reading["interval"]): Reading["interval"] {
  return interval?.every(Number.isFinite) === true ? interval : undefined;
}
