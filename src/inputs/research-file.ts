import * as z from "zod/mini";
import { engineNames, Failure, type Research } from "../model/index.ts";
import { many, natural, parseJson, place, prose, revision, word } from "./report-file.ts";

const item = z.strictObject({
  id: z.string().check(z.regex(/^E[1-9]\d{0,6}$/)),
  key: z.string().check(z.regex(/^[a-z-]{1,60}-[0-9a-f]{12}$/)),
  kind: z.string().check(z.regex(/^[a-z-]{1,60}$/)),
  where: z.optional(place),
  value: z.number(),
  unit: z.string().check(z.maxLength(50)),
  text: prose,
  quote: z.optional(z.string().check(z.maxLength(500))),
  command: prose,
});

const finding = z.strictObject({
  id: z.string().check(z.regex(/^r-[0-9a-f]{8}$/)),
  rank: natural,
  score: z.number().check(z.minimum(0), z.maximum(1)),
  kind: z.string().check(z.regex(/^[a-z-]{1,60}$/)),
  where: z.optional(place),
  seen: prose,
  advice: prose,
  gain: prose,
  provenBy: z.enum(engineNames),
  evidence: many(word),
  digest: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});

const schema = z.strictObject({
  schemaVersion: z.literal(1),
  commit: revision,
  startedAt: z.iso.datetime(),
  findings: many(finding),
  evidence: many(item),
  notChecked: many(z.strictObject({ what: prose, why: prose })),
});

/** Reads what a run of research left, as hostile input. Throws a Failure for anything else. */
export function parseResearch(text: string, where: string): Research {
  const result = schema.safeParse(parseJson(text, where));
  if (result.success) return result.data as Research;
  const issue = result.error.issues[0];
  throw new Failure({
    code: "research-invalid",
    what: "A file is not what a run of research leaves",
    where,
    why: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "it has another shape"}.`,
    fix: "pass a file that `lamplighter research --evidence-path FILE` wrote, of the same version as this one.",
  });
}
