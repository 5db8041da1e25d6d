import type { Files, Log } from "../../../ports/index.ts";
import { load } from "../document/load.ts";
import { fileReader } from "../document/reader.ts";
import { createMock, type Mock } from "./mock.ts";

interface Ports {
  readonly files: Files;
  readonly log: Log;
}

/** Reads a description for serving. Throws a Failure for what the user can set right in it. */
export async function loadMock(
  { files, log }: Ports,
  { spec, seed }: { readonly spec: string; readonly seed: number },
): Promise<Mock> {
  const description = await load(fileReader(files, spec), spec);
  for (const reference of description.remote) {
    log.warn(`\`${reference}\` is on the network and was not read: anything fits there.`);
  }
  return createMock(description, seed, log);
}

export type { Mock } from "./mock.ts";
