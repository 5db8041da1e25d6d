import { title } from "../../api/model.ts";
import type { Note } from "../../../../model/index.ts";
import type { Finding } from "../../finding.ts";
import type { Spot } from "../../document/description.ts";
import type { Api } from "../api.ts";
import type { Drift } from "../drift.ts";
import { refusalOf } from "../har/refusal.ts";
import { isDescribed } from "./described.ts";
import { type Difference, differenceOf, type Replayed } from "./differences.ts";
import { saysGone, type Sendable } from "./witness.ts";

export interface Verdicts {
  readonly drifts: readonly Drift[];
  readonly notes: readonly Note[];
}

/** A witness of the comparison, and what both apps made of it. */
export interface Tried {
  readonly sendable: Sendable;
  readonly replayed: Replayed;
}

interface Side {
  readonly base: Api;
  readonly head: Api;
  readonly findings: readonly Finding[];
}

/** Holds what the two apps do against what the two descriptions say. */
export function verdicts(
  side: Side,
  replayed: readonly Replayed[],
  tried: readonly Tried[],
): Verdicts {
  const seen = new Map<string, Drift>();
  for (const one of [...replayed, ...tried.map((each) => each.replayed)]) {
    const difference = differenceOf(side.base, one);
    if (difference === undefined || isDescribed(side.head, side.findings, difference)) continue;
    const drift = undescribed(side.head, difference);
    const key = JSON.stringify([drift.rule, drift.operation]);
    if (!seen.has(key)) seen.set(key, drift);
  }
  const only = [...gone(side, replayed), ...tried.flatMap((one) => describedOnly(side, one))];
  return { drifts: [...seen.values(), ...only], notes: [...seenInBoth(tried)] };
}

function undescribed(head: Api, { rule, subject, what, replayed }: Difference): Drift {
  return {
    rule: `undescribed-${rule}`,
    severity: "error",
    operation: title(replayed.operation),
    subject,
    text: `${what}; the descriptions tell of no break`,
    observed: `head answers ${replayed.head.answer.status}`,
    expected: `${replayed.base.answer.status} as base answers, or a description that says otherwise`,
    spot: spotIn(head, title(replayed.operation)),
    ...shown(replayed),
  };
}

/** The description takes something back that the app still does. */
function describedOnly({ head }: Side, { sendable: { finding }, replayed }: Tried): Drift[] {
  const [before, after] = [replayed.base.answer.status, replayed.head.answer.status];
  if (before >= 400 || after >= 400 || replayed.later === undefined) return [];
  // What was put together from a real request and a witness has to be refused itself.
  if (refusalOf(head, replayed.later, replayed.head.request) === undefined) return [];
  return [stillDone(head, finding, replayed, "and the app still takes it")];
}

function gone({ head, findings }: Side, replayed: readonly Replayed[]): Drift[] {
  return findings.filter(saysGone).flatMap((finding) => {
    const alive = replayed.find(
      ({ operation, base, head: now }) =>
        finding.operations.includes(title(operation)) &&
        base.answer.status < 400 &&
        now.answer.status < 400,
    );
    return alive === undefined ? [] : [stillDone(head, finding, alive, "and the app still has it")];
  });
}

function stillDone(head: Api, finding: Finding, replayed: Replayed, still: string): Drift {
  return {
    rule: "described-break-not-made",
    severity: "warning",
    operation: title(replayed.operation),
    subject: `${finding.rule} ${finding.subject}`,
    text: `${finding.text}, says the description, ${still}`,
    observed: `head answers ${replayed.head.answer.status}, as base does with ${replayed.base.answer.status}`,
    expected: "a refusal, or a description that allows it",
    spot: spotIn(head, title(replayed.operation)),
    ...shown(replayed),
  };
}

function shown({ base, head, sources }: Replayed) {
  return {
    request: head.request,
    answer: head.answer,
    sources,
    other: { name: "the same, to base", ...base },
  };
}

function spotIn({ operations }: Api, name: string): Spot {
  return (
    operations.find((operation) => title(operation) === name) ?? { uri: "", pointer: "/paths" }
  );
}

/** Breaks that base's app knew nothing of, and that head's app made. */
function* seenInBoth(tried: readonly Tried[]): Generator<Note> {
  const texts = tried
    .filter(({ replayed: { base, head } }) => base.answer.status < 400 && head.answer.status >= 400)
    .map(({ sendable: { finding } }) => finding.text);
  if (texts.length === 0) return;
  const listed = texts.slice(0, 5).join("; ");
  const more = texts.length > 5 ? ` and ${texts.length - 5} more` : "";
  yield { kind: "remark", text: `Described, and seen in the running apps: ${listed}${more}` };
}
