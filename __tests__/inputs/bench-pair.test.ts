import { expect, test } from "@jest/globals";
import {
  actionSource,
  benchInputs,
  completeBenchInputs,
  readEvent,
  readInputs,
} from "../../src/inputs/index.ts";
import { base, head, payload } from "../flow/examples.ts";

const given = (env: Record<string, string> = {}) => readInputs(benchInputs, [actionSource(env)]);
const pull = readEvent("pull_request", payload("opened"));

test("on a pull request the commits are the event's, and so is what the report is about", () => {
  const { inputs, names } = completeBenchInputs(given(), pull);
  expect(inputs).toMatchObject({ base, head });
  expect(names).toEqual({ base, head });
});

test("folders that are given stay, and the report is still about the commits", () => {
  const { inputs, names } = completeBenchInputs(given({ INPUT_BASE: "base-tree" }), pull);
  expect(inputs.base).toBe("base-tree");
  expect(names).toEqual({ base, head });
});

test("elsewhere nothing is added", () => {
  const inputs = given({ INPUT_BASE: "main" });
  expect(completeBenchInputs(inputs)).toEqual({ inputs, names: undefined });
  expect(completeBenchInputs(inputs, readEvent("push", {})).names).toBeUndefined();
});
