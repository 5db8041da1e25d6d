import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { repositoryUrl } from "../present/repository.ts";
import type { Handlers } from "../server/call.ts";
import { notFound, Refusal } from "../server/refusal.ts";
import { commitAt } from "../state/commits.ts";

interface Upload {
  commit_sha: string;
  ref: string;
  sarif: string;
}

interface SarifLog {
  version?: string;
  runs?: { results?: unknown[]; tool?: { driver?: { rules?: unknown[] } } }[];
}

/** GitHub's "SARIF support for code scanning": what it refuses in an upload. */
const most = { bytes: 10 * 1024 * 1024, runs: 20, results: 25_000, rules: 25_000 };

export const codeScanning: Handlers = {
  "code-scanning/upload-sarif": async (call) => {
    const { commit_sha: sha, ref, sarif } = call.body as Upload;
    if ((await commitAt(call.repository, sha)) === undefined) {
      throw new Refusal(404, `No commit found for SHA: ${sha}`);
    }
    const log = unpacked(sarif);
    refuseOversized(log);
    const id = randomUUID();
    call.repository.sarif.set(id, { id, sha, ref, log });
    const url = repositoryUrl(call.world, call.repository, `/code-scanning/sarifs/${id}`);
    return { status: 202, body: { id, url } };
  },

  "code-scanning/get-sarif": (call) => {
    const id = call.param("sarif_id");
    if (!call.repository.sarif.has(id)) throw notFound();
    const analyses = repositoryUrl(call.world, call.repository, `/code-scanning/analyses`);
    const body = { processing_status: "complete", analyses_url: `${analyses}?sarif_id=${id}` };
    return { status: 200, body };
  },
};

/** Gzip, then Base64. */
function unpacked(sarif: string): SarifLog {
  const packed = Buffer.from(sarif, "base64");
  if (packed.length > most.bytes) throw new Refusal(413, "The sarif field is too large");
  try {
    return JSON.parse(gunzipSync(packed).toString()) as SarifLog;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : "";
    throw new Refusal(
      400,
      `The sarif field is not a gzipped and Base64 encoded SARIF file: ${why}`,
    );
  }
}

function refuseOversized({ version, runs }: SarifLog): void {
  if (version !== "2.1.0" || !Array.isArray(runs)) {
    throw new Refusal(400, "The upload is not a SARIF 2.1.0 log");
  }
  if (runs.length > most.runs) throw new Refusal(400, `More than ${most.runs} runs`);
  for (const { results = [], tool } of runs) {
    if (results.length > most.results) throw new Refusal(400, `More than ${most.results} results`);
    const rules = tool?.driver?.rules ?? [];
    if (rules.length > most.rules) throw new Refusal(400, `More than ${most.rules} rules`);
  }
}
