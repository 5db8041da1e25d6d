import * as z from "zod/mini";
import {
  bumps,
  engineNames,
  Failure,
  proofKinds,
  severities,
  verdicts,
  type Report,
} from "../model/index.ts";

/**
 * Reports cross jobs as artifacts that a pull request may have written, so every field has a
 * bound. The bounds are far above what an engine writes.
 */
export const reportLimits = {
  bytes: 16 * 1024 * 1024,
  text: 20_000,
  evidence: 100_000,
  items: 10_000,
  samples: 1_000,
} as const;

export const word = z.string().check(z.minLength(1), z.maxLength(200));
export const prose = z.string().check(z.maxLength(reportLimits.text));
export const revision = z.string().check(z.minLength(1), z.maxLength(4096));
const amount = z.number().check(z.minimum(0));
export const natural = z.int().check(z.minimum(1));
export const many = <Item extends z.ZodMiniType>(item: Item) =>
  z.readonly(z.array(item).check(z.maxLength(reportLimits.items)));

/** Inside the repository: relative, forward slashes, no way out. */
const path = z.string().check(
  z.minLength(1),
  z.maxLength(4096),
  z.refine((value) => !/^(?:[/\\]|[A-Za-z]:)/.test(value) && !/[\0\r\n]/.test(value), {
    error: "must be relative to the repository",
  }),
  z.refine((value) => !value.split(/[/\\]/).includes(".."), {
    error: "must not leave the repository",
  }),
);

export const place = z.strictObject({
  path,
  line: z.optional(natural),
  column: z.optional(natural),
  side: z.optional(z.literal("base")),
});

const proof = z.strictObject({
  kind: z.enum(proofKinds),
  command: z
    .string()
    .check(
      z.minLength(1),
      z.maxLength(reportLimits.text),
      z.regex(/^[^\r\n]*$/, { error: "must be one line" }),
    ),
  observed: prose,
  expected: z.optional(prose),
  evidence: many(
    z.strictObject({
      name: word,
      language: z.string().check(z.regex(/^[a-z0-9-]{0,20}$/)),
      text: z.string().check(z.maxLength(reportLimits.evidence)),
      forPrograms: z.optional(z.literal(true)),
    }),
  ),
});

const claim = z.strictObject({
  id: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)),
  rule: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,99}$/)),
  severity: z.enum(severities),
  text: prose,
  where: z.optional(place),
  rank: z.optional(natural),
  proof,
  migration: z.optional(prose),
  accepted: z.optional(
    z.strictObject({
      how: z.enum(["comment", "label", "configuration"]),
      by: word,
      reason: z.optional(prose),
      until: z.optional(z.iso.date()),
    }),
  ),
});

const interval = z.readonly(z.tuple([z.number(), z.number()]));
const series = z.array(z.number()).check(z.maxLength(reportLimits.samples));

const change = z.strictObject({
  value: z.number(),
  interval: z.optional(interval),
  threshold: amount,
  samples: series,
});

const metric = z.strictObject({
  name: word,
  value: z.number(),
  unit: z.string().check(z.maxLength(50)),
  base: z.optional(z.number()),
  interval: z.optional(interval),
  change: z.optional(change),
  history: z.optional(series),
  direction: z.enum(["lower", "higher"]),
});

const spend = z.strictObject({
  seconds: amount,
  cpuSeconds: amount,
  modelCalls: amount,
  tokens: amount,
  usd: amount,
  apiCalls: amount,
  models: z.optional(
    many(
      z.strictObject({
        model: word,
        ...{ calls: amount, inputTokens: amount, outputTokens: amount, usd: amount },
      }),
    ),
  ),
  bought: z.optional(many(z.strictObject({ noun: word, amount }))),
  month: z.optional(z.strictObject({ usd: amount, limit: amount, forecast: z.optional(amount) })),
});

const environment = z.strictObject({
  cpu: word,
  cores: natural,
  platform: word,
  runtime: word,
});

export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  engine: z.enum(engineNames),
  verdict: z.enum(verdicts),
  failOn: z.optional(z.enum([...severities, "never"])),
  headline: prose,
  bump: z.optional(z.enum(bumps)),
  claims: many(claim),
  metrics: many(metric),
  notes: many(
    z.strictObject({
      kind: z.enum(["remark", "question"]),
      text: prose,
      where: z.optional(place),
    }),
  ),
  notChecked: many(z.strictObject({ what: prose, why: prose })),
  proposals: many(
    z.strictObject({
      title: prose,
      patch: z.string().check(z.maxLength(1_000_000)),
      paths: many(path),
      claims: many(word),
    }),
  ),
  spend,
  environment: z.optional(environment),
  base: revision,
  head: revision,
  startedAt: z.iso.datetime(),
});

/** Reads one report that another job left. Throws a Failure for anything that is not one. */
export function parseReport(text: string, where: string): Report {
  const result = reportSchema.safeParse(parseJson(text, where));
  // The schema gives optional keys the type `T | undefined`, which JSON cannot hold.
  if (result.success) return result.data as Report;
  const issue = result.error.issues[0];
  throw refused(where, `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not a report"}.`);
}

export function parseJson(text: string, where: string): unknown {
  if (text.length > reportLimits.bytes) {
    throw refused(where, `It is larger than ${reportLimits.bytes} bytes.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw refused(where, "It is not JSON.");
  }
}

function refused(where: string, why: string): Failure {
  return new Failure({
    code: "report-invalid",
    what: "A file is not a Lamplighter report",
    where,
    why,
    fix: "pass a file that an engine wrote to `report-path`, of the same version as this one.",
  });
}
