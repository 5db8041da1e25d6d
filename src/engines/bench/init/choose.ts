import { join, posix } from "node:path";
import type { NotChecked } from "../../../model/index.ts";
import type { Tree } from "../../../ports/index.ts";
import type { BenchPorts } from "../ports.ts";
import type { Candidate } from "./candidates.ts";
import { benchmarkFile, type Chosen, type Locate } from "./write.ts";

type Ports = Pick<BenchPorts, "files" | "log" | "program" | "sampler">;

const seconds = 30;
const changes = "it changes what it is given";
/** Calls of one function that are tried. */
const mostCalls = 3;
const identifier = /^[A-Za-z_$][\w$]*$/;
const reserved =
  /^(?:delete|new|in|of|import|export|default|class|function|void|typeof|await|yield)$/;

/**
 * The first `most` candidates whose written call works: each is run once before it is proposed, in
 * a process of its own.
 */
export async function choose(
  ports: Ports,
  tree: Tree,
  candidates: readonly Candidate[],
  locate: Locate,
  { most, environment }: { most: number; environment: Readonly<Record<string, string>> },
): Promise<{ readonly chosen: readonly Chosen[]; readonly leftOut: readonly NotChecked[] }> {
  const chosen: Chosen[] = [];
  const leftOut: NotChecked[] = [];
  const scratch = await ports.program.scratch();
  try {
    for (const candidate of candidates) {
      if (chosen.length >= most) break;
      const { name, subject } = candidate;
      const what = `${name} (${subject.path}:${subject.line})`;
      if (!identifier.test(name) || reserved.test(name)) continue;
      ports.log.progress(`Trying ${name}`);
      const found = await firstThatWorks(
        ports,
        tree,
        scratch.folder,
        candidate,
        locate,
        environment,
      );
      if (typeof found === "string") leftOut.push({ what, why: found });
      else chosen.push(found);
    }
  } finally {
    await scratch.remove();
  }
  return { chosen, leftOut };
}

async function firstThatWorks(
  ports: Ports,
  tree: Tree,
  folder: string,
  candidate: Candidate,
  locate: Locate,
  environment: Readonly<Record<string, string>>,
): Promise<Chosen | string> {
  let why = "No test and no example in the README calls it with arguments that can be read.";
  for (const call of candidate.calls.slice(0, mostCalls)) {
    for (const fresh of [false, true]) {
      const chosen: Chosen = { ...candidate, call, fresh };
      const trouble = await tried(ports, tree, folder, chosen, locate, environment);
      if (trouble === undefined) return chosen;
      if (trouble.includes(changes)) continue;
      why = `Its call at ${call.path}:${call.line} does not work by itself: ${trouble}.`;
      break;
    }
  }
  return why;
}

/** Runs the benchmark once, from a file outside of the project. @returns what went wrong. */
async function tried(
  { files, sampler }: Ports,
  tree: Tree,
  folder: string,
  chosen: Chosen,
  locate: Locate,
  environment: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  const { format } = chosen.module;
  const file = `probe.${format === "cjs" ? "cjs" : format === "ts" ? "mts" : "mjs"}`;
  const text = benchmarkFile([chosen], locate, (path) => posix.join(tree.folder, path));
  await files.write(join(folder, file), text + check(chosen));
  const answer = await sampler.list({ kind: "list", root: folder, file }, { seconds, environment });
  return "trouble" in answer ? answer.trouble : undefined;
}

/** A second call would work on what the first one left behind. */
function check({ module, name, fresh }: Chosen): string {
  const run = module.format === "cjs" ? `exports.${name}()` : `await ${name}()`;
  if (fresh) return `\n${run};\n`;
  return `
const text = () => { try { return JSON.stringify(${name}Input); } catch { return ""; } };
const before = text();
${run};
if (text() !== before) throw new Error(${JSON.stringify(changes)});
`;
}
