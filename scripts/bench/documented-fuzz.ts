/**
 * The documented reading of containment against the judge, which decides it value by value and by
 * other means. A value that the judge takes for documented must not be held back; where one schema
 * is contained in another, no documented value of the first may be refused by the second. Prints
 * the counts and each contradiction with its seed; exits 1 on any.
 */
import { parseArgs } from "node:util";
import {
  createContainment,
  type Answer,
  type JsonValue,
} from "../../src/engines/contract/containment/index.ts";
import { valueAt } from "../../src/engines/contract/containment/universe.ts";
import type { Schema } from "../../src/engines/contract/lift/schema.ts";
import { createJudge, type Reading } from "../../src/engines/contract/schema/judge/judge.ts";
import { Source } from "./schema-generator.ts";
import { acceptedElsewhere } from "./second-opinion.ts";
import { body, recursiveShape, shape } from "./shape-generator.ts";

const bodies = 40;

export interface Counts {
  contained: number;
  "not-contained": number;
  undecided: number;
  /** Documented values that were tried. */
  values: number;
  /** Witnesses of "not contained" that are not documented: taken in only for want of exactness. */
  loose: number;
}

/** Tries the pairs of some seeds; returns what contradicts. */
export async function tryPairs(
  from: number,
  to: number,
): Promise<{ counts: Counts; contradictions: object[] }> {
  const counts = { contained: 0, "not-contained": 0, undecided: 0, values: 0, loose: 0 };
  const contradictions: object[] = [];
  for (let seed = from; seed < to; seed += 1) {
    const found = tryPair(seed, counts);
    if (found !== undefined && (await isConfirmed(found))) contradictions.push(found);
  }
  return { counts, contradictions };
}

interface Contradiction {
  readonly seed: number;
  readonly sub: Schema;
  readonly sup: Schema;
  readonly answer: Answer;
  /** What the judge takes for documented, and containment holds back. */
  readonly held?: JsonValue;
  readonly value?: JsonValue;
}

/** Ajv, on which the judge rests, has faults of its own: empty arrays beside `contains` are one. */
async function isConfirmed({ sub, sup, held, value, answer }: Contradiction): Promise<boolean> {
  if (held !== undefined) return acceptedElsewhere(sub, held);
  const shown = answer.kind === "not-contained" ? answer.witness : value;
  if (shown === undefined) return true;
  const only = (await acceptedElsewhere(sub, shown)) && !(await acceptedElsewhere(sup, shown));
  return only !== (answer.kind === "not-contained");
}

function tryPair(seed: number, counts: Counts): Contradiction | undefined {
  const s = new Source(seed);
  const sub = recursiveShape(s);
  const sup = s.next() < 0.7 ? s.relative(sub) : { ...shape(s), $defs: sub["$defs"] };
  const [sends, reads] = [judgeOf(sub), judgeOf(sup)];
  const answer = ask(sub, sup);
  counts[answer.kind] += 1;
  if (answer.kind === "not-contained") {
    if (sends(answer.witness, "documented") !== "accepted") counts.loose += 1;
    if (sends(answer.witness, "open") !== "accepted" || reads(answer.witness, "open") !== "refused")
      return { seed, sub, sup, answer };
  }
  for (let count = 0; count < bodies; count += 1) {
    const value = body(s);
    if (sends(value, "documented") !== "accepted") continue;
    counts.values += 1;
    if (answer.kind === "contained" && reads(value, "open") === "refused") {
      return { seed, sub, sup, answer, value };
    }
    if (count % 4 === 0 && ask(sub, { not: { const: value } }).kind === "contained") {
      return { seed, sub, sup, answer, held: value };
    }
  }
  return undefined;
}

function ask(sub: unknown, sup: unknown): Answer {
  const containment = createContainment(new Map([["", sub]]), new Map([["", sup]]), {
    budget: 20_000,
  });
  return containment.decide(sub, sup, "documented");
}

function judgeOf(schema: unknown) {
  const root = withoutBooleans(schema);
  const judge = createJudge(({ $ref: reference }) =>
    typeof reference === "string" ? (valueAt(root, reference.slice(1)) as Schema) : undefined,
  );
  return (value: JsonValue, reading: Reading) => judge.check([root], value, reading).kind;
}

/** The judge takes schemas as descriptions are lifted, where each boolean is an object. */
function withoutBooleans(schema: unknown): Schema {
  const text = JSON.stringify(schema, (key, value: unknown) => {
    const isSchema = !["const", "enum", "examples", "uniqueItems"].includes(key);
    return typeof value === "boolean" && isSchema ? (value ? {} : { not: {} }) : value;
  });
  return JSON.parse(text) as Schema;
}

async function main(): Promise<void> {
  const { values: options } = parseArgs({
    options: { pairs: { type: "string", default: "1000" }, seed: { type: "string", default: "1" } },
  });
  const first = Number(options.seed) * 1_000_003;
  const { counts, contradictions } = await tryPairs(first, first + Number(options.pairs));
  for (const one of contradictions) console.log(JSON.stringify(one));
  console.log(JSON.stringify({ ...counts, contradictions: contradictions.length }));
  process.exitCode = contradictions.length > 0 ? 1 : 0;
}

if (import.meta.main) await main();
