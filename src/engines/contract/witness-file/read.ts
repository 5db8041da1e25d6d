import { Ajv2020 } from "ajv/dist/2020.js";
import { Failure } from "../../../model/index.ts";
import type { Files } from "../../../ports/index.ts";
import { type Witness, witnessSchema } from "./witness.ts";

const maxBytes = 1024 * 1024;

/** Throws a Failure for a file that is missing, too large, or no witness. */
export async function readWitness(files: Files, path: string): Promise<Witness> {
  const text = await files.read(path, { maxBytes });
  if (text === undefined) throw missing(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw invalid(path, "It is not JSON.");
  }
  const validate = new Ajv2020().compile<Witness>(witnessSchema);
  if (validate(value)) return value;
  const [error] = validate.errors ?? [];
  const place = error?.instancePath === "" ? "the whole file" : (error?.instancePath ?? "");
  throw invalid(path, `${place} ${error?.message ?? "has another shape"}.`);
}

function missing(path: string): Failure {
  return new Failure({
    code: "file-missing",
    what: "There is no such witness",
    where: path,
    why: "No file has this path.",
    fix: "give a file that `lamplighter contract --witness-dir DIR` wrote.",
  });
}

function invalid(path: string, why: string): Failure {
  return new Failure({
    code: "witness-invalid",
    what: "The file is no witness",
    where: path,
    why,
    fix: "give a file that `lamplighter contract --witness-dir DIR` wrote; docs/schema/witness.schema.json is its schema.",
  });
}
