import { Failure } from "../../../model/index.ts";
import type { Place } from "./place.ts";

interface Refused extends Error {
  readonly status: number;
  readonly request?: { readonly method?: string; readonly url?: string };
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

type Asked = Pick<Place, "path" | "permission">;

const resumes = "Nothing is lost: the record says how far it is, and the next run goes on.";

/**
 * What a refused request means to the person who keeps secrets at a place. Its token is not the
 * job's own, so the advice is another than elsewhere. Anything unforeseen comes back as it was.
 */
export function vaultError(error: unknown, { permission, path }: Asked): unknown {
  const refused = refusedOf(error);
  if (refused === undefined) return error;
  const { status, request } = refused;
  const where = `${request?.method ?? ""} ${request?.url ?? path}`.trim();
  const wait = secondsToWait(refused);
  if (status === 401) return invalid(permission, where);
  if (status === 429 || (status === 403 && (wait !== undefined || isLimit(refused)))) {
    return limited(wait, where);
  }
  if (status === 403) return lacking(permission, where);
  if (status === 404) return missing(permission, where);
  if (status === 409 || status === 422) return rejected(refused, where);
  return silent(status, where);
}

function invalid(permission: string, where: string): Failure {
  return new Failure({
    code: "vault-token-invalid",
    what: "GitHub does not accept the token that writes secrets",
    where,
    why: `It is misspelled, expired or revoked. ${resumes}`,
    fix: `make a new one with the permission \`${permission}\` and pass it as \`token\`.`,
  });
}

function limited(wait: number | undefined, where: string): Failure {
  return new Failure({
    code: "vault-limited",
    what: "GitHub takes no more requests from this token for now",
    where,
    why: `Its rate limit is used up. ${resumes}`,
    fix:
      wait === undefined
        ? "run the rotation again in a few minutes; GitHub does not say when."
        : `run the rotation again in ${wait} seconds or later.`,
  });
}

function lacking(permission: string, where: string): Failure {
  return new Failure({
    code: "vault-permission-missing",
    what: `The token lacks the permission \`${permission}\``,
    where,
    why: `GitHub refused the request with 403. ${resumes}`,
    fix: `give it \`${permission}\`: a fine-grained token or a GitHub App's. The job's own token can never write secrets.`,
  });
}

function missing(permission: string, where: string): Failure {
  return new Failure({
    code: "vault-missing",
    what: "There is no such place for secrets",
    where,
    why: `GitHub answered 404: it is not there, or the token may not see it. ${resumes}`,
    fix: `check the name of the environment, repository or organization, and that the token reaches it with \`${permission}\`.`,
  });
}

function rejected({ status, message }: Refused, where: string): Failure {
  return new Failure({
    code: "vault-refused",
    what: "GitHub does not take this change",
    where,
    why: `It answered ${status}: ${message.split("\n")[0] ?? ""}. ${resumes}`,
    fix: "see what else writes there, and run the rotation again.",
  });
}

function silent(status: number, where: string): Failure {
  return new Failure({
    code: "vault-silent",
    what: "GitHub gave no answer that counts",
    where,
    why: `It answered ${status}, or the connection broke or took too long, each time. ${resumes}`,
    fix: "run the rotation again; if it stays so, see https://www.githubstatus.com.",
  });
}

/** Octokit's own error, also where another hook has made a Failure of it. */
function refusedOf(error: unknown): Refused | undefined {
  const candidate = error instanceof Failure ? error.cause : error;
  if (!(candidate instanceof Error) || !("status" in candidate)) return undefined;
  return typeof candidate.status === "number" ? (candidate as Refused) : undefined;
}

function isLimit({ message }: Refused): boolean {
  return /rate limit|abuse/i.test(message);
}

/** `Retry-After`, else the moment of `X-RateLimit-Reset` where nothing is left (GitHub's docs). */
function secondsToWait({ response }: Refused): number | undefined {
  const headers = response?.headers ?? {};
  const after = Number(headers["retry-after"]);
  if (headers["retry-after"] !== undefined && Number.isFinite(after)) return Math.ceil(after);
  if (headers["x-ratelimit-remaining"] !== "0") return undefined;
  const reset = Number(headers["x-ratelimit-reset"]);
  return Number.isFinite(reset) ? Math.max(0, Math.ceil(reset - Date.now() / 1000)) : undefined;
}
