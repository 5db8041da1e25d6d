import { describe, expect, test } from "@jest/globals";
import { Failure } from "../../src/model/index.ts";
import type { Records } from "../../src/ports/index.ts";
import type { Book } from "../../src/router/budget/book.ts";
import { bookPath } from "../../src/router/budget/read-book.ts";
import { envelope, type ModelRequest, type Scripted } from "../../tools/model-server/index.ts";
import { fakeRecords } from "../fakes/records.ts";
import { bench, blue, question } from "./setup.ts";

/** Typed, unlike the matcher itself. */
const containing = (text: string): unknown => expect.stringContaining(text);

describe("the budget", () => {
  test("a question that could cost too much is not asked, and a cheaper model is", async () => {
    await using it = await bench(blue, { use: ["openai/gpt-6-astra", "openai/gpt-6-luna"] });
    const end = await it.router.ask({ ...question, mostOutputTokens: 8000 });
    expect(end).toMatchObject({ kind: "answer", from: "openai/gpt-6-luna" });
    expect(it.server.requests).toHaveLength(1);
  });

  test.each([
    ["low", 0.5],
    ["medium", 0.8],
    ["high", 1],
  ] as const)("%s priority may use %d of it", async (priority, share) => {
    await using it = await bench(blue, { usdPerRun: 0.01 });
    const month = "2026-11";
    const spent = { run: "7.1", day: "2026-11-20", engine: "tests", purpose: "x", model: "m" };
    // A reservation of another job of this run that died counts.
    const usd = share * 0.01 - 0.001;
    const book: Book = {
      ...{ schemaVersion: 1, month, rows: [], announced: 0 },
      open: [{ ...spent, id: "dead", usd }],
    };
    it.ledger.contents[bookPath(month)] = JSON.stringify(book);
    const end = await it.router.ask({ ...question, priority });
    expect(end.kind).toBe("none");
    expect(end).toMatchObject({ why: containing("is spent or reserved") });
    it.ledger.contents[bookPath(month)] = JSON.stringify({ ...book, open: [] });
    expect((await it.router.ask({ ...question, priority })).kind).toBe("answer");
  });

  test("an unknown price refuses, unless the user names one", async () => {
    const use = ["openrouter/maker/new-model"];
    await using it = await bench(blue, { use });
    expect(await it.router.ask(question)).toMatchObject({
      why: "the price of openrouter/maker/new-model is not known (name it in `model.prices`)",
    });
    const prices = { "openrouter/maker/new-model": { input: 1, output: 2 } };
    await using priced = await bench(blue, { use, prices });
    expect((await priced.router.ask(question)).kind).toBe("answer");
  });

  test("half, four fifths and all of the month are announced once each", async () => {
    const cost = { cost: { total_cost: 0.6 } };
    const reply = (request: ModelRequest): Scripted => {
      const body = envelope(request.path, request.text, '{"color":"blue"}') as { usage: object };
      return { body: { ...body, usage: { ...body.usage, ...cost } } };
    };
    const given = { use: ["perplexity/sonar"], usdPerRun: 100, usdPerMonth: 1 };
    await using it = await bench(reply, given);
    await it.router.ask(question);
    await it.router.ask({ ...question, material: "another" });
    expect(it.warnings).toEqual([
      "50 % of this month's $1 for models is used.",
      "100 % of this month's $1 for models is used.",
    ]);
    expect(await it.router.ask({ ...question, material: "a third" })).toMatchObject({
      kind: "none",
      why: containing("this month's $1.00 $1.20 is spent"),
    });
    const { forecast } = await it.router.outlook();
    expect(forecast).toBeCloseTo((1.2 * 30) / 19.5, 6);
  });

  test("a file called STOP stops every call, and says who wanted it", async () => {
    await using it = await bench(blue);
    it.ledger.contents["budget/STOP"] = "Too dear this week. Ann\n";
    expect(await it.router.ask(question)).toMatchObject({
      why: containing("Too dear this week. Ann"),
    });
    expect(it.server.requests).toEqual([]);
  });

  test("an answer that is paid for is given, also where the ledger fails after it", async () => {
    const ledger = fakeRecords();
    let writes = 0;
    const update: Records["update"] = (path, change) => {
      if (++writes > 1) throw new Failure({ code: "x", what: "", where: "", why: "", fix: "" });
      return ledger.update(path, change);
    };
    await using it = await bench(blue, {}, { ledger: { ...ledger, update } });
    const end = await it.router.ask(question);
    expect(end.kind).toBe("answer");
    expect((await it.router.outlook()).run).toBeGreaterThan(end.cost.usd);
  });

  test("a ledger that cannot be read is no empty one", async () => {
    await using it = await bench(blue);
    it.ledger.contents[bookPath("2026-11")] = '{"schemaVersion":1,"month":"2026-11","rows":[{}]}';
    expect(await it.router.ask(question)).toMatchObject({
      why: containing("model-ledger-unreadable"),
    });
    expect(it.server.requests).toEqual([]);
  });
});
