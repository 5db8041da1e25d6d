import { openaiCompletions } from "../../src/adapters/model/openai-completions.ts";
import type { Clock, Completions, ModelQuestion } from "../../src/ports/index.ts";
import { Router, type RouterPorts, type RouterSettings } from "../../src/router/index.ts";
import {
  envelope,
  startModelServer,
  type ModelServer,
  type Scripted,
} from "../../tools/model-server/index.ts";
import type { ModelRequest } from "../../tools/model-server/index.ts";
import { fakeRecords } from "../fakes/records.ts";

export const question: ModelQuestion = {
  purpose: "a test",
  priority: "high",
  instructions: "Name a color.",
  material: "const sky = paint();",
  schema: {
    type: "object",
    properties: { color: { type: "string" } },
    required: ["color"],
    additionalProperties: false,
  },
  mostOutputTokens: 100,
};

/** Every model says so. */
export const blue = (request: ModelRequest): Scripted => ({
  body: envelope(request.path, request.text, '{"color":"blue"}'),
});

export const keys = {
  OPENAI_API_KEY: "test-key-of-openai",
  ANTHROPIC_API_KEY: "test-key-of-anthropic",
  GEMINI_API_KEY: "test-key-of-gemini",
  OPENROUTER_API_KEY: "test-key-of-openrouter",
  PERPLEXITY_API_KEY: "test-key-of-perplexity",
};

export const settings: RouterSettings = {
  use: ["openai/gpt-6-luna"],
  choose: "order",
  level: "low",
  prices: { "perplexity/sonar": { input: 1, output: 1 } },
  usdPerRun: 0.25,
  usdPerMonth: 5,
  seconds: 60,
  stop: false,
};

const realClock: Clock = {
  now: () => new Date("2026-11-20T12:00:00Z"),
  seconds: () => performance.now() / 1000,
  cpuSeconds: () => 0,
};

export interface Bench extends AsyncDisposable {
  readonly server: ModelServer;
  readonly router: Router;
  readonly ledger: ReturnType<typeof fakeRecords>;
  readonly cache: ReturnType<typeof fakeRecords>;
  readonly warnings: string[];
  readonly masked: Set<string>;
  readonly pauses: number[];
}

/** The real router and the real client; every provider's host is answered by the local server. */
export async function bench(
  script: (request: ModelRequest, count: number) => Scripted,
  given: Partial<RouterSettings> = {},
  parts: Partial<RouterPorts> & { env?: Record<string, string> } = {},
): Promise<Bench> {
  const server = await startModelServer(script);
  const [ledger, cache] = [fakeRecords(), fakeRecords()];
  const warnings: string[] = [];
  const pauses: number[] = [];
  const masked = new Set<string>();
  const { env = keys, ...ports } = parts;
  const direct = openaiCompletions(env, (key) => masked.add(key));
  let router;
  try {
    router = new Router(
      {
        completions: toLocal(direct, server),
        ledger,
        cache,
        clock: realClock,
        pause: (seconds) => {
          pauses.push(seconds);
          return Promise.resolve();
        },
        newId: () => crypto.randomUUID(),
        warn: (text) => warnings.push(text),
        ...ports,
      },
      { ...settings, ...given },
      { run: "7.1", engine: "research" },
    );
  } catch (mistake) {
    await server.close();
    throw mistake;
  }
  return {
    ...{ server, router, ledger, cache, warnings, masked, pauses },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** The path says which host was meant: `/v1/api.openai.com/responses`. */
export function toLocal(completions: Completions, server: ModelServer): Completions {
  return {
    hasKey: (names) => completions.hasKey(names),
    send: (call) =>
      completions.send({ ...call, baseUrl: `${server.url}/${new URL(call.baseUrl).host}` }),
  };
}
