import {
  faultsAfter,
  pointsOf,
  rotatedOnce,
} from "../../__tests__/engines/rotate/drivers/kit/crashes.ts";
import { stages } from "../../__tests__/engines/rotate/drivers/stages/index.ts";
import type { CrashPoint } from "../../__tests__/engines/rotate/simulation/world.ts";

/**
 * Ends three runs in a row at random calls, for every driver, and looks whether the next run has
 * lost nothing. `npm run fuzz:rotate [-- TRIPLES [SEED]]`; exits with 1 for any fault.
 */
const triples = Number(process.argv[2] ?? 10_200);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
const names = Object.keys(stages) as (keyof typeof stages)[];
const each = Math.ceil(triples / names.length);

/** Mulberry32: small, and the same everywhere for the same seed. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let word = Math.imul(state ^ (state >>> 15), state | 1);
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61);
    return ((word ^ (word >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = generator(seed);
const pick = <Item>(items: readonly Item[]): Item => {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("there is nothing to pick");
  return item;
};

let drawn = 0;
const faults: string[] = [];
for (const name of names) {
  const points = await pointsOf(stages[name]);
  const draw = (): CrashPoint => ({ ...pick(points), by: pick(["kill", "error"] as const) });
  for (let round = 0; round < each; round++) {
    const found = await faultsAfter(await rotatedOnce(stages[name]), [draw(), draw(), draw()]);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
    drawn++;
  }
}
for (const fault of faults) console.log(fault);
console.log(
  `${drawn} triples of ends over ${names.length} drivers, seed ${seed}: ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
