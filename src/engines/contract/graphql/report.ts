import type { Change } from "@graphql-inspector/core";
import type { Claim, Note, Place, Proof, Severity } from "../../../model/index.ts";
import { commandFor, type Comparison } from "../proof/command.ts";
import { claimId } from "../report/claims.ts";
import { clip, clipClaim } from "../report/clip.ts";
import type { Judged } from "./compare.ts";
import type { Folded } from "./fold.ts";
import type { Judgement } from "./rules/rule.ts";
import type { Side } from "./source/load.ts";
import { placeOf as placeAt } from "./source/places.ts";

interface Sides {
  readonly base: Side;
  readonly head: Side;
}

export type Proven = Extract<Judgement, { kind: "refused" | "result" | "received" }>;

/** Places that a reader is told of one remark; the rest is counted. */
const mostNamed = 5;

export function ruleOf({ type }: Change): string {
  return `graphql-${kebab(String(type))}`;
}

function kebab(type: string): string {
  return type.toLowerCase().replaceAll("_", "-");
}

export function toClaim(
  comparison: Comparison,
  sides: Sides,
  { change, alsoIn }: Folded,
  judgement: Proven,
  unused: boolean,
): Claim {
  const text = textOf(change);
  const rule = ruleOf(change);
  const id = claimId(comparison, { rule, subject: text });
  const also = alsoIn.length === 0 ? "" : `, and from ${listed(alsoIn)}`;
  const where = placeOf(sides, change);
  const severity: Severity = unused ? "note" : judgement.severity;
  return clipClaim({
    id,
    rule,
    severity,
    text: `${text}${also}${unused ? "; no operation in use needs it" : ""}`,
    ...(where === undefined ? {} : { where }),
    proof: { ...proofOf(judgement), command: commandFor(comparison, id) },
  });
}

function proofOf(judgement: Proven): Omit<Proof, "command"> {
  const { operation } = judgement.proof;
  const evidence = [{ name: "Operation", language: "graphql", text: operation }];
  switch (judgement.kind) {
    case "refused":
      return {
        kind: "request",
        observed: `Head refuses it: ${judgement.proof.reason}`,
        expected: "Base accepts this operation.",
        evidence,
      };
    case "result":
      return {
        kind: "response",
        observed: "Head may give this result.",
        expected: `Base never gives it: ${judgement.proof.reason}`,
        evidence: [...evidence, { name: "Result", language: "json", text: judgement.proof.result }],
      };
    case "received":
      return {
        kind: "request",
        observed: `Head's resolver gets ${judgement.proof.head}.`,
        expected: `Base's resolver gets ${judgement.proof.base}.`,
        evidence,
      };
  }
}

/** The library's sentence, with names set as code. */
export function textOf({ message }: Change): string {
  return message
    .replace(/'([^'`]*)'/g, "`$1`")
    .replace(
      /^Default value for (.*) changed from (.*) to `undefined`$/,
      "Default value $2 of $1 was removed",
    )
    .replace(/\.$/, "");
}

/** What is gone stands on base; anything else, on head if it can be told there. */
function placeOf({ base, head }: Sides, change: Change): Place | undefined {
  const path = change.path ?? oldRootOf(change);
  const onHead = /REMOVED$/.test(String(change.type)) ? undefined : head.place(path);
  if (onHead !== undefined) return onHead;
  const onBase = base.place(path);
  return onBase === undefined ? undefined : { ...onBase, side: "base" };
}

/** A change of a root type has no path; the type that it was has a place. */
function oldRootOf({ meta }: Change): string {
  const names = meta as Readonly<Record<string, string | null>>;
  const { oldQueryTypeName, oldMutationTypeName, oldSubscriptionTypeName } = names;
  return oldQueryTypeName ?? oldMutationTypeName ?? oldSubscriptionTypeName ?? "";
}

const reasons: Partial<Record<Judgement["kind"], string>> = {
  unreached: ", which no operation reaches",
  follows: ", which operations reached only through what is broken above",
};

/** Changes that break nothing: one remark a kind. */
export function remarks(judged: readonly Judged[], sides: Sides): Note[] {
  const groups = new Map<string, Change[]>();
  for (const { change, judgement } of judged) {
    const reason = reasons[judgement.kind];
    if (judgement.kind !== "safe" && reason === undefined) continue;
    const kind = kebab(String(change.type)).replaceAll("-", " ");
    const key = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${reason ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups].map(([kind, changes]) => {
    const [first] = changes;
    const where = first && placeOf(sides, first);
    return {
      kind: "remark",
      text: clip(`${kind}: ${listed(changes.map(({ path = "schema" }) => path))}`),
      ...(where === undefined ? {} : { where }),
    };
  });
}

/** Definitions that were passed over; on base only where head is rid of them. */
export function repeated({ base, head }: Sides): Note[] {
  const side = head.repeats.length > 0 ? "head" : "base";
  const { repeats } = side === "head" ? head : base;
  const [first] = repeats;
  if (first === undefined) return [];
  const names = listed([...new Set(repeats.map(({ coordinate }) => coordinate))]);
  const place = first.node.loc && placeAt(first.node.loc);
  return [
    {
      kind: "remark",
      text: clip(`Defined more than once, in the same words, and read once: ${names}`),
      ...(place === undefined ? {} : { where: side === "head" ? place : { ...place, side } }),
    },
  ];
}

/** What could not be decided. Uses of one directive are one question. */
export function questions(judged: readonly Judged[], sides: Sides): Note[] {
  const groups = new Map<string, { why: string; changes: Change[] }>();
  for (const { change, judgement } of judged) {
    if (judgement.kind !== "question") continue;
    const directive = /^DIRECTIVE_USAGE_/.test(String(change.type))
      ? directiveOf(change)
      : undefined;
    const key = directive === undefined ? textOf(change) : `Use of \`@${directive}\` changed`;
    const group = groups.get(key) ?? { why: judgement.why, changes: [] };
    group.changes.push(change);
    groups.set(key, group);
  }
  return [...groups].map(([what, { why, changes }]) => {
    const [first] = changes;
    const where = first && placeOf(sides, first);
    const paths = [...new Set(changes.map(({ path = "schema" }) => path))];
    const at = what.startsWith("Use of") ? ` at ${listed(paths)}` : "";
    return {
      kind: "question",
      text: clip(`Undecided: ${what}${at}. ${why}`),
      ...(where === undefined ? {} : { where }),
    };
  });
}

function directiveOf({ meta }: Change): string {
  const names = meta as Readonly<Record<string, string>>;
  return (
    names["addedDirectiveName"] ?? names["removedDirectiveName"] ?? names["directiveName"] ?? ""
  );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed).map((name) => `\`${name}\``);
  const left = names.length - shown.length;
  return left === 0 ? shown.join(", ") : `${shown.join(", ")} and ${left} more`;
}
