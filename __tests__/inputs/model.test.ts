import { describe, expect, test } from "@jest/globals";
import { modelInputs, readConfig, readInputs } from "../../src/inputs/index.ts";
import { Failure } from "../../src/model/index.ts";

const read = async (text: string) =>
  readInputs(modelInputs, [(await readConfig(text)).section("model")]);

async function failureOf(text: string): Promise<Failure["facts"]> {
  try {
    await read(text);
  } catch (error) {
    if (error instanceof Failure) return error.facts;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("the section `model`", () => {
  test("left out, asks nobody, within a budget that is there all the same", async () => {
    expect(await read("label: x\n")).toEqual({
      ...{ use: [], choose: "order", prices: {}, level: "low", stop: false },
      ...{ usdPerRun: 0.25, usdPerMonth: 5, seconds: 120 },
    });
  });

  test("names models, an address and prices", async () => {
    const text = `model:
  use: [openai/gpt-6-luna, openrouter/maker/small, compatible/llama3]
  choose: cost
  base-url: http://127.0.0.1:11434/v1
  prices: { openrouter/maker/small: { input: 0.2, output: 0 } }
  usd-per-run: 0.1
  stop: true
`;
    expect(await read(text)).toMatchObject({
      use: ["openai/gpt-6-luna", "openrouter/maker/small", "compatible/llama3"],
      ...{ choose: "cost", baseUrl: "http://127.0.0.1:11434/v1", usdPerRun: 0.1, stop: true },
      prices: { "openrouter/maker/small": { input: 0.2, output: 0 } },
    });
  });

  test.each([
    ["use: [opnai/gpt-6-luna]", "In entry 1, `opnai/gpt-6-luna` does not start with a provider"],
    ["use: [opnai/gpt-6-luna]", "write `openai/gpt-6-luna`"],
    ["use: [openai/a, zzz/b]", "In entry 2, `zzz/b`"],
    ["use: [openai]", "`openai` is not `provider/model`"],
    ["use: openai/gpt-6-luna", "expected a list of models"],
    ["prices: { opnai/x: { input: 1, output: 2 } }", "In `opnai/x`"],
    ["prices: { openai/x: { input: 1 } }", "US dollars for a million tokens"],
    ["prices: { openai/x: { input: 1, output: -1 } }", "In `openai/x`"],
    ["prices: { openai/x: { input: 1, output: 2, cached: 1 } }", "only `input` and `output`"],
    ["usd-per-run: 0", "expected a number above 0"],
    ["level: 3", "expected one of low, medium, high"],
  ])("%s is refused in words", async (line, why) => {
    const facts = await failureOf(`model:\n  ${line}\n`);
    expect(facts).toMatchObject({ code: "input-invalid", where: ".github/lamplighter.yml:2:3" });
    expect(facts.why).toContain(why);
  });

  test("a key has no place in a file that everybody reads", async () => {
    const { code, what, fix } = await failureOf("model:\n  api-key: sk-live-0123456789\n");
    expect(code).toBe("input-unknown");
    expect(`${what} ${fix}`).not.toContain("0123456789");
  });

  test("a misspelled setting names the nearest", async () => {
    const { fix } = await failureOf("model:\n  usd-per-mont: 1\n");
    expect(fix).toBe("write `usd-per-month`.");
  });
});
