import { createHash } from "node:crypto";
import type { ContractConformInputs } from "../../../inputs/index.ts";
import {
  count,
  judge,
  type Claim,
  type Evidence,
  type Note,
  type NotChecked,
  type Report,
  type Spend,
} from "../../../model/index.ts";
import { shellWord } from "../proof/shell.ts";
import type { Api } from "./api.ts";
import type { Drift } from "./drift.ts";
import type { Exchange } from "./exchange.ts";
import { answerText, curlLine, requestText } from "./wire/text.ts";

/** What a run came to, before it is put into words. */
export interface Results {
  readonly drifts: readonly Drift[];
  readonly notes: readonly Note[];
  readonly notChecked: readonly NotChecked[];
  readonly operations: number;
  /** Operations that were answered with success at least once. */
  readonly reached: number;
  readonly requests: number;
}

/** Requests that are shown before the one that counts. */
const maxSources = 8;

export function toReport(
  inputs: ContractConformInputs,
  api: Api,
  results: Results,
  spend: Spend,
  startedAt: Date,
): Report {
  const all = results.drifts.map((drift) => toClaim(inputs, api, drift));
  const claims = all.filter(({ id }) => inputs.claim === undefined || id === inputs.claim);
  return {
    schemaVersion: 1,
    engine: "contract",
    verdict: judge(claims, inputs.failOn),
    failOn: inputs.failOn,
    headline: headlineOf(inputs, claims, results),
    claims,
    metrics: [
      { name: "drifts", value: claims.length, unit: "", direction: "lower" },
      {
        name: "operations reached",
        value: results.reached,
        unit: "operations",
        direction: "higher",
      },
      {
        name: "operations described",
        value: results.operations,
        unit: "operations",
        direction: "higher",
      },
      { name: "exchanges", value: results.requests, unit: "", direction: "higher" },
    ],
    notes: results.notes,
    notChecked: results.notChecked,
    proposals: [],
    spend,
    base: inputs.base ?? inputs.spec,
    head: inputs.start ?? inputs.url ?? inputs.har.join(", "),
    startedAt: startedAt.toISOString(),
  };
}

function headlineOf(
  { base }: ContractConformInputs,
  claims: readonly Claim[],
  { reached, operations }: Results,
): string {
  const where = `${reached} of ${count(operations, "operation")} reached`;
  if (base !== undefined) {
    return claims.length === 0
      ? `Base and head answer alike, or as the descriptions tell, ${where}`
      : `${count(claims.length, "difference")} between what the apps do and what the descriptions tell, ${where}`;
  }
  return claims.length === 0
    ? `No difference to the description found, ${where}`
    : `${count(claims.length, "difference")} to the description, ${where}`;
}

function toClaim(inputs: ContractConformInputs, api: Api, drift: Drift): Claim {
  const { rule, severity, text, spot, observed, expected } = drift;
  const id = claimId(drift);
  return {
    id,
    rule,
    severity,
    text,
    where: api.description.place(spot),
    proof: {
      kind: "request",
      command: commandFor(inputs, id),
      observed,
      expected,
      evidence: evidenceOf(inputs, drift),
    },
  };
}

/** Nothing of order, lines, ports or values is in it, so it stays the same from run to run. */
function claimId({ rule, operation, subject }: Drift): string {
  const hash = createHash("sha256").update(JSON.stringify(["conform", rule, operation, subject]));
  return `c-${hash.digest("hex").slice(0, 8)}`;
}

function evidenceOf({ start, url, auth, har }: ContractConformInputs, drift: Drift): Evidence[] {
  const variables = auth.map((line) => line.split("=", 2)[1] ?? "");
  const { request, answer, sources, other } = drift;
  const where =
    start === undefined || url !== undefined ? "" : ", with the app started on port 3000";
  const before = leadUp(sources).map((source) => curlLine(source.request, variables));
  return [
    { name: `curl${where}`, language: "shell", text: curlLine(request, variables) },
    ...(before.length === 0
      ? []
      : [
          {
            name: "requests that its values come from",
            language: "shell",
            text: before.join("\n"),
          },
        ]),
    {
      name: har.length > 0 ? "recorded request" : "request",
      language: "http",
      text: requestText(request),
    },
    { name: "answer", language: "http", text: answerText(answer) },
    ...(other === undefined
      ? []
      : [
          {
            name: other.name,
            language: "http",
            text: `${requestText(other.request).split("\n")[0] ?? ""}\n\n${answerText(other.answer)}`,
          },
        ]),
  ];
}

/** The requests before it in their order, with those that gave values to them. */
function leadUp(sources: readonly Exchange[]): Exchange[] {
  const found = new Set<Exchange>();
  const add = (source: Exchange): void => {
    if (found.has(source) || found.size >= maxSources) return;
    for (const earlier of source.sources) add(earlier);
    found.add(source);
  };
  for (const source of sources) add(source);
  return [...found];
}

/** A shell line that makes the same claim again. Secrets are in the environment, and not in it. */
function commandFor(inputs: ContractConformInputs, id: string): string {
  const { spec, start, url, har, routesFrom, auth, env, requests } = inputs;
  const flag = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [`--${name}`, value];
  const words = [
    ...["lamplighter", "contract", "conform", "--spec", spec],
    ...flag("base", inputs.base),
    ...flag("start", start),
    ...flag("url", url),
    ...har.flatMap((one) => flag("har", one)),
    ...flag("routes-from", routesFrom),
    ...auth.flatMap((one) => flag("auth", one)),
    // Values may be secret; the reader has to set them.
    ...env.flatMap((one) => flag("env", one.split("=", 1)[0])),
    ...flag("requests", requests === undefined ? undefined : String(requests)),
    ...(inputs.allowRemote ? ["--allow-remote"] : []),
    ...["--claim", id],
  ];
  return words.map(shellWord).join(" ");
}
