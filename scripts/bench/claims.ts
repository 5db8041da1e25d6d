/**
 * Holds the checker of claims against sentences that are true and sentences that are not, both made
 * from evidence that the research engine has collected in this repository: templates write the true
 * ones, and each lie is a true one of which one thing was changed. `--seed N` draws others,
 * `--rounds N` so many times over; `--show` prints what went wrong.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { checkClaims, type Ground } from "../../src/engines/research/claims/check.ts";
import type { ModelClaim } from "../../src/engines/research/claims/claim.ts";
import type { Evidence } from "../../src/engines/research/evidence.ts";
import { createRandom, type Random } from "../../src/lab/statistics/index.ts";
import { liars, type World } from "./claims/lies.ts";
import { writers } from "./claims/truths.ts";

const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "20261120" },
    rounds: { type: "string", default: "1" },
    show: { type: "boolean", default: false },
  },
});
const [wantedLies, wantedTruths] = [100, 50];
const path = "__tests__/fixtures/research-claims/evidence.json";
const evidence = JSON.parse(await readFile(path, "utf8")) as Evidence[];
const dead = "https://blog.example.com/gone";
const ground: Ground = {
  evidence,
  found: [dead],
  pages: { read: () => Promise.resolve(undefined) },
};
const world: World = { evidence, dead };

function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random.uniform() * items.length)];
  if (item === undefined) throw new Error("nothing to pick from");
  return item;
}

function truth(random: Random): { claim: ModelClaim; kind: string } {
  for (;;) {
    const item = pick(evidence, random);
    const alike = evidence.filter(({ kind, id }) => kind === item.kind && id !== item.id);
    const [kind, write] = pick(Object.entries(writers), random);
    const claim = write(item, alike.length === 0 ? item : pick(alike, random), random);
    if (claim !== undefined) return { claim, kind };
  }
}

function lie(random: Random, at: number): { claim: ModelClaim; kind: string } {
  const kinds = Object.entries(liars);
  for (;;) {
    const [kind, tell] = kinds[at % kinds.length] ?? pick(kinds, random);
    const claim = tell(truth(random).claim, random, world);
    if (claim !== undefined) return { claim, kind };
  }
}

const random = createRandom(Number(values.seed));
const byKind = new Map<string, { told: number; dropped: number }>();
const count = (kind: string, dropped: boolean) => {
  const before = byKind.get(kind) ?? { told: 0, dropped: 0 };
  byKind.set(kind, { told: before.told + 1, dropped: before.dropped + (dropped ? 1 : 0) });
};
let [worstLies, worstTruths, lies, dropped, truths, kept] = [Infinity, Infinity, 0, 0, 0, 0];
for (let round = 0; round < Number(values.rounds); round++) {
  let [roundDropped, roundKept] = [0, 0];
  for (let at = 0; at < wantedLies; at++) {
    const { claim, kind } = lie(random, at);
    const checked = await checkClaims([claim], ground);
    count(kind, checked.dropped.length > 0);
    roundDropped += checked.dropped.length;
    if (values.show && checked.kept.length > 0) console.log("kept:", kind, JSON.stringify(claim));
  }
  for (let at = 0; at < wantedTruths; at++) {
    const { claim, kind } = truth(random);
    const checked = await checkClaims([claim], ground);
    roundKept += checked.kept.length;
    const [first] = checked.dropped;
    if (values.show && first !== undefined)
      console.log("dropped:", kind, first.reason, JSON.stringify(claim));
  }
  [worstLies, worstTruths] = [Math.min(worstLies, roundDropped), Math.min(worstTruths, roundKept)];
  lies += wantedLies;
  dropped += roundDropped;
  truths += wantedTruths;
  kept += roundKept;
}
for (const [kind, { told, dropped: gone }] of byKind) console.log(`${kind}: ${gone} of ${told}`);
console.log(`lies dropped: ${dropped} of ${lies}, in the worst round ${worstLies} (goal >= 99)`);
console.log(`true ones kept: ${kept} of ${truths}, in the worst round ${worstTruths} (goal 50)`);
if (worstLies < 99 || worstTruths < 50) process.exitCode = 1;
