import { count, Failure } from "../../model/index.ts";
import type { Files, Log } from "../../ports/index.ts";
import { isAltered } from "./bump/altered.ts";
import { notChecked } from "./compare/not-checked.ts";
import { compare } from "./compare/compare.ts";
import { isFinding } from "./compare/context.ts";
import type { Remark } from "./finding.ts";
import { load } from "./document/load.ts";
import { toClaim, toNote } from "./report/claims.ts";
import type { Results } from "./report/report.ts";
import { isIntrospected, isSchemaTarget } from "./graphql/kind.ts";
import { withWitness } from "./witness-file/write.ts";
import type { Source, Target } from "./select/target.ts";

interface Ports {
  readonly files: Files;
  readonly log: Log;
}

/** Which claims of a comparison are wanted. */
export interface Wanted {
  /** Keeps one claim only. */
  readonly claim?: string | undefined;
  /** Where witnesses are written. */
  readonly witnessDir?: string | undefined;
  /** Files or folders with GraphQL operations that clients send. */
  readonly usage: readonly string[];
}

/** Compares one description, in whichever language it is. */
export async function runTarget(
  ports: Ports,
  target: Target,
  today: string,
  wanted: Wanted,
): Promise<Results> {
  try {
    if (!isSchemaTarget(target)) return await runOpenApi(ports, target, today, wanted);
  } catch (error) {
    const other = error instanceof Failure && error.facts.code === "not-openapi";
    if (!other || !(await isIntrospected(target))) throw error;
  }
  // Loaded here alone: most repositories have no GraphQL schema.
  const { runGraphql } = await import("./graphql/index.ts");
  return runGraphql(ports, target, wanted);
}

async function runOpenApi(
  { files, log }: Ports,
  target: Target,
  today: string,
  { claim: wanted, witnessDir }: Wanted,
): Promise<Results> {
  const { base, head } = target;
  if (base === undefined || head === undefined) return oneSided(target, base ?? head);
  log.progress(`Comparing ${target.name}`);
  const sides = {
    base: await load(base.reader, base.path),
    head: await load(head.reader, head.path),
  };
  // Base is as it is; a dangling reference in head can still be set right.
  sides.head.verify();
  const { outcomes, operations, added } = compare(sides.base, sides.head, today);
  const findings = outcomes.filter(isFinding);
  const remarks = outcomes.filter((outcome): outcome is Remark => !isFinding(outcome));
  const all = findings.map((finding) => ({
    finding,
    claim: toClaim(target.comparison, sides, finding),
  }));
  const kept = all.filter(({ claim }) => wanted === undefined || claim.id === wanted);
  const claimsOf = async (found: typeof kept) => {
    const claims = found.map(({ claim }) => claim);
    if (witnessDir === undefined) return claims;
    return Promise.all(
      found.map(({ claim, finding }) =>
        withWitness(files, witnessDir, target.comparison, sides, {
          claim,
          operation: finding.operations[0] ?? "",
        }),
      ),
    );
  };
  const reached = new Set(kept.flatMap(({ finding }) => finding.operations));
  const notes = wanted === undefined ? remarks.map((remark) => toNote(sides, remark)) : [];
  if (added.operations > 0 && wanted === undefined) {
    notes.push({ kind: "remark", text: `${count(added.operations, "operation")} added` });
  }
  return {
    claims: await claimsOf(kept),
    notes,
    notChecked: notChecked(sides.base, sides.head),
    altered: isAltered(sides.base, sides.head),
    reached: reached.size,
    operations,
  };
}

/** A description that is new, or gone: there is nothing to compare it with. */
async function oneSided(target: Target, source: Source | undefined): Promise<Results> {
  if (source !== undefined) await load(source.reader, source.path);
  const added = target.base === undefined;
  const where = source === undefined ? {} : { where: { path: source.path } };
  return {
    claims: [],
    notes: [
      added
        ? {
            kind: "remark",
            text: `\`${target.name}\` is new; there is nothing to compare it with`,
            ...where,
          }
        : {
            kind: "question",
            text: `\`${target.name}\` was removed. Is the API gone, or described elsewhere?`,
            ...where,
          },
    ],
    notChecked: [],
    altered: true,
    reached: 0,
    operations: { base: 0, head: 0, both: 0 },
  };
}
