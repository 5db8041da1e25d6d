/**
 * One pair of schemas for each kind of change that graphql-inspector knows: whether it is found,
 * what it comes to, and whether graphql-js, asked once more, agrees with each operation shown.
 */
import { buildSchema, execute, type ExecutionResult, parse, validate } from "graphql";
import { ChangeType, CriticalityLevel } from "@graphql-inspector/core";
import { nodeClock } from "../../src/adapters/node-clock.ts";
import { compareSchemas, type Judged } from "../../src/engines/contract/graphql/compare.ts";
import { loadSchema } from "../../src/engines/contract/graphql/source/load.ts";
import { type Case, neverCaused, readCases } from "./graphql-cases.ts";

const kinds = Object.values(ChangeType) as string[];
const cases = readCases();
const start = nodeClock.seconds();
const found = new Map<string, Set<string>>();
const outcomes: Record<string, number> = {};
let breaking = 0;
let proven = 0;
let failed = false;

for (const one of cases) {
  const changes = await compare(one);
  const mine = changes.find(({ change }) => String(change.type) === one.kind);
  const outcome = mine === undefined ? "not found" : outcomeOf(mine);
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  found.set(one.kind, (found.get(one.kind) ?? new Set()).add(outcome));
  if (mine?.change.criticality.level === CriticalityLevel.Breaking) {
    breaking += 1;
    if (outcome === "refused" || outcome === "result") proven += 1;
    else console.log(`  ${one.name}: the library says breaking, this says ${outcome}`);
  }
  const wrong = mine && disagreement(one, mine);
  if (outcome !== one.expected || wrong !== undefined) {
    failed = true;
    console.log(`  ${one.name}: ${outcome}, expected ${one.expected}. ${wrong ?? ""}`);
  }
}

const missing = kinds.filter((kind) => !found.has(kind) && !neverCaused.includes(kind));
for (const kind of missing) console.log(`  ${kind}: no fixture`);
console.log(
  `${found.size} of ${kinds.length} kinds caused and found by ${cases.length} pairs, ${(nodeClock.seconds() - start).toFixed(1)} s; ` +
    `${neverCaused.join(" and ")} are of operations, and no pair of schemas causes them`,
);
console.table(outcomes);
console.log(`breaking by the library: ${breaking}, proven with an operation: ${proven}`);
process.exitCode = failed || missing.length > 0 ? 1 : 0;

async function compare({ base, head }: Case): Promise<Judged[]> {
  const side = (text: string) => ({
    path: "schema.graphql",
    reader: { label: "", root: "", read: () => Promise.resolve(text) },
  });
  return compareSchemas(await loadSchema(side(base)), await loadSchema(side(head)));
}

function outcomeOf({ judgement: { kind } }: Judged): string {
  if (kind === "question") return "undecided";
  return kind === "unreached" || kind === "follows" ? "safe" : kind;
}

/** Builds both schemas anew and asks graphql-js about the operation as text. */
function disagreement({ base, head }: Case, { judgement }: Judged): string | undefined {
  if (!("proof" in judgement)) return undefined;
  const document = parse(judgement.proof.operation);
  const refuses = (text: string) => {
    const schema = buildSchema(text);
    if (validate(schema, document).length > 0) return true;
    const { errors } = execute({ schema, document }) as ExecutionResult;
    return errors?.some(({ message }) => message.startsWith("Schema is not configured")) ?? false;
  };
  if (refuses(base)) return "Base refuses the operation.";
  const expected = judgement.kind === "refused";
  return refuses(head) === expected ? undefined : `Head ${expected ? "accepts" : "refuses"} it.`;
}
