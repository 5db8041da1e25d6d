import { posix } from "node:path";
import { Failure } from "../../../model/index.ts";
import type { Files, Git } from "../../../ports/index.ts";
import { contractPair, type ContractInputs } from "../../../inputs/index.ts";
import { commitReader, fileReader } from "../document/reader.ts";
import { partsOnDisk, schemaParts } from "./parts.ts";
import { joinMoved } from "./moved.ts";
import { detect } from "./detect.ts";
import type { Selection, Target } from "./target.ts";

interface Ports {
  readonly files: Files;
  readonly git: Git;
}

/** Turns the inputs into descriptions to compare. */
export async function select(ports: Ports, inputs: ContractInputs): Promise<Selection> {
  const pair = contractPair(inputs);
  return pair.kind === "files"
    ? selectFiles(ports, pair.base, pair.head)
    : selectCommits(ports, pair.baseRef, inputs.headRef ?? "HEAD", inputs.spec);
}

async function selectFiles({ files }: Ports, base: string, head: string): Promise<Selection> {
  const target: Target = {
    name: base === head ? base : `${base} and ${head}`,
    base: { reader: fileReader(files, base), path: base, ...(await partsOnDisk(files, base)) },
    head: { reader: fileReader(files, head), path: head, ...(await partsOnDisk(files, head)) },
    comparison: { kind: "files", base, head },
  };
  return { targets: [target], base, head };
}

async function selectCommits(
  { git }: Ports,
  baseRef: string,
  headRef: string,
  spec: readonly string[],
): Promise<Selection> {
  const head = await git.commit(headRef);
  const base = await git.mergeBase(await git.commit(baseRef), head);
  if (base === undefined) throw unrelated(baseRef, headRef);
  const [before, after] = [new Set(await git.list(base)), new Set(await git.list(head))];
  const paths =
    spec.length > 0
      ? spec.map((path) => posix.normalize(path))
      : await detect(git, [
          [base, before],
          [head, after],
        ]);
  const targets = paths.map((path): Target => {
    const source = (commit: string, tree: ReadonlySet<string>) => {
      const reader = commitReader(git, commit);
      if (tree.has(path)) return { reader, path };
      const parts = schemaParts(path, tree);
      return parts.length > 0 ? { reader, path, parts } : undefined;
    };
    return {
      name: path,
      base: source(base, before),
      head: source(head, after),
      comparison: { kind: "commits", base, head, spec: path },
    };
  });
  const missing = targets.find((target) => target.base === undefined && target.head === undefined);
  if (missing !== undefined) throw noSuchSpec(missing.name);
  return { targets: await joinMoved(targets), base, head };
}

function unrelated(baseRef: string, headRef: string): Failure {
  return new Failure({
    code: "no-merge-base",
    what: `\`${baseRef}\` and \`${headRef}\` have no common commit`,
    where: "input base-ref",
    why: "The clone may be shallow, so that the history ends before they meet.",
    fix: "Check out with `fetch-depth: 0`.",
  });
}

function noSuchSpec(path: string): Failure {
  return new Failure({
    code: "description-missing",
    what: "There is no such file, neither at base nor at head",
    where: `input spec: ${path}`,
    why: "Paths are relative to the root of the repository.",
    fix: "Correct the path, or leave `spec` out to have descriptions found.",
  });
}
