import { describe, expect, test } from "@jest/globals";
import { declarationOf, definitionOf } from "../../../../src/engines/rotate/drivers/registry.ts";
import { parseDriverSettings } from "../../../../src/inputs/index.ts";
import { World } from "../simulation/world.ts";
import { providerOf } from "./kit/connect.ts";
import { direct } from "./kit/direct.ts";
import { failureOf } from "./kit/failure-of.ts";
import { stages } from "./stages/index.ts";

describe.each(Object.entries(stages))("%s", (_, make) => {
  const stage = make();
  const settings = parseDriverSettings(stage.settings, "the stage");
  const declared = declarationOf(settings);
  const definition = definitionOf(settings);

  test("declares a kind that is the way in which it comes by a value", () => {
    const { driver } = direct(make);
    const issued = declared.kind === "create" || declared.kind === "person";
    expect(driver.kind).toBe(issued ? "issued" : "chosen");
  });

  test("declares room for the old one beside the new one", () => {
    expect(declared.maxLive).toBeGreaterThanOrEqual(2);
    expect(direct(make).driver.traits).toEqual(declared);
  });

  test("declares that its revoke can be undone exactly where it can switch off", () => {
    expect(direct(make).driver.deactivate !== undefined).toBe(declared.revokeReversible);
  });

  test("declares a bounded time until a change is known everywhere", () => {
    expect(declared.propagation).toBeGreaterThanOrEqual(0);
    expect(declared.propagation).toBeLessThanOrEqual(600);
  });

  test("declares a title for reports", () => {
    expect(definition.title.length).toBeGreaterThan(3);
  });

  test("declares every variable that it needs, and names the one that is missing", async () => {
    const all = stage.environment();
    const needed = definition.environment(settings);
    expect(Object.keys(all)).toEqual(expect.arrayContaining([...needed]));
    for (const missing of needed) {
      const without = { ...stage, environment: () => ({ ...all, [missing]: "" }) };
      const failure = await failureOf(() => new World(providerOf(without)).run());
      expect(failure.facts.code).toBe("rotation-variable-missing");
      expect(failure.facts.fix).toContain(`secrets.${missing}`);
    }
  });

  test("refuses settings with an unknown word, and names it", async () => {
    const wrong = { ...stage.settings, "no-such-setting": 1 };
    const failure = await failureOf(() => parseDriverSettings(wrong, "config:1"));
    expect(failure.facts.code).toBe("rotation-driver-invalid");
    expect(failure.message).toContain("no-such-setting");
  });
});
