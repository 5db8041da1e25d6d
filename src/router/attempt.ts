import { Failure } from "../model/index.ts";
import {
  noCost,
  type CompletionEnd,
  type Completions,
  type ModelCost,
  type ModelQuestion,
  type ModelSource,
} from "../ports/index.ts";
import type { Ledger, Reserved } from "./budget/ledger.ts";
import type { Candidate } from "./candidates.ts";
import { checkAnswer } from "./check-answer.ts";
import { tokenCost } from "./prices/price.ts";
import { isObject, shapes, type Reading } from "./shapes/index.ts";
import { inputCeiling, outputCeiling, worstCase } from "./worst-case.ts";

/** One request; who has not answered by then hangs. */
const mostSeconds = 120;

export interface AttemptPorts {
  readonly completions: Completions;
  readonly ledger: Ledger;
  readonly seconds: () => number;
  readonly spent: (cost: ModelCost) => void;
}

/** How one request to one model ended, for whoever decides what comes next. */
export type Attempt =
  | { readonly kind: "answer"; readonly value: unknown; readonly sources: readonly ModelSource[] }
  /** Nothing was charged for it, or it was charged and is of no use: others may be asked. */
  | { readonly kind: "failed"; readonly why: string; readonly fault: Fault }
  /** It may have been charged, and asking again would be charged again. */
  | { readonly kind: "lost"; readonly why: string };

export type Fault =
  /** The host does not answer now. */
  | { readonly of: "host"; readonly retryAfter?: number }
  /** The host will not answer in this run: no key, no money, gone. */
  | { readonly of: "account" }
  /** This model cannot, or will not; others of the host may. */
  | { readonly of: "model" }
  /** There is no money left for it. */
  | { readonly of: "budget" };

/** Asks one model, and once more where its answer does not fit the schema. */
export async function attempt(
  ports: AttemptPorts,
  candidate: Candidate,
  question: ModelQuestion,
  deadline: number,
): Promise<Attempt> {
  const first = await ask(ports, candidate, question, deadline);
  if (first.kind !== "text") return first;
  const checked = await checkAnswer(first.text, question.schema);
  if (checked.kind === "fits") {
    return { kind: "answer", value: checked.value, sources: first.sources };
  }
  const again = await ask(ports, candidate, repairOf(question, first.text, checked.why), deadline);
  if (again.kind !== "text") return again;
  const repaired = await checkAnswer(again.text, question.schema);
  if (repaired.kind === "misfit") {
    const why = `its answer does not fit the schema, and its repair neither: ${repaired.why}`;
    return { kind: "failed", why, fault: { of: "model" } };
  }
  const sources = [...first.sources, ...again.sources];
  return { kind: "answer", value: repaired.value, sources };
}

/** The same with what was wrong, and without searching again. */
function repairOf(question: ModelQuestion, text: string, why: string): ModelQuestion {
  const { purpose, priority, instructions, schema, mostOutputTokens } = question;
  const shown = text.slice(0, 4 * mostOutputTokens);
  return {
    ...{ purpose, priority, instructions, schema, mostOutputTokens },
    material: `${question.material}\n\nAn earlier answer to this:\n${shown}\n\nIt does not fit the schema: ${why} Answer again, corrected.`,
  };
}

type Asked =
  | { readonly kind: "text"; readonly text: string; readonly sources: readonly ModelSource[] }
  | Exclude<Attempt, { kind: "answer" }>;

async function ask(
  ports: AttemptPorts,
  candidate: Candidate,
  question: ModelQuestion,
  deadline: number,
): Promise<Asked> {
  const { name, model, provider } = candidate;
  const usd = worstCase(candidate, question);
  if (usd === undefined) {
    return failed("the price of so long a question is not known", { of: "model" });
  }
  const { purpose, priority } = question;
  const reserved = await ports.ledger.reserve({ purpose, model: name, usd }, priority);
  if ("refused" in reserved) return failed(reserved.refused, { of: "budget" });
  const mostOutputTokens = outputCeiling(question, provider, model);
  const common = shapes[provider.shape].body(
    { ...question, model, mostOutputTokens },
    provider.schemaInWords,
  );
  const { baseUrl, keyNames, shape } = provider;
  const body = provider.adapt(common, model, question);
  const began = ports.seconds();
  const seconds = Math.min(mostSeconds, deadline - began);
  const end = await ports.completions.send({ baseUrl, keyNames, shape, body, seconds });
  const took = ports.seconds() - began;
  return conclude(ports, { candidate, question, reserved, took, end });
}

interface Ended {
  readonly candidate: Candidate;
  readonly question: ModelQuestion;
  readonly reserved: Reserved;
  readonly took: number;
  readonly end: CompletionEnd;
}

async function conclude(ports: AttemptPorts, ended: Ended): Promise<Asked> {
  const { candidate, end } = ended;
  const { provider } = candidate;
  if (end.kind === "lost") {
    await charge(ports, ended, worstOf(ended));
    return { kind: "lost", why: end.why };
  }
  if (end.kind === "unreachable") {
    await charge(ports, ended, noCost);
    return failed(end.why, { of: "host" });
  }
  if (end.kind === "refused") {
    await charge(ports, ended, { ...noCost, calls: 1 });
    return refused(end);
  }
  const reading = shapes[provider.shape].read(end.body);
  if (reading.kind === "error") {
    await charge(ports, ended, { ...noCost, calls: 1 });
    return refused(reading);
  }
  await charge(ports, ended, actualCost(ended, reading, end.body));
  if (reading.kind === "text") {
    const sources = isObject(end.body) ? provider.sources(end.body) : [];
    return { kind: "text", text: reading.text, sources };
  }
  if (reading.kind === "refusal") return failed(`it declined: ${reading.why}`, { of: "model" });
  if (reading.kind === "length") {
    return failed("its answer was longer than asked for, and cut", { of: "model" });
  }
  return { kind: "lost", why: "its reply cannot be read" };
}

type Charge = Omit<ModelCost, "byModel">;

/** Settled before anything else is done with the reply. */
async function charge(ports: AttemptPorts, ended: Ended, cost: Charge): Promise<void> {
  const { calls, inputTokens, outputTokens, usd } = cost;
  const amounts = { calls, inputTokens, outputTokens, usd };
  const { name: model } = ended.candidate;
  ports.spent({ ...amounts, byModel: calls === 0 ? [] : [{ model, ...amounts }] });
  try {
    await ports.ledger.settle(ended.reserved, { ...amounts, seconds: ended.took });
  } catch (error) {
    // The reservation stays, which is more than was spent; what was paid for is not thrown away.
    if (!(error instanceof Failure)) throw error;
  }
}

/** What the provider says it cost, else what it counted at the list price, else the worst case. */
function actualCost(
  ended: Ended,
  reading: Exclude<Reading, { kind: "error" }>,
  body: unknown,
): Charge {
  const { provider, price } = ended.candidate;
  const usage = reading.kind === "unreadable" ? undefined : reading.usage;
  const told = isObject(body) ? provider.cost(body) : undefined;
  if (usage === undefined) return { ...worstOf(ended), usd: told ?? ended.reserved.usd };
  const { search } = provider;
  const searches = ended.question.search === undefined ? 0 : (search?.mostCalls ?? 0);
  const listed = tokenCost(price, usage);
  const counted = listed === undefined ? undefined : listed + searches * (search?.usdPerCall ?? 0);
  return { calls: 1, ...usage, usd: told ?? counted ?? ended.reserved.usd };
}

function worstOf({ candidate, question, reserved }: Ended): Charge {
  const { provider, model } = candidate;
  return {
    calls: 1,
    inputTokens: inputCeiling(question, provider),
    outputTokens: outputCeiling(question, provider, model),
    usd: reserved.usd,
  };
}

function refused(end: {
  readonly status: number;
  readonly message: string;
  readonly retryAfter?: number;
}): Asked {
  const { status, message, retryAfter } = end;
  const why = `it answered ${status}${message === "" ? "" : ` (${message.slice(0, 200)})`}`;
  // No key, no money, not allowed, gone: https://platform.openai.com/docs/guides/error-codes
  if ([401, 402, 403, 410].includes(status)) return failed(why, { of: "account" });
  if (status === 408 || status === 429 || status >= 500) {
    return failed(why, { of: "host", ...(retryAfter === undefined ? {} : { retryAfter }) });
  }
  return failed(why, { of: "model" });
}

function failed(why: string, fault: Fault): Asked {
  return { kind: "failed", why, fault };
}
