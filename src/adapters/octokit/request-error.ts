import { GraphqlResponseError } from "@octokit/graphql";
import { Failure } from "../../model/index.ts";

interface RequestError extends Error {
  readonly status: number;
  readonly request?: { readonly method?: string; readonly url?: string };
  readonly response?: { readonly headers?: Readonly<Record<string, string | undefined>> };
}

/**
 * What a refused request means to the person who wrote the workflow. Anything that is not a matter
 * of permission or token comes back as it was.
 */
export function translateRequestError(error: unknown): unknown {
  if (error instanceof GraphqlResponseError) return translateGraphql(error);
  if (!isRequestError(error)) return error;
  const where = `${error.request?.method ?? ""} ${error.request?.url ?? ""}`.trim();
  if (error.status === 401) {
    return new Failure(
      {
        code: "token-invalid",
        what: "GitHub does not accept the token",
        where,
        why: "It is misspelled, expired or revoked.",
        fix: "leave `github-token` out, so that the job's own token is used.",
      },
      error,
    );
  }
  if (error.status !== 403 || !/not accessible/i.test(error.message)) return error;
  return missing(neededPermission(error.response?.headers ?? {}), where, error);
}

/** GraphQL answers 200 and names the trouble by type. */
function translateGraphql(error: GraphqlResponseError<unknown>): unknown {
  const refused = error.errors?.find((one) => one.type === "FORBIDDEN");
  return refused === undefined ? error : missing("write access", "POST /graphql", error);
}

function missing(needed: string, where: string, error: unknown): Failure {
  return new Failure(
    {
      code: "permission-missing",
      what: `The token lacks the permission \`${needed}\``,
      where,
      why: "GitHub refused the request with 403. On a pull request from a fork the token can only read.",
      fix: `add \`${needed}\` under the job's \`permissions:\` (and in the workflow that calls it).`,
    },
    error,
  );
}

/** GitHub answers `x-accepted-github-permissions: issues=write; pull_requests=write`, alternatives. */
function neededPermission(headers: Readonly<Record<string, string | undefined>>): string {
  const accepted = headers["x-accepted-github-permissions"] ?? "";
  const alternatives = accepted
    .split(";")
    .map((one) => one.trim().replaceAll("_", "-").replace("=", ": "))
    .filter((one) => one !== "");
  const preferred = alternatives.find((one) => one.startsWith("pull-requests"));
  return preferred ?? alternatives[0] ?? "write access";
}

function isRequestError(error: unknown): error is RequestError {
  return error instanceof Error && "status" in error && typeof error.status === "number";
}
