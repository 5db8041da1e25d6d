import { Failure } from "../../../model/index.ts";
import type { Files, Git } from "../../../ports/index.ts";
import type { Description } from "../document/description.ts";
import { load } from "../document/load.ts";
import { commitReader, fileReader } from "../document/reader.ts";
import { parseHttp } from "./http.ts";
import { readWitness } from "./read.ts";
import { standOf, type Stand } from "./stand.ts";
import type { Side, Witness } from "./witness.ts";

export interface Checked {
  readonly witness: Witness;
  readonly base: Stand;
  readonly head: Stand;
  /** Whether the two still disagree, in the way that the claim says. */
  readonly separates: boolean;
}

interface Wanted {
  readonly witness: string;
  /** Files to check against in place of what the witness names. */
  readonly base?: string | undefined;
  readonly head?: string | undefined;
}

/** Checks a witness again. Throws a Failure for a file or a description that cannot be read. */
export async function checkWitness(
  ports: { readonly files: Files; readonly git: Git },
  { witness: path, base, head }: Wanted,
): Promise<Checked> {
  const witness = await readWitness(ports.files, path);
  const sides = {
    base: await open(ports, base === undefined ? witness.base : { file: base }),
    head: await open(ports, head === undefined ? witness.head : { file: head }),
  };
  return compareOn(witness, sides, path);
}

export function compareOn(
  witness: Witness,
  sides: { readonly base: Description; readonly head: Description },
  path: string,
): Checked {
  const message = parseHttp(witness.http);
  const isRequest = message?.start.startsWith("HTTP/") === false;
  if (message === undefined || isRequest !== (witness.kind === "request")) throw noMessage(path);
  const base = standOf(sides.base, witness, message);
  const head = standOf(sides.head, witness, message);
  const [taker, other] = witness.accepts === "base" ? [base, head] : [head, base];
  const separates = taker.kind === "accepted" && other.kind === "refused";
  return { witness, base, head, separates };
}

async function open(
  { files, git }: { readonly files: Files; readonly git: Git },
  side: Side,
): Promise<Description> {
  if ("file" in side) return load(fileReader(files, side.file), side.file);
  return load(commitReader(git, await git.commit(side.commit)), side.path);
}

function noMessage(path: string): Failure {
  return new Failure({
    code: "witness-invalid",
    what: "The file is no witness",
    where: `${path}, http`,
    why: "It holds no message of the kind that it names.",
    fix: "give a file that `lamplighter contract --witness-dir DIR` wrote.",
  });
}
