import { describe, expect, test } from "@jest/globals";
import { declarationOf } from "../../../../src/engines/rotate/drivers/registry.ts";
import { refuseValue } from "../../../../src/engines/rotate/value.ts";
import { parseDriverSettings } from "../../../../src/inputs/index.ts";
import { failureOf } from "./kit/failure-of.ts";
import { direct } from "./kit/direct.ts";
import { stages } from "./stages/index.ts";

describe.each(Object.entries(stages))("%s", (name, make) => {
  const stage = make();
  const settings = parseDriverSettings(stage.settings, "the stage");
  const declared = declarationOf(settings);

  describe("a new credential", () => {
    test("is let in", async () => {
      const { obtain, lets } = direct(make);
      expect(await lets((await obtain()).value)).toBe(true);
    });

    test("is seen to work", async () => {
      const { obtain, driver } = direct(make);
      const { id, value } = await obtain();
      const trial = await driver.verify(value, id);
      expect(trial).toMatchObject({ answer: "works" });
      expect("observed" in trial && trial.observed.length > 5).toBe(true);
    });

    test("can be tried without a change to anything, and the answer does not repeat it", async () => {
      const { obtain, driver, live, lets } = direct(make);
      const { id, value } = await obtain();
      await driver.verify(value, id);
      const before = await live();
      const trial = await driver.verify(value, id);
      expect(await live()).toEqual(before);
      expect(await lets(value)).toBe(true);
      for (const line of value.split("\n")) {
        // The first line of a pair may be a name, as that of an AWS key is.
        if (line !== id) expect(JSON.stringify(trial)).not.toContain(line);
      }
    });

    test("leaves the old one working", async () => {
      const { obtain, lets } = direct(make);
      await obtain();
      expect(await lets(make().first)).toBe(await lets(stage.first));
      const { obtain: again, lets: stillLets, stage: own } = direct(make);
      await again();
      expect(await stillLets(own.first)).toBe(true);
    });

    test("has an id that fits the record and tells nothing of its value", async () => {
      const { obtain } = direct(make);
      const { id, value } = await obtain();
      expect(id).toMatch(/^[^\s\0].{0,498}$/);
      expect(value).not.toBe(id);
      // Of a pair of lines the first may be a name.
      const secret = value.startsWith("-----") ? value : (value.split("\n").at(-1) ?? value);
      expect(id).not.toContain(secret);
    });

    test("can be kept by GitHub as it is", async () => {
      const { obtain } = direct(make);
      const { value } = await obtain();
      expect(() => {
        refuseValue(name, value);
      }).not.toThrow();
    });

    test("is another one each time", async () => {
      const { obtain, driver, end } = direct(make);
      const first = await obtain("attempt-1");
      await end(first.id, first.value);
      const second = await direct(make).obtain("attempt-2");
      if (driver.kind === "chosen") expect(second.value).not.toBe(first.value);
      expect(second.id).toBeTruthy();
    });

    test("is masked when it is handed over, where the provider made it", async () => {
      const { obtain, driver, provider } = direct(make);
      const { value } = await obtain();
      if (driver.kind === "issued") expect([...provider.born]).toContain(value);
      else expect(value.length).toBeGreaterThanOrEqual(20);
    });

    test("is in the list, where there is one", async () => {
      const { obtain, driver } = direct(make);
      const { id } = await obtain();
      const list = await driver.list();
      if (declared.listable) expect(list).toContain(id);
      else expect(list).toEqual([]);
    });

    test("goes by the id that the provider has for it", async () => {
      const { obtain, live, driver } = direct(make);
      const before = await live();
      const { id, value } = await obtain();
      // A person's counts once it is in use.
      await driver.verify(value, id);
      const after = (await live()).filter((one) => !before.includes(one));
      if (name !== "random") expect(after).toEqual([id]);
      else expect(after).toHaveLength(1);
    });
  });

  describe("an end", () => {
    test("is an end at the provider, and seen as one", async () => {
      const { obtain, driver, lets, world, end } = direct(make);
      const { id, value } = await obtain();
      await driver.deactivate?.(id, value);
      await end(id, value);
      expect(await lets(value)).toBe(false);
      expect(await driver.verify(value, id)).toMatchObject({ answer: "refused" });
      expect(await lets(world.provider.first)).toBe(true);
    });

    test("that comes twice does no harm", async () => {
      const { obtain, lets, world, end } = direct(make);
      const { id, value } = await obtain();
      await end(id, value);
      await end(id, value);
      expect(await lets(value)).toBe(false);
      expect(await lets(world.provider.first)).toBe(true);
    });

    test("takes it off the list", async () => {
      const { obtain, driver, live, end } = direct(make);
      const { id, value } = await obtain();
      await end(id, value);
      expect(await driver.list()).not.toContain(id);
      expect(await live()).not.toContain(id);
    });

    test("that can be undone shuts the consumer out at once", async () => {
      const { obtain, driver, lets } = direct(make);
      const { id, value } = await obtain();
      if (driver.deactivate === undefined) {
        expect(declared.revokeReversible).toBe(false);
        return;
      }
      await driver.deactivate(id, value);
      await driver.deactivate(id, value);
      expect(await lets(value)).toBe(false);
      expect(await driver.verify(value, id)).toMatchObject({ answer: "refused" });
    });

    test("of what was never there does no harm", async () => {
      const { driver, lets, world, live } = direct(make);
      const before = await live();
      if (name !== "random" && stage.byHand === undefined) {
        await driver.revoke("no-such-id", "a-value-that-no-provider-has-ever-heard-of");
      }
      expect(await live()).toEqual(before);
      expect(await lets(world.provider.first)).toBe(true);
    });

    test("of the one from before the first rotation is possible too", async () => {
      const { driver, lets, obtain, stage: own, end } = direct(make);
      const id = await driver.identify(own.first);
      expect(id).toBeDefined();
      await obtain();
      await end(id ?? "", own.first);
      expect(await lets(own.first)).toBe(false);
    });
  });

  test("a value that nobody knows is refused", async () => {
    const { driver, obtain, stage: own, end } = direct(make);
    const { id, value } = await obtain();
    const foreign = own.foreign?.() ?? "a-value-that-no-provider-has-ever-heard-of";
    // Only the slot speaks for a random value, so there it has to be the empty one.
    if (name === "random") await end(id, value);
    expect(await driver.verify(foreign, id)).toMatchObject({ answer: "refused" });
  });

  test("the value from before the first rotation always has the same id, and not itself", async () => {
    const { driver, stage: own } = direct(make);
    const id = await driver.identify(own.first);
    expect(await driver.identify(own.first)).toBe(id);
    expect(id).not.toBe(own.first);
    if (declared.listable) expect(await driver.list()).toContain(id);
  });

  test("what a broken attempt left is found, and nothing else", async () => {
    const { driver, obtain, stage: own } = direct(make);
    if (driver.kind === "chosen") {
      const { id, value } = await obtain();
      await driver.install(id, value);
      expect(await driver.verify(value, id)).toMatchObject({ answer: "works" });
      return;
    }
    const known = await driver.list();
    const attempt = { id: "attempt-7", known, current: own.first };
    expect(await driver.orphans(attempt)).toEqual([]);
    const { id } = await obtain("attempt-7");
    if (own.signIn !== undefined) {
      const { facts } = await failureOf(() => driver.orphans(attempt));
      expect(facts.code).toBe("rotation-exchange-in-doubt");
      return;
    }
    const orphans = await driver.orphans(attempt);
    if (declared.kind === "person") expect(orphans).toEqual([]);
    else if (own.unlisted) expect(driver.leftBehind?.("attempt-7")).toContain("attempt-7");
    else expect(orphans).toEqual([id]);
  });
});
