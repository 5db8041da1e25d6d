/**
 * How fast another provider answers when one fails, what is never asked again, and how often an
 * answer is paid for twice: the real router and client against a server on this machine. The server
 * charges for every request that it works on, also where the reply is lost; a 429 or 5xx is free.
 */
import { openaiCompletions } from "../../src/adapters/model/openai-completions.ts";
import { createRandom } from "../../src/lab/statistics/index.ts";
import type { ModelQuestion, Records } from "../../src/ports/index.ts";
import { Router } from "../../src/router/index.ts";
import {
  envelope,
  startModelServer,
  type ModelRequest,
  type Scripted,
} from "../../tools/model-server/index.ts";

const first = "openai/gpt-6-luna";
const second = "anthropic/claude-haiku-4-5";
const hostOf = { [first]: "api.openai.com", [second]: "api.anthropic.com" };

const schema = { type: "object" };

const question = (material: string): ModelQuestion => ({
  ...{ purpose: "bench", priority: "high", instructions: "Say so.", material },
  ...{ schema, mostOutputTokens: 50 },
});

const good = ({ path, text }: ModelRequest): Scripted => ({ body: envelope(path, text, "{}") });

function memory(): Records {
  const texts = new Map<string, string>();
  return {
    read: (paths) => Promise.resolve(new Map([...texts].filter(([path]) => paths.includes(path)))),
    update: (path, change) => {
      const next = change(texts.get(path));
      if (next !== undefined) texts.set(path, next);
      return Promise.resolve();
    },
  };
}

let script: (request: ModelRequest) => Scripted = good;
const server = await startModelServer((request) => script(request));
const env = { OPENAI_API_KEY: "bench-key-one", ANTHROPIC_API_KEY: "bench-key-two" };
const direct = openaiCompletions(env, () => undefined);

function newRouter(): Router {
  return new Router(
    {
      completions: {
        hasKey: (names) => direct.hasKey(names),
        send: (call) =>
          direct.send({ ...call, baseUrl: `${server.url}/${new URL(call.baseUrl).host}` }),
      },
      ledger: memory(),
      cache: memory(),
      clock: {
        now: () => new Date(),
        seconds: () => performance.now() / 1000,
        cpuSeconds: () => 0,
      },
      pause: (seconds) => new Promise((resolve) => setTimeout(resolve, 1000 * seconds)),
      newId: () => crypto.randomUUID(),
      warn: () => undefined,
    },
    {
      ...{ use: [first, second], choose: "order", level: "low", prices: {}, stop: false },
      ...{ usdPerRun: 1000, usdPerMonth: 1000, seconds: 600 },
    },
    { run: "1.1", engine: "research" },
  );
}

const fails = (how: Scripted) => (request: ModelRequest) =>
  request.path.includes(hostOf[first]) ? how : good(request);

/** Seconds from the question to the other provider's answer, the slowest of `rounds`. */
async function slowestFailover(how: Scripted, rounds: number): Promise<number> {
  script = fails(how);
  let slowest = 0;
  for (let round = 0; round < rounds; round++) {
    const router = newRouter();
    const began = performance.now();
    const end = await router.ask(question(`${round}`));
    if (end.kind !== "answer" || end.from !== second) throw new Error("no failover");
    slowest = Math.max(slowest, (performance.now() - began) / 1000);
  }
  return slowest;
}

const missed: string[] = [];
function report(name: string, seen: string, goal: string, ok: boolean): void {
  if (!ok) missed.push(name);
  console.log(`${ok ? "ok  " : "FAIL"} ${name}: ${seen} (goal ${goal})`);
}

await slowestFailover({ status: 503 }, 1); // Loads the client.
for (const status of [429, 500, 502, 503, 504, 529]) {
  const headers = status === 429 ? { "retry-after": "60" } : {};
  const slowest = await slowestFailover({ status, headers }, 25);
  report(
    `answer after a ${status}`,
    `${slowest.toFixed(3)} s at most of 25`,
    "<= 2 s",
    slowest <= 2,
  );
}

for (const status of [401, 402, 410]) {
  script = fails({ status });
  const before = server.requests.length;
  const router = newRouter();
  for (let asked = 0; asked < 20; asked++) await router.ask(question(`${asked}`));
  const hits = server.requests
    .slice(before)
    .filter(({ path }) => path.includes(hostOf[first])).length;
  report(`requests after a ${status}, 20 questions`, `${hits - 1} more`, "0", hits === 1);
}

const faults: readonly Scripted[] = [
  ...[429, 500, 502, 503, 529].map((status) => ({ status })),
  { breaks: "before" },
  { breaks: "amid", body: envelope("/chat/completions", "", "{}") },
  { body: '{"cut' },
  { body: {} },
];
const random = createRandom(20_261_120);
const charges = new Map<string, number>();
let count = 0;
script = (request) => {
  const fault = faults[Math.floor(random.uniform() * faults.length)];
  const broken = request.path.includes(hostOf[first]) ? fault : undefined;
  const worked = (broken?.status ?? 200) < 300;
  const name = /number (\d+)/.exec(request.text)?.[1] ?? "";
  if (worked) charges.set(name, (charges.get(name) ?? 0) + 1);
  if (broken !== undefined) count++;
  return broken ?? good(request);
};
let answers = 0;
for (let asked = 0; count < 1000; asked++) {
  const end = await newRouter().ask(question(`number ${asked}`));
  if (end.kind === "answer") answers++;
}
const twice = [...charges.values()].filter((times) => times > 1).length;
report(
  `answers paid for twice in ${count} faults`,
  `${twice}; ${answers} answered`,
  "<= 1",
  twice <= 1,
);

await server.close();
if (missed.length > 0) process.exitCode = 1;
