import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Of a command, a part is Node's own start; the loop has to grow for all of it. */
const commandShare = 1.55;

/**
 * Four kinds of work, from a microsecond to a command of a tenth of a second. `more` is how much
 * more of the same work is done: 0.03 for a slow-down of 3 %.
 */
export const kinds = {
  "1 us": (more: number) => `
    const text = "lamplighter".repeat(400);
    const length = ${Math.round(1000 * (1 + more))};
    export function work() {
      let hash = 7;
      for (let at = 0; at < length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
      return hash;
    }`,
  "90 us": (more: number) => `
    const count = ${Math.round(640 * (1 + more))};
    const rows = Array.from({ length: count }, (_, id) => ({ id, name: "row " + id, tags: [id % 7] }));
    export function work() {
      const kept = rows.map((row) => ({ ...row, odd: row.id % 2 === 1 }));
      return JSON.stringify(kept).length;
    }`,
  "9 ms": (more: number) => `
    const text = "if (count > 10) { total = total + price * 3; } else { log(name); } ".repeat(${Math.round(6600 * (1 + more))});
    export function work() {
      const seen = new Map();
      for (const [token] of text.matchAll(/[a-z]+|[0-9]+|[^\\s]/g)) seen.set(token, (seen.get(token) ?? 0) + 1);
      return seen.size;
    }`,
  "100 ms command": (more: number) => `
    let hash = 7;
    for (let at = 0; at < ${Math.round(60_000_000 * (1 + more * commandShare))}; at++) hash = (Math.imul(hash, 31) + at) | 0;
    if (hash === 0) console.log(hash);`,
} as const;

export type Kind = keyof typeof kinds;

export const isCommand = (kind: Kind): boolean => kind === "100 ms command";

/** Writes one side: `work.bench.js` for a function, `work.js` for the command. */
export async function writeSide(folder: string, source: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  for (const name of ["work.bench.js", "work.js"]) await writeFile(join(folder, name), source);
}

/**
 * The same work on both sides, and a callee that grew past what the compiler puts into its caller:
 * the branch that made it grow is never taken, so unoptimized code runs the same instructions.
 */
export function inlining(grown: boolean): string {
  const branch = Array.from(
    { length: 120 },
    (_, at) => `value = (value ^ ${at}) * 3 + seed % ${at + 2};`,
  );
  return `
    const seed = Number("1");
    function mix(value) {
      if (seed === 0) { ${grown ? branch.join(" ") : ""} }
      return (value * 31 + 7) | 0;
    }
    export function work() {
      let value = 1;
      for (let turn = 0; turn < 4000; turn++) value = mix(value);
      return value;
    }`;
}
