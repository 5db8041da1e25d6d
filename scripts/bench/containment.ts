/**
 * Asks the containment engine every question of a public test-suite
 * (sdbs-uni-p/json-schema-containment-testsuite, kept beside the repository, not in it).
 * Prints one line per draft; `--show` lists what went wrong.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import {
  createContainment,
  liftDraft,
  type Answer,
  type Draft,
} from "../../src/engines/contract/containment/index.ts";
import { disputed } from "./containment-disputes.ts";

interface Question {
  readonly id: string;
  readonly draft: "draft4" | "draft7" | "draft2020-12";
  readonly optional: boolean;
  readonly sub: unknown;
  readonly sup: unknown;
  readonly contained: boolean;
}

const outcomes = [
  "right",
  "undecided",
  "wrongly contained",
  "wrongly not contained",
  "disputed",
] as const;
type Outcome = (typeof outcomes)[number];

const drafts: Readonly<Record<Question["draft"], Draft>> = {
  draft4: "draft-04",
  draft7: "draft-07",
  "draft2020-12": "2020-12",
};

const { values: options } = parseArgs({
  options: { show: { type: "boolean", default: false }, only: { type: "string" } },
});
const file = join(import.meta.dirname, "../../../shared/data/contract/containment.jsonl");

function ask({ id, draft, sub, sup }: Question): Answer {
  const [left, right] = [sub, sup].map((schema) => liftDraft(schema, drafts[draft]));
  if (left === undefined || right === undefined) throw new Error(id);
  // The suite means `format` to assert only where the validation suite it grew from does.
  const formats = id.includes("/optional/format/") ? "assertion" : "annotation";
  const containment = createContainment(left, right, { formats });
  return containment.decide(left.get(""), right.get(""));
}

async function judge(
  { id, draft, sub, sup, contained }: Question,
  answer: Answer,
): Promise<readonly [Outcome, string]> {
  if (answer.kind === "undecided") return ["undecided", answer.reason];
  if ((answer.kind === "contained") === contained) return ["right", ""];
  const dispute = await disputed(id, drafts[draft], [sub, sup], answer);
  if (dispute !== undefined) return ["disputed", dispute];
  if (answer.kind === "contained") return ["wrongly contained", ""];
  return ["wrongly not contained", JSON.stringify(answer.witness)];
}

function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

async function main(): Promise<void> {
  if (!existsSync(file)) {
    console.log(`skipped: ${file} is absent`);
    return;
  }
  const questions = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Question)
    .filter(({ id }) => options.only === undefined || id.includes(options.only));
  for (const draft of Object.keys(drafts)) {
    for (const optional of [false, true]) {
      const asked = questions.filter((one) => one.draft === draft && one.optional === optional);
      if (asked.length > 0) await report(`${draft}${optional ? " optional" : ""}`, asked);
    }
  }
}

async function report(name: string, questions: readonly Question[]): Promise<void> {
  const counts = new Map<Outcome, number>(outcomes.map((outcome) => [outcome, 0]));
  const times: number[] = [];
  for (const question of questions) {
    const start = performance.now();
    const answer = ask(question);
    times.push(performance.now() - start);
    const [outcome, detail] = await judge(question, answer);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
    if (options.show && outcome !== "right") {
      const { id, sub, sup, contained } = question;
      console.log(
        `${outcome}: ${id} ${detail}\n  ${JSON.stringify(sub)}\n  ${JSON.stringify(sup)} ${contained}`,
      );
    }
  }
  times.sort((a, b) => a - b);
  const decided = questions.length - (counts.get("undecided") ?? 0);
  const shares = outcomes.map((outcome) => `${outcome} ${counts.get(outcome) ?? 0}`).join(", ");
  console.log(
    `${name}: ${questions.length} questions, ${((100 * decided) / questions.length).toFixed(2)} % decided, ${shares}; ` +
      `median ${percentile(times, 0.5).toFixed(2)} ms, p95 ${percentile(times, 0.95).toFixed(2)} ms`,
  );
}

await main();
