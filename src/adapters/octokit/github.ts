import type { GitHub, Log, ProbeAnswer } from "../../ports/index.ts";
import { createClient, type Client } from "./client.ts";
import { issues } from "./issues.ts";
import { unfinishedRuns } from "./unfinished-runs.ts";
import { placeOf } from "./vault/place.ts";
import { octokitVault } from "./vault/vault.ts";

/** One answer may take so long; what takes longer counts as none. */
const usualRequestSeconds = 30;

type Fetch = typeof fetch;

/** GitHub's API for several tokens, each with a client of its own. */
export function octokitGitHub(
  log: Log,
  connect: typeof createClient = createClient,
  requestSeconds = usualRequestSeconds,
): GitHub {
  const clients: Client[] = [];
  const known = new Map<string, Client>();
  const client = (token: string, repository = ""): Client => {
    const key = `${token} ${repository}`;
    const found = known.get(key) ?? impatient(connect(token, repository, log), requestSeconds);
    if (!known.has(key)) clients.push(found);
    known.set(key, found);
    return found;
  };
  return {
    vault: (token, home) => octokitVault(client(token), placeOf(home)),
    runs: (token, repository) => unfinishedRuns(client(token, repository)),
    issues: (token, repository) => issues(client(token, repository)),
    probe: (token, method, path) => probe(client(token), method, path),
    calls: () => clients.reduce((sum, { calls }) => sum + calls(), 0),
  };
}

/** Octokit waits as long as a server does. Each attempt has its own time, waiting apart. */
function impatient(client: Client, requestSeconds: number): Client {
  const { octokit } = client;
  const { fetch: send = fetch } = octokit.request.endpoint.DEFAULTS.request as { fetch?: Fetch };
  const timely: Fetch = (url, options) =>
    send(url, { ...options, signal: AbortSignal.timeout(requestSeconds * 1000) });
  octokit.request = octokit.request.defaults({ request: { fetch: timely } });
  return client;
}

async function probe({ octokit }: Client, method: string, path: string): Promise<ProbeAnswer> {
  try {
    const answer = await octokit.request(`${method} ${path}`);
    const { status, headers } = answer;
    return { status, scopes: scopesIn(headers), body: answer.data as unknown };
  } catch (error) {
    const refused = error instanceof Error && error.cause !== undefined ? error.cause : error;
    if (!(refused instanceof Error) || !("status" in refused)) throw error;
    const { status, response } = refused as Error & {
      status: number;
      response?: { headers: Record<string, unknown> };
    };
    return { status, scopes: scopesIn(response?.headers ?? {}), body: undefined };
  }
}

/** Sent for classic tokens only, also where the list is empty. */
function scopesIn(headers: Readonly<Record<string, unknown>>): readonly string[] | undefined {
  const text = headers["x-oauth-scopes"];
  if (typeof text !== "string") return undefined;
  return text.split(",").flatMap((scope) => (scope.trim() === "" ? [] : [scope.trim()]));
}
