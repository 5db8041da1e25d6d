import { expect, test } from "@jest/globals";
import { estimate } from "../../../src/lab/sample/estimate.ts";
import { measurePair } from "../../../src/lab/sample/measure-pair.ts";
import { simulatedMachine } from "./simulated.ts";

const quiet = (): void => undefined;
const plan = { first: "base", seconds: 0.05 } as const;

test("the ratio of two constant benchmarks comes out exactly", async () => {
  const { meter, subject } = simulatedMachine();
  const subjects = { base: subject("base", () => 1000), head: subject("head", () => 1030) };
  const sample = await measurePair(subjects, plan, meter, quiet);
  const found = estimate(sample);
  expect(Math.exp(found?.typical ?? 0)).toBeCloseTo(1.03, 9);
  expect(Math.exp(found?.fastest ?? 0)).toBeCloseTo(1.03, 9);
  expect([found?.base, found?.head]).toEqual([1000, 1030]);
  expect(sample).toMatchObject({ dropped: 0, steady: { base: true, head: true }, waits: false });
});

test("batches take about a millisecond, and both sides make the same number of calls", async () => {
  const { meter, subject } = simulatedMachine();
  const subjects = { base: subject("base", () => 200), head: subject("head", () => 500) };
  const { calls } = await measurePair(subjects, plan, meter, quiet);
  expect(calls).toBe(1e6 / 500);
});

test.each(["base", "head"] as const)("sides take turns as A B B A, %s first", async (first) => {
  const { meter, subject, order } = simulatedMachine();
  const subjects = { base: subject("base", () => 1e6), head: subject("head", () => 1e6) };
  await measurePair(subjects, { first, seconds: 0.02 }, meter, quiet);
  const second = first === "base" ? "head" : "base";
  const fromTurns = order.findIndex((name) => name === second);
  expect(order.slice(0, fromTurns).every((name) => name === first)).toBe(true);
  const turns = order.slice(order.lastIndexOf(second, order.indexOf(first, fromTurns)) + 1);
  expect(turns.slice(0, 8).join(" ")).toBe(
    [first, second, second, first, first, second, second, first].join(" "),
  );
});

test("a drift that both sides share leaves the ratio alone", async () => {
  const { meter, subject } = simulatedMachine();
  const slower = (): number => 1000 * (1 + meter.now() / 1e9);
  const subjects = { base: subject("base", slower), head: subject("head", () => slower() * 1.02) };
  const found = estimate(await measurePair(subjects, { ...plan, seconds: 0.2 }, meter, quiet));
  expect(Math.exp(found?.typical ?? 0)).toBeCloseTo(1.02, 3);
});

test("batches that another program interrupted are left out", async () => {
  const { meter, subject } = simulatedMachine();
  const taken = (batch: number): number => (batch % 3 === 0 ? 4e6 : 0);
  const subjects = { base: subject("base", () => 1000, taken), head: subject("head", () => 1100) };
  const sample = await measurePair(subjects, plan, meter, quiet);
  expect(sample.dropped).toBeGreaterThan(3);
  expect(Math.exp(estimate(sample)?.typical ?? 0)).toBeCloseTo(1.1, 9);
});

test("where the machine took almost everything there is no estimate", async () => {
  const { meter, subject } = simulatedMachine();
  const subjects = {
    base: subject(
      "base",
      () => 1000,
      () => 1e6,
    ),
    head: subject("head", () => 1100),
  };
  expect(estimate(await measurePair(subjects, plan, meter, quiet))).toBeUndefined();
});

test("one that never gets level says so", async () => {
  const { meter, subject } = simulatedMachine();
  const faster = (): number => 1e5 * Math.exp(-meter.now() / 4e7);
  const subjects = { base: subject("base", faster), head: subject("head", () => 1000) };
  const { steady } = await measurePair(subjects, plan, meter, quiet);
  expect(steady).toEqual({ base: false, head: true });
});

test("a benchmark of many milliseconds runs once in a batch, and often enough", async () => {
  const { meter, subject } = simulatedMachine();
  const subjects = { base: subject("base", () => 5e7), head: subject("head", () => 5e7) };
  const { calls, pairs } = await measurePair(subjects, plan, meter, quiet);
  expect(calls).toBe(1);
  expect(pairs.length).toBeGreaterThanOrEqual(6);
});
