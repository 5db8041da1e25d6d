import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { isCommand, type Kind } from "./kinds.ts";

const run = promisify(execFile);

/** The usual way: base in a process, then head in a process, and the ratio of their means. */
export async function sequentialRatio(kind: Kind, base: string, head: string): Promise<number> {
  return (await meanOf(kind, head)) / (await meanOf(kind, base));
}

async function meanOf(kind: Kind, folder: string): Promise<number> {
  if (isCommand(kind)) {
    const start = performance.now();
    for (let time = 0; time < 5; time++) await run(process.execPath, [join(folder, "work.js")]);
    return (performance.now() - start) / 5;
  }
  const code = `
    const { work } = await import(${JSON.stringify(join(folder, "work.bench.js"))});
    const loop = (milliseconds) => {
      const start = performance.now();
      let calls = 0;
      while (performance.now() - start < milliseconds) { for (let n = 0; n < 4; n++) work(); calls += 4; }
      return (performance.now() - start) / calls;
    };
    loop(100);
    console.log(loop(500));`;
  const { stdout } = await run(process.execPath, ["--input-type=module", "-e", code]);
  return Number(stdout);
}
