import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import { draft04 } from "./draft-04-metaschema.ts";

let known: ReadonlyMap<string, unknown> | undefined;

/** A draft's own meta-schema or one of its vocabularies, by URI without fragment. */
export function metaschema(uri: string): unknown {
  known ??= new Map([
    ["http://json-schema.org/draft-04/schema", draft04],
    ...[new Ajv({ logger: false }), new Ajv2020({ logger: false })].flatMap(({ schemas }) =>
      Object.entries(schemas).map(([id, held]) => [id.replace(/#$/, ""), held?.schema] as const),
    ),
  ]);
  return known.get(uri);
}
