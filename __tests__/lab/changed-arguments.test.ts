import { tmpdir } from "node:os";
import { expect, test } from "@jest/globals";
import { nodeLaboratory } from "../../src/adapters/experiment/index.ts";
import { search, type Subject } from "../../src/lab/index.ts";

/** Functions that are asked about, in the order of their names. */
async function asked(text: string): Promise<string[]> {
  const subject: Subject = {
    folder: tmpdir(),
    name: "p",
    files: [{ path: "index.js", text, format: "cjs" }],
    support: [],
    entries: ["index.js"],
    documents: [],
  };
  const found = await search(subject, { cpuSeconds: 1, seed: 1 }, nodeLaboratory);
  return found.suspicions
    .filter(({ rule }) => rule === "changed-argument")
    .map(({ input }) => input.calls)
    .sort();
}

test("a function that gives a result and changes what it was given is asked about", async () => {
  const source = `
/** @param {number[]} list */
exports.sorted = (list) => list.sort((one, other) => one - other);
/** @param {number[]} list */
exports.ordered = (list) => [...list].sort((one, other) => one - other);
/** @param {{ count: number }} counter */
exports.next = (counter) => { counter.count += 1; return counter.count; };
`;
  expect(await asked(source)).toEqual(["next", "sorted"]);
});

test("one that says so by its name, or that gives nothing back, is not", async () => {
  const source = `
/** @param {number[]} list @param {number} item */
exports.addTo = (list, item) => list.push(item);
/** @param {number[]} list */
exports.reverse = (list) => { list.reverse(); };
`;
  expect(await asked(source)).toEqual([]);
});
