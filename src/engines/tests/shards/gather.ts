import { join } from "node:path";
import type { Mutant } from "../../../lab/index.ts";
import type { Baseline } from "../baseline.ts";
import { matchMutants } from "../witness/match.ts";
import type { Work } from "../work.ts";
import { notMade, sourcesIn } from "./measured.ts";
import { mergeParts, missing, otherSource, readPart } from "./merge.ts";

const mostBytes = 64 * 1024 * 1024;
const partName = /(?:^|\/)mutation[^/]*\.json$/;

/**
 * What other machines found out about `mutants`, instead of finding it out here. Throws a Failure
 * unless every part is there, on the sources that are checked out here, and no mutant is left.
 */
export async function gatherParts(
  work: Work,
  folder: string,
  mutants: readonly Mutant[],
): Promise<Baseline> {
  const { files } = work.ports;
  const paths = (await files.list(folder)).filter((path) => partName.test(path));
  const parts = await Promise.all(
    paths.map(async (path) => {
      const where = join(folder, path);
      return readPart((await files.read(where, { maxBytes: mostBytes })) ?? "", where);
    }),
  );
  const merged = mergeParts(parts, folder);
  const here = sourcesIn(work.subject, mutants);
  for (const part of parts)
    for (const [path, source] of part.sources)
      if (here.get(path) !== source) throw otherSource(part.where, path);
  const { statuses, missing: lost } = matchMutants(mutants, merged);
  if (lost.length > 0) throw missing(folder, `${lost.length} mutants are in none of the parts.`);
  const unknown = mutants.filter(({ id }) => statuses.get(id)?.reason === notMade);
  const telling = parts.find((part) => part.mutants.length > 0);
  return {
    statuses: new Map(
      [...statuses]
        .filter(([, { reason }]) => reason !== notMade)
        .map(([id, { status }]) => [id, status]),
    ),
    unknown,
    tests: telling?.circumstances.tests ?? 0,
    stryker: telling?.circumstances.stryker ?? "",
    reused: 0,
    notChecked: [],
  };
}
