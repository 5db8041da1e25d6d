import type { Claim, Note, NotChecked } from "../../../model/index.ts";
import type { Home, ProbeAnswer } from "../../../ports/index.ts";
import { inWords } from "../credential/homes.ts";
import { claim } from "../report/claims.ts";
import type { Session } from "../session.ts";
import { neededPowers, powers, type Power } from "./powers.ts";

/** A name that nothing has, in the form that every kind of thing may have. */
const absent = "LAMPLIGHTER_DOCTOR_NO_SUCH_THING";

export interface Examined {
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
  readonly notChecked: readonly NotChecked[];
}

/** Whether the token may write at every home, and whether it may do anything else. */
export async function examineToken(session: Session, homes: readonly Home[]): Promise<Examined> {
  const { github } = session;
  const token = session.token();
  const claims: Claim[] = [];
  const notes: Note[] = [];
  const notChecked: NotChecked[] = [];
  let scopes: readonly string[] | undefined;
  for (const home of homes) {
    const path = `${pathOf(home)}/secrets`;
    const key = await github.probe(token, "GET", `${path}/public-key`);
    scopes ??= key.scopes;
    const write = await github.probe(token, "DELETE", `${path}/${absent}`);
    const allowed = key.status === 200 && (write.status === 404 || write.status === 204);
    if (allowed) notes.push(remark(`The token may write secrets of ${inWords(home)}.`));
    else claims.push(lacking(home, path, key, write));
  }
  if (scopes !== undefined) claims.push(classic(scopes));
  const repositories = homes.flatMap((home) => ("repository" in home ? [home.repository] : []));
  const needed = neededPowers(homes);
  for (const repository of new Set(repositories)) {
    for (const power of powers.filter(({ permission }) => !needed.has(permission))) {
      const path = power.path(repository, absent);
      const { status } = await github.probe(token, power.method, path);
      if (status === 403) continue;
      if (mayDo(power, status)) claims.push(exceeding(power, path, status));
      else
        notChecked.push({
          what: `whether the token has ${power.permission}`,
          why: `${power.method} ${path} answered ${status}.`,
        });
    }
  }
  const reach = await github.probe(token, "GET", "/installation/repositories");
  const total = countIn(reach);
  if (total !== undefined && total > new Set(repositories).size) {
    claims.push(tooFar(total, new Set(repositories).size));
  }
  return { claims, notes, notChecked };
}

function mayDo({ method }: Power, status: number): boolean {
  return method === "GET" ? status === 200 : status === 404 || status === 422 || status === 204;
}

export function pathOf(home: Home): string {
  switch (home.kind) {
    case "environment":
      return `/repos/${home.repository}/environments/${encodeURIComponent(home.environment)}`;
    case "repository":
      return `/repos/${home.repository}/${home.store}`;
    case "organization":
      return `/orgs/${home.organization}/${home.store}`;
  }
}

const again = "doctor";

function lacking(home: Home, path: string, key: ProbeAnswer, write: ProbeAnswer): Claim {
  return claim({
    ...{ rule: "token-lacks", name: inWords(home).replace(/[^A-Za-z0-9._-]+/g, "-"), again },
    severity: "error",
    text: `The token cannot write secrets of ${inWords(home)}`,
    observed: `GET ${path}/public-key answered ${key.status}, DELETE ${path}/${absent} answered ${write.status}`,
    expected: "200 and 404",
    fix: "give it the one permission that the place needs: `Environments: write`, or `Secrets: write` and `Variables: write` of a repository or an organization.",
  });
}

function exceeding({ permission, method }: Power, path: string, status: number): Claim {
  return claim({
    ...{ rule: "token-exceeds", name: permission.replace(/[^A-Za-z]+/g, "-").toLowerCase(), again },
    severity: "warning",
    text: `The token has more than it needs: ${permission}`,
    observed: `${method} ${path} answered ${status}`,
    expected: "403",
    fix: `take \`${permission}\` away from it.`,
  });
}

function classic(scopes: readonly string[]): Claim {
  return claim({
    ...{ rule: "token-classic", name: "token", severity: "warning", again },
    text: "The token is a classic one: it reaches every repository of its owner",
    observed: `GitHub names its scopes: ${scopes.join(", ") || "none"}`,
    fix: "use a GitHub App's token or a fine-grained one, for this repository and `Environments: write`.",
  });
}

function tooFar(total: number, wanted: number): Claim {
  return claim({
    ...{ rule: "token-reaches", name: "token", severity: "warning", again },
    text: `The token reaches ${total} repositories, and the credentials are in ${wanted}`,
    observed: `GET /installation/repositories answered with a total of ${total}`,
    fix: "mint it for the repositories alone whose secrets it writes.",
  });
}

function countIn({ status, body }: ProbeAnswer): number | undefined {
  if (status !== 200 || typeof body !== "object" || body === null) return undefined;
  const total = "total_count" in body ? body.total_count : undefined;
  return typeof total === "number" ? total : undefined;
}

function remark(text: string): Note {
  return { kind: "remark", text };
}
