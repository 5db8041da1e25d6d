import { describe, expect, test } from "@jest/globals";
import { planInputs, readConfig, readInputs } from "../../src/inputs/index.ts";
import { Failure } from "../../src/model/index.ts";

async function failureOf(act: () => Promise<unknown>): Promise<Failure> {
  try {
    await act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
}

describe("the configuration file", () => {
  test("may be missing, empty, or hold only comments", async () => {
    for (const text of [undefined, "", "# nothing yet\n", "---\n"]) {
      const config = await readConfig(text);
      expect(config.general.names).toEqual([]);
      expect(config.section("contract").get("spec")).toBeUndefined();
    }
  });

  test("gives general settings and sections", async () => {
    const config = await readConfig("label: review\ndrafts: true\ncontract:\n  spec: [a.yaml]\n");
    expect(readInputs(planInputs, [config.general])).toEqual({
      label: "review",
      drafts: true,
      accept: [],
    });
    expect(config.section("contract").get("spec")?.value).toEqual(["a.yaml"]);
  });

  test("a section may be left empty", async () => {
    expect((await readConfig("contract:\n")).section("contract").names).toEqual([]);
  });

  test.each([
    ["contact:\n  spec: [a]\n", "config-unknown", ".github/lamplighter.yml:1:1", "contract"],
    ["label: x\nlabell: y\n", "config-unknown", ".github/lamplighter.yml:2:1", "label"],
    ["label: [unclosed\n", "config-invalid", ".github/lamplighter.yml:", "schema"],
    ["label: a\nlabel: b\n", "config-invalid", ".github/lamplighter.yml:2:1", "schema"],
    ["- a list\n", "config-invalid", ".github/lamplighter.yml:1:1", "schema"],
  ])("%j is refused with its place", async (text, code, where, fix) => {
    const { facts } = await failureOf(() => readConfig(text));
    expect(facts.code).toBe(code);
    expect(facts.where).toContain(where);
    expect(facts.fix).toContain(fix);
  });

  test("a section that is not a map is refused", async () => {
    const { facts } = await failureOf(async () =>
      (await readConfig("contract: yes\n")).section("contract"),
    );
    expect(facts.where).toBe(".github/lamplighter.yml:1:1");
    expect(facts.why).toContain("`contract` must hold settings by name");
  });

  test("an alias bomb ends in a Failure and not in a full memory", async () => {
    const levels = Array.from({ length: 30 }, (_, level) =>
      level === 0 ? "a0: &a0 [x]" : `a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`,
    );
    const bomb = `label: &top\n  ${levels.join("\n  ")}\n`;
    const failure = await failureOf(async () =>
      readInputs(planInputs, [(await readConfig(bomb)).general]),
    );
    expect(failure.facts.code).toMatch(/^(config|input)-invalid$/);
  });
});

describe("acceptances", () => {
  const entry = (lines: string) => `accept:\n  - id: c-1a2b3c4d\n${lines}`;
  const readAccept = async (text: string) =>
    readInputs(planInputs, [(await readConfig(text)).general]).accept;

  test("have an id, a reason and a last day", async () => {
    expect(await readAccept(entry("    reason: Known.\n    until: 2027-03-31\n"))).toEqual([
      { id: "c-1a2b3c4d", reason: "Known.", until: "2027-03-31" },
    ]);
  });

  test.each([
    ["    until: 2027-03-31\n", "`reason` is missing"],
    ["    reason: ' '\n    until: 2027-03-31\n", "`reason` is empty"],
    ["    reason: Known.\n", "`until` is missing"],
    ["    reason: Known.\n    until: next year\n", "`until` is missing or no date"],
    ["    reason: Known.\n    until: 2027-03-31\n    by: me\n", "only `id`, `reason` and `until`"],
  ])("%j is refused: %s", async (lines, why) => {
    const { facts } = await failureOf(() => readAccept(entry(lines)));
    expect(facts.code).toBe("input-invalid");
    expect(facts.why).toContain(why);
  });
});
