import { GraphQLError } from "graphql";
import type { LoggedRequest } from "../server/request-log.ts";
import type { Service } from "../server/answer.ts";
import type { Access, Repository, Token } from "../state/model.ts";
import { effective } from "../rules/token-permission.ts";

/** What every resolver is given. */
export interface Context {
  readonly service: Service;
  readonly entry: LoggedRequest;
  readonly token: Token;
}

/** An error with GitHub's `type` beside the message. */
export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { githubType: type } });
}

export function visible(token: Token, repository: Repository | undefined): Repository | undefined {
  if (repository === undefined) return undefined;
  return !repository.private || token.repositories.includes(repository) ? repository : undefined;
}

/** Throws GitHub's FORBIDDEN unless the token may do this in the repository. */
export function demand(
  token: Token,
  repository: Repository,
  accepted: Readonly<Record<string, Access>>,
): void {
  const granted = token.repositories.includes(repository) ? effective(token) : {};
  const enough = Object.entries(accepted).some(
    ([name, access]) =>
      granted[name] === "write" || (access === "read" && granted[name] === "read"),
  );
  if (enough) return;
  const kind = token.account.type === "Bot" ? "integration" : "personal access token";
  throw failure("FORBIDDEN", `Resource not accessible by ${kind}`);
}

/** For reading: what is public needs no permission. */
export function demandRead(token: Token, repository: Repository, ...names: string[]): void {
  if (!repository.private) return;
  demand(token, repository, Object.fromEntries(names.map((name) => [name, "read" as const])));
}
