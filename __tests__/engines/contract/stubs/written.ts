import { writeCode } from "../../../../src/engines/contract/stubs/code.ts";
import { load } from "../../../../src/engines/contract/document/load.ts";
import { namedOperations } from "../../../../src/engines/contract/stubs/operations/read.ts";
import type { FrameworkName } from "../../../../src/engines/contract/stubs/frameworks/index.ts";

/** `api.ts` for a description that is given as an object. */
export async function written(
  description: object,
  framework: FrameworkName = "none",
): Promise<string> {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    ...description,
  });
  const reader = { label: "", root: "", read: () => Promise.resolve(text) };
  const loaded = await load(reader, "openapi.json");
  return writeCode(loaded, namedOperations(loaded), framework);
}

/** The declaration of one type, on one line. */
export function typeIn(code: string, name: string): string | undefined {
  const from = code.indexOf(`export type ${name} =`);
  if (from < 0) return undefined;
  const rest = code.slice(from);
  const end = rest.search(/;\n(?:\n|$)/);
  return rest.slice(`export type ${name} =`.length, end).replace(/\s+/g, " ").trim();
}
