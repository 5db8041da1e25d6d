import type { Metric } from "../../../model/index.ts";
import { environmentKey, type Environment } from "./environment.ts";

export interface HistoryValue {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly direction: Metric["direction"];
}

/** What one run measured of one commit. Written once, never changed. */
export interface HistoryRecord {
  readonly schemaVersion: 1;
  /** Full hash. */
  readonly commit: string;
  /** ISO 8601: of the commit, which decides the order, and of the measurement. */
  readonly committedAt: string;
  readonly measuredAt: string;
  readonly runId: string;
  readonly attempt: number;
  readonly environment: Environment;
  readonly values: readonly HistoryValue[];
}

/** A path of its own for each attempt of a run: runs that write at once never meet. */
export function recordPath(record: HistoryRecord): string {
  const day = record.measuredAt.slice(0, 10);
  const file = `${day}-${record.runId}-${record.attempt}.json`;
  return `bench/${environmentKey(record.environment)}/${file}`;
}

const most = { characters: 4_000_000, values: 5000, name: 500 };

/** The record in a file; undefined where it is none. Whoever can push can write anything there. */
export function parseRecord(text: string): HistoryRecord | undefined {
  if (text.length > most.characters) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isRecord(json) ? json : undefined;
}

function isRecord(json: unknown): json is HistoryRecord {
  if (!isObject(json) || json["schemaVersion"] !== 1) return false;
  const { commit, committedAt, measuredAt, runId, attempt, environment, values } = json;
  return (
    /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(String(commit)) &&
    isTime(committedAt) &&
    isTime(measuredAt) &&
    /^[\w-]{1,40}$/.test(String(runId)) &&
    Number.isInteger(attempt) &&
    isEnvironment(environment) &&
    Array.isArray(values) &&
    values.length <= most.values &&
    values.every(isValue)
  );
}

function isValue(value: unknown): value is HistoryValue {
  return (
    isObject(value) &&
    isText(value["name"]) &&
    isText(value["unit"]) &&
    Number.isFinite(value["value"]) &&
    (value["direction"] === "lower" || value["direction"] === "higher")
  );
}

function isEnvironment(value: unknown): value is Environment {
  const parts = ["cpu", "cores", "platform", "runtime"];
  return isObject(value) && parts.every((key) => isText(value[key]) || Number.isFinite(value[key]));
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= most.name;
}

function isTime(value: unknown): value is string {
  return (
    typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) && !Number.isNaN(Date.parse(value))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
