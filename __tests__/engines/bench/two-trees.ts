import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { PairRequest, SideName } from "../../../src/ports/index.ts";

/** Two folders: copies of a fixture, or `work.bench.js` written for each side. */
export async function twoTrees(
  content: string | ((work: number) => string),
  work: Readonly<Record<SideName, number>> = { base: 1, head: 1 },
) {
  const folder = await realpath(await mkdtemp(join(tmpdir(), "lamplighter-test-")));
  for (const side of ["base", "head"] as const) {
    const tree = join(folder, side);
    if (typeof content === "string") {
      await cp(resolve("__tests__/fixtures/bench", content), tree, { recursive: true });
    } else {
      await mkdir(tree);
      await writeFile(join(tree, "package.json"), '{ "type": "module" }');
      await writeFile(join(tree, "work.bench.js"), content(work[side]));
    }
  }
  return {
    folder,
    request: (id: string, first: SideName, seconds: number): PairRequest => {
      const file = id.split(" > ")[0] ?? "";
      const files = {
        base: { root: join(folder, "base"), file },
        head: { root: join(folder, "head"), file },
      };
      return { kind: "pair", benchmark: id, files, first, seconds };
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
