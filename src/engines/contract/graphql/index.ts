import { type DocumentNode, Kind, parse, type SelectionNode } from "graphql";
import type { NotChecked } from "../../../model/index.ts";
import type { Files, Log } from "../../../ports/index.ts";
import type { Results } from "../report/report.ts";
import type { Source, Target } from "../select/target.ts";
import { compareSchemas, type Judged } from "./compare.ts";
import { fold, isProven } from "./fold.ts";
import { type Proven, questions, remarks, repeated, toClaim } from "./report.ts";
import { loadSchema, type Side } from "./source/load.ts";
import { usageOf } from "./usage/usage.ts";

interface Ports {
  readonly files: Files;
  readonly log: Log;
}

interface Wanted {
  /** Keeps one claim only. */
  readonly claim?: string | undefined;
  /** Files or folders with clients' operations. */
  readonly usage: readonly string[];
}

/**
 * Compares two GraphQL schemas. A break is claimed with an operation that base accepts and head
 * refuses, a result that only head gives, or what the two sides' resolvers get for one operation.
 */
export async function runGraphql(
  { files, log }: Ports,
  target: Target,
  wanted: Wanted,
): Promise<Results> {
  if (target.base === undefined || target.head === undefined) return oneSided(target);
  log.progress(`Comparing ${target.name}`);
  const sides = { base: await loadSchema(target.base), head: await loadSchema(target.head) };
  const usage = await usageOf(files, wanted.usage, sides.base);
  const judged = fold(owned(await compareSchemas(sides.base, sides.head)), sides.base);
  const claims = judged
    .filter(isProven)
    .map((one) =>
      toClaim(target.comparison, sides, one, one.judgement as Proven, usage.isUnused(one.change)),
    )
    .filter(({ id }) => wanted.claim === undefined || id === wanted.claim);
  const whole = wanted.claim === undefined;
  const reached = claims.map(({ proof }) => rootField(proof.evidence[0]?.text ?? ""));
  const [before, after] = [rootFields(sides.base), rootFields(sides.head)];
  return {
    claims,
    notes: whole
      ? [...questions(judged, sides), ...remarks(judged, sides), ...repeated(sides)]
      : [],
    notChecked: [...usage.notChecked, ...hidden(sides)],
    altered: judged.length > 0,
    reached: new Set(reached).size,
    operations: {
      base: before.length,
      head: after.length,
      both: before.filter((name) => after.includes(name)).length,
    },
  };
}

/** What only follows from another break needs that break; without one it is open. */
function owned(judged: readonly Judged[]): readonly Judged[] {
  if (judged.some(isProven)) return judged;
  const why = "No operation was found that shows it.";
  return judged.map((one) =>
    one.judgement.kind === "follows" ? { ...one, judgement: { kind: "question", why } } : one,
  );
}

async function oneSided(target: Target): Promise<Results> {
  const source: Source | undefined = target.base ?? target.head;
  if (source !== undefined) await loadSchema(source);
  const added = target.base === undefined;
  return {
    claims: [],
    notes: [
      {
        kind: added ? "remark" : "question",
        text: added
          ? `\`${target.name}\` is new; there is nothing to compare it with`
          : `\`${target.name}\` was removed. Is the API gone, or described elsewhere?`,
      },
    ],
    notChecked: [],
    altered: true,
    reached: 0,
    operations: { base: 0, head: 0, both: 0 },
  };
}

/** Root fields are to GraphQL what operations are to OpenAPI. */
function rootFields({ schema }: Side): string[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
    (type, kind) => Object.keys(type?.getFields() ?? {}).map((field) => `${kind} ${field}`),
  );
}

/** The root field that an operation asks for first. */
function rootField(operation: string): string {
  const document: DocumentNode = parse(operation, { noLocation: true });
  const [first] = document.definitions;
  if (first?.kind !== Kind.OPERATION_DEFINITION) return operation;
  let selection: SelectionNode | undefined = first.selectionSet.selections[0];
  while (selection?.kind === Kind.INLINE_FRAGMENT) selection = selection.selectionSet.selections[0];
  return `${first.operation} ${selection?.kind === Kind.FIELD ? selection.name.value : ""}`;
}

function hidden(sides: { readonly base: Side; readonly head: Side }): NotChecked[] {
  if (!sides.base.introspected && !sides.head.introspected) return [];
  return [
    {
      what: "directives in use",
      why: "The answer to an introspection does not tell where a schema uses its directives.",
    },
  ];
}
