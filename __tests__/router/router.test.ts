import { describe, expect, test } from "@jest/globals";
import { Failure } from "../../src/model/index.ts";
import { envelope, type ModelRequest, type Scripted } from "../../tools/model-server/index.ts";
import { bench, blue, question } from "./setup.ts";

/** Fails as told for one host, answers for the others. */
const failing =
  (host: string, how: Scripted) =>
  (request: ModelRequest): Scripted =>
    request.path.includes(host) ? how : blue(request);

const hosts = (requests: readonly ModelRequest[]) => requests.map(({ path }) => path.split("/")[2]);

const both = { use: ["openai/gpt-6-luna", "anthropic/claude-haiku-4-5"] };

describe("the next provider", () => {
  test.each([
    ["a rate limit", { status: 429, headers: { "retry-after": "9" } }],
    ["an outage", { status: 503 }],
    ["a key that is refused", { status: 401 }],
    ["no money left", { status: 402 }],
    ["a model that is gone", { status: 410 }],
    ["a model that there is not", { status: 404 }],
  ])("answers after %s", async (_, how) => {
    await using it = await bench(failing("openai", how), both);
    const end = await it.router.ask(question);
    expect(end).toMatchObject({ kind: "answer", from: "anthropic/claude-haiku-4-5" });
    expect(hosts(it.server.requests)).toEqual(["api.openai.com", "api.anthropic.com"]);
    expect(it.pauses).toEqual([]);
  });

  test("is not asked where the first reply was lost, since it may have been paid for", async () => {
    await using it = await bench(failing("openai", { breaks: "before" }), both);
    const end = await it.router.ask(question);
    expect(end).toMatchObject({ kind: "none" });
    expect(hosts(it.server.requests)).toEqual(["api.openai.com"]);
    expect((await it.router.outlook()).run).toBeGreaterThan(0);
  });

  test.each([401, 402, 403, 410])(
    "%d leaves the host alone for the rest of the run",
    async (status) => {
      await using it = await bench(failing("openai", { status }), both);
      for (const material of ["a", "b", "c"]) await it.router.ask({ ...question, material });
      expect(hosts(it.server.requests).filter((host) => host === "api.openai.com")).toHaveLength(1);
    },
  );

  test("three outages in a row open the breaker, also over questions", async () => {
    await using it = await bench(failing("openai", { status: 500 }), both);
    for (const material of ["a", "b", "c", "d", "e"])
      await it.router.ask({ ...question, material });
    expect(hosts(it.server.requests).filter((host) => host === "api.openai.com")).toHaveLength(3);
  });

  test("Retry-After is waited out where nobody else can answer", async () => {
    let seconds = 0;
    const clock = {
      now: () => new Date("2026-11-20T12:00:00Z"),
      seconds: () => seconds,
      cpuSeconds: () => 0,
    };
    const pauses: number[] = [];
    const pause = (wanted: number) => {
      pauses.push(wanted);
      seconds += wanted;
      return Promise.resolve();
    };
    await using it = await bench(
      (request, count) =>
        count === 1 ? { status: 429, headers: { "retry-after": "7" } } : blue(request),
      {},
      { clock, pause },
    );
    expect(await it.router.ask(question)).toMatchObject({ kind: "answer" });
    expect(pauses).toEqual([7]);
  });
});

describe("the time", () => {
  test("for all questions together is kept, and what goes by between them does not count", async () => {
    let seconds = 0;
    const clock = {
      now: () => new Date("2026-11-20T12:00:00Z"),
      seconds: () => seconds,
      cpuSeconds: () => 0,
    };
    const slow = (request: ModelRequest): Scripted => {
      seconds += 30;
      return blue(request);
    };
    await using it = await bench(slow, { seconds: 60 }, { clock });
    for (const material of ["a", "b"]) {
      seconds += 1000;
      expect((await it.router.ask({ ...question, material })).kind).toBe("answer");
    }
    expect(await it.router.ask(question)).toMatchObject({
      why: "the time for model calls is over",
    });
  });
});

describe("a misfit", () => {
  test("is repaired once, and both calls are paid for", async () => {
    await using it = await bench((request, count) => ({
      body: envelope(request.path, request.text, count === 1 ? '{"color":3}' : '{"color":"red"}'),
    }));
    const end = await it.router.ask(question);
    expect(end).toMatchObject({ kind: "answer", value: { color: "red" }, cost: { calls: 2 } });
    expect(it.server.requests[1]?.text).toContain("/color must be string");
  });
});

describe("the cache", () => {
  test("the same question costs nothing the next time, in another run", async () => {
    await using first = await bench(blue);
    await first.router.ask(question);
    await using second = await bench(() => ({ status: 500 }), {}, { cache: first.cache });
    expect(await second.router.ask(question)).toEqual({
      ...{ kind: "answer", value: { color: "blue" }, from: "cache", sources: [] },
      cost: { calls: 0, inputTokens: 0, outputTokens: 0, usd: 0, byModel: [] },
    });
    expect(second.server.requests).toEqual([]);
    expect(second.ledger.contents).toEqual({});
  });

  test("an entry that was tampered with is not believed", async () => {
    await using it = await bench(blue);
    await it.router.ask(question);
    const [path = ""] = Object.keys(it.cache.contents);
    for (const text of [
      "{",
      "[]",
      '{"at":"2026-11-20T12:00:00Z","value":{"color":1},"sources":[]}',
    ]) {
      it.cache.contents[path] = text;
      expect(await it.router.ask(question)).toMatchObject({ from: "openai/gpt-6-luna" });
    }
  });
});

describe("names", () => {
  test("without a key there is no call, and the report says which variable is missing", async () => {
    await using it = await bench(blue, both, { env: {} });
    expect(await it.router.ask(question)).toMatchObject({
      kind: "none",
      why: "openai/gpt-6-luna has no key in OPENAI_API_KEY; anthropic/claude-haiku-4-5 has no key in ANTHROPIC_API_KEY",
    });
  });

  test.each([
    [{ use: ["github/gpt-4o"] }, "model-provider-retired"],
    [
      { use: ["compatible/x"], baseUrl: "https://models.github.ai/inference" },
      "model-provider-retired",
    ],
    [{ use: ["compatible/x"], baseUrl: "ftp://example.com" }, "model-base-url"],
    [{ use: ["compatible/x"] }, "model-provider-unknown"],
    [{ use: ["opnai/gpt-6-luna"] }, "model-provider-unknown"],
  ])("%j is a mistake that is named: %s", async (given, code) => {
    const failure = await bench(blue, given).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(Failure);
    expect((failure as Failure).facts.code).toBe(code);
  });

  test("a server on this machine needs neither key nor price", async () => {
    const given = { use: ["compatible/llama"], baseUrl: "http://127.0.0.1:1/v1" };
    await using it = await bench(blue, given, { env: {} });
    expect(await it.router.ask(question)).toMatchObject({ kind: "answer", cost: { usd: 0 } });
  });
});

describe("the order", () => {
  const use = ["openai/gpt-6-sol", "openai/gpt-6-luna", "openai/gpt-6-astra"];
  const first = async (choose: "order" | "cost" | "quality") => {
    await using it = await bench(blue, { use, choose, usdPerRun: 5 });
    const end = await it.router.ask(question);
    return end.kind === "answer" ? end.from : end.why;
  };

  test("is the user's, the cheapest first, or the best first", async () => {
    expect(await first("order")).toBe("openai/gpt-6-sol");
    expect(await first("cost")).toBe("openai/gpt-6-luna");
    expect(await first("quality")).toBe("openai/gpt-6-astra");
  });
});
