/**
 * Random pairs of schemas, many of them related, against Ajv on random instances. A "contained"
 * is contradicted by one instance that only the first schema accepts; a "not contained" by its
 * witness not being one. Where Ajv contradicts us, @hyperjump/json-schema has the last word:
 * Ajv's short-circuit code has faults of its own (minContains above maxContains, for one).
 * Prints the counts and every contradiction with its seed; exits 1 on any.
 */
import { parseArgs } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import { createContainment, type JsonValue } from "../../src/engines/contract/containment/index.ts";
import { randomInstances, Source } from "./schema-generator.ts";
import { acceptedElsewhere } from "./second-opinion.ts";

const { values: options } = parseArgs({
  options: {
    pairs: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    budget: { type: "string", default: "20000" },
  },
});

const counts = {
  contained: 0,
  "not-contained": 0,
  undecided: 0,
  instances: 0,
  "validators disagree": 0,
};
const reasons = new Map<string, number>();
let contradictions = 0;

type Validate = (value: JsonValue) => boolean;

function compile(schema: unknown): Validate | undefined {
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    messages: false,
    code: { optimize: false },
  });
  try {
    const validate = ajv.compile(schema as object);
    return (value) => validate(value);
  } catch {
    return undefined;
  }
}

async function main(): Promise<void> {
  const first = Number(options.seed);
  const start = performance.now();
  let slowest = 0;
  for (let i = 0; i < Number(options.pairs); i += 1) {
    const took = await tryPair(first * 1_000_003 + i);
    slowest = Math.max(slowest, took);
    if (i % 1000 === 999)
      process.stderr.write(`${i + 1} pairs, ${contradictions} contradictions\r`);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(JSON.stringify({ ...counts, contradictions, slowest: Math.round(slowest), seconds }));
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 12)) {
    console.log(`  undecided ${count}: ${reason}`);
  }
  process.exitCode = contradictions > 0 ? 1 : 0;
}

async function tryPair(seed: number): Promise<number> {
  const source = new Source(seed);
  const sub = source.schema();
  const sup = source.relative(sub);
  const [left, right] = [new Map([["", sub]]), new Map([["", sup]])];
  const start = performance.now();
  const answer = createContainment(left, right, { budget: Number(options.budget) }).decide(
    sub,
    sup,
  );
  const took = performance.now() - start;
  counts[answer.kind] += 1;
  if (answer.kind === "undecided") {
    const reason = answer.reason.replace(/\d+/g, "n").slice(0, 80);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const [accepts, alsoAccepts] = [compile(sub), compile(sup)];
  if (accepts === undefined || alsoAccepts === undefined) return took;
  const values =
    answer.kind === "contained"
      ? randomInstances(source, [sub, sup])
      : answer.kind === "not-contained"
        ? [answer.witness]
        : [];
  for (const value of values) {
    const only = onlyFirst(accepts, alsoAccepts, value);
    if (only === undefined) continue;
    counts.instances += 1;
    if (only !== (answer.kind === "not-contained")) {
      if ((await secondOpinion(sub, sup, value)) !== only) {
        counts["validators disagree"] += 1;
        continue;
      }
      contradictions += 1;
      console.log(JSON.stringify({ seed, answer, value, sub, sup }));
      break;
    }
  }
  return took;
}

/** Undefined where Ajv's generated code fails, as it does on some nested patternProperties. */
function onlyFirst(first: Validate, second: Validate, value: JsonValue): boolean | undefined {
  try {
    return first(value) && !second(value);
  } catch {
    return undefined;
  }
}

/** Whether the value is an instance of the first schema only, as the other validator sees it. */
async function secondOpinion(sub: object, sup: object, value: JsonValue): Promise<boolean> {
  return (await acceptedElsewhere(sub, value)) && !(await acceptedElsewhere(sup, value));
}

await main();
