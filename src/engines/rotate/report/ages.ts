import {
  parseDriverSettings,
  type RotatedCredential,
  type RotationRecord,
} from "../../../inputs/index.ts";
import type { Claim } from "../../../model/index.ts";
import { definitionOf } from "../drivers/registry.ts";
import { overdueAt } from "../due.ts";
import { claim } from "./claims.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** Older than its policy by more than a day: nobody rotates it. */
export function overdueClaims(
  settings: RotatedCredential,
  { current }: RotationRecord,
  at: Date,
): readonly Claim[] {
  const { name, "max-age-days": days } = settings;
  if (current === undefined || at < overdueAt(current, days)) return [];
  const age = (at.getTime() - Date.parse(current.since)) / day;
  return [
    claim({
      ...{ rule: "rotation-overdue", name, severity: "error" },
      text: `${name} is past its age: ${inDays(age)} days old, at most ${days} wanted`,
      again: `--mode watch --only ${name}`,
      observed: `${current.id} in use since ${current.since}`,
      expected: `a new one before ${overdueAt(current, days).toISOString()}`,
      fix: "see whether the schedule still runs (GitHub switches it off after 60 days without activity), then start the workflow by hand.",
    }),
  ];
}

function inDays(age: number): string {
  // The first credential of all has no known age.
  return age > 10_000 ? "nobody knows how many" : age.toFixed(0);
}

/** A rotation that was begun and stands still. */
export function stuckClaims(
  settings: RotatedCredential,
  record: RotationRecord,
  at: Date,
): readonly Claim[] {
  const { phase, attempt, retiree } = record;
  const { name, "drain-cap-hours": cap, "quarantine-hours": quarantine } = settings;
  if (phase === "idle") return [];
  const began = retiree?.promotedAt ?? attempt?.startedAt ?? at.toISOString();
  const allowed = retiree === undefined ? day : (cap + quarantine) * hour + day;
  if (at.getTime() - Date.parse(began) < allowed) return [];
  const failed = retiree?.failures ?? 0;
  return [
    claim({
      ...{ rule: "rotation-stuck", name, severity: "error" },
      text: `${name}: a rotation stands still at \`${phase}\``,
      again: `--mode watch --only ${name}`,
      observed: `since ${began}${failed > 0 ? `; its revoke failed ${failed} times` : ""}`,
      fix: "start the workflow by hand: it goes on from there, or says what is missing.",
    }),
  ];
}

/** An end that the provider sets, which no rotation of ours can move. */
export function lifetimeClaims(
  { name, provider }: RotatedCredential,
  { current }: RotationRecord,
  at: Date,
): readonly Claim[] {
  const { title, lifetime } = definitionOf(parseDriverSettings(provider, name));
  if (lifetime === undefined || current === undefined) return [];
  const age = (at.getTime() - Date.parse(current.since)) / day;
  const passed = lifetime.alarmAt.filter((limit) => age >= limit).length;
  if (passed === 0) return [];
  return [
    claim({
      ...{ rule: "rotation-lifetime", name },
      severity: passed === lifetime.alarmAt.length ? "error" : "warning",
      text: `${name}: this ${title} ends ${lifetime.days} days after a person made it, and is ${inDays(age)} days old`,
      again: `--mode watch --only ${name}`,
      observed: `${current.id} in use since ${current.since}`,
      fix: "a person has to make a new one at the provider; put it into the idle slot.",
    }),
  ];
}
