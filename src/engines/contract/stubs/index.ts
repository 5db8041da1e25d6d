import type { Files, Log } from "../../../ports/index.ts";
import { load } from "../document/load.ts";
import { fileReader } from "../document/reader.ts";
import { writeCode } from "./code.ts";
import { writeFixtures } from "./fixtures.ts";
import type { FrameworkName } from "./frameworks/index.ts";
import { namedOperations } from "./operations/read.ts";
import { detectFramework } from "./output/detect.ts";
import { signed } from "./output/ours.ts";
import { save, type Saved } from "./output/save.ts";

interface Ports {
  readonly files: Files;
  readonly log: Log;
}

interface Wanted {
  readonly spec: string;
  readonly out: string;
  /** Left out: what the project around `out` depends on. */
  readonly framework: FrameworkName | undefined;
}

export interface Stubs extends Saved {
  readonly framework: FrameworkName;
  readonly operations: number;
}

/**
 * Writes `api.ts` and `fixtures/` for a description. The same description gives the same bytes.
 * Throws a Failure for what the user can set right, also for a file that a person changed.
 */
export async function writeStubs({ files, log }: Ports, wanted: Wanted): Promise<Stubs> {
  const { spec, out } = wanted;
  const description = await load(fileReader(files, spec), spec);
  const framework = wanted.framework ?? (await detectFramework(files, out));
  const operations = namedOperations(description);
  const fixtures = writeFixtures(description, operations);
  for (const missing of fixtures.missing) log.warn(`No fixture ${missing}`);
  const contents = new Map([["api.ts", signed(writeCode(description, operations, framework))]]);
  for (const [name, text] of fixtures.files) contents.set(`fixtures/${name}`, signed(text));
  return { ...(await save(files, out, contents)), framework, operations: operations.length };
}
