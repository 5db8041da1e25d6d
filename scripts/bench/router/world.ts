import type { Random } from "../../../src/lab/statistics/index.ts";
import type { CompletionEnd, Completions, Records } from "../../../src/ports/index.ts";
import { listPrices } from "../../../src/router/prices/table.ts";
import { tokenCost } from "../../../src/router/prices/price.ts";

/** What the provider charged, by run: the truth that the ledger is held against. */
export type Charges = Map<string, { usd: number; calls: number }>;

/** A job that ended between two steps, without a word to anybody. */
export class Died extends Error {}

const step = (random: Random) =>
  random.uniform() < 0.5
    ? Promise.resolve()
    : new Promise<void>((resolve) => setImmediate(resolve));

/** Of a hundred steps of a job one is its last. */
async function live(random: Random): Promise<void> {
  await step(random);
  if (random.uniform() < 0.01) throw new Died();
}

/**
 * A ledger that many write at once: compare and swap, with writes that were made and answered by
 * nobody, after which the writer looks again.
 */
export function shakyRecords(random: Random): Records {
  const texts = new Map<string, string>();
  return {
    read: async (paths) => {
      await live(random);
      return new Map(
        paths.flatMap((path) => (texts.has(path) ? [[path, texts.get(path) ?? ""]] : [])),
      );
    },
    update: async (path, change) => {
      for (;;) {
        const before = texts.get(path);
        await live(random);
        const next = change(before);
        if (next === undefined) return;
        await live(random);
        if (texts.get(path) !== before) continue;
        texts.set(path, next);
        const answered = random.uniform() >= 0.05;
        await live(random);
        if (answered) return;
      }
    },
  };
}

/** Charges for what it does, also where nobody learns of it. */
export function chargingProvider(random: Random, charges: Charges, run: string): Completions {
  return {
    hasKey: () => true,
    send: async ({ body }): Promise<CompletionEnd> => {
      await live(random);
      const luck = random.uniform();
      if (luck < 0.1) return { kind: "refused", status: 503, message: "" };
      if (luck < 0.15) return { kind: "unreachable", why: "no such host" };
      const usage = tokens(random, body);
      const price = listPrices[`openai/${String(body["model"])}`];
      const usd = (price && tokenCost(price, usage)) ?? Number.NaN;
      const before = charges.get(run) ?? { usd: 0, calls: 0 };
      charges.set(run, { usd: before.usd + usd, calls: before.calls + 1 });
      await live(random);
      if (luck < 0.25) return { kind: "lost", why: "the connection was closed" };
      const text = luck < 0.35 ? "no JSON" : "{}";
      return { kind: "reply", body: reply(text, usage) };
    },
  };
}

/** Up to the most that may be written, and as many as one for three characters read. */
function tokens(random: Random, body: Readonly<Record<string, unknown>>) {
  const most = Number(body["max_output_tokens"]);
  const characters = JSON.stringify(body).length;
  return {
    inputTokens: Math.ceil(characters / (3 + 2 * random.uniform())),
    outputTokens: random.uniform() < 0.2 ? most : Math.ceil(most * random.uniform()),
  };
}

function reply(text: string, usage: { inputTokens: number; outputTokens: number }) {
  return {
    status: "completed",
    output: [{ type: "message", content: [{ type: "output_text", text }] }],
    usage: { input_tokens: usage.inputTokens, output_tokens: usage.outputTokens },
  };
}
