import type { Call } from "../server/call.ts";
import { Refusal } from "../server/refusal.ts";
import type { Access, Permissions, Token } from "../state/model.ts";
import { requiredPermissions } from "./permissions.ts";
import type { Rule } from "./rule.ts";

/**
 * The token has to carry one of the sets of permissions that the operation accepts. The refusal
 * names them in `x-accepted-github-permissions`, as GitHub does. Public things are read without.
 */
export const tokenPermission: Rule = {
  check(call) {
    const required = requiredPermissions(call.operation.id);
    if (call.token === undefined || required === undefined) return;
    const publicRead = call.operation.method === "GET" && isPublic(call) && mayBePublic(required);
    if (publicRead) return;
    const granted = inReach(call, call.token) ? effective(call.token) : {};
    if (accepts(required, call, granted)) return;
    throw new Refusal(403, `Resource not accessible by ${kind(call.token)}`, {
      headers: { "x-accepted-github-permissions": required },
    });
  },
};

/** A run of a fork's pull request gets a token that reads, whatever its workflow asks for. */
export function effective(token: Token): Permissions {
  const metadata: Permissions = { metadata: "read", ...token.permissions };
  if (!token.fork) return metadata;
  return Object.fromEntries(Object.keys(metadata).map((name) => [name, "read"]));
}

function accepts(required: string, call: Call, granted: Permissions): boolean {
  const useless = otherHalf(call);
  return required.split("; ").some((set) =>
    set.split(",").every((item) => {
      const [name, access] = item.split("=") as [string, Access];
      if (name === useless) return false;
      return granted[name] === "write" || (access === "read" && granted[name] === "read");
    }),
  );
}

/**
 * The header offers `issues` and `pull_requests` alike, but each opens only its own kind: 403 was
 * observed for a comment on a pull request with `issues: write` alone.
 */
function otherHalf(call: Call): string | undefined {
  if (!/^(issues|reactions)\//.test(call.operation.id)) return undefined;
  const { issues, comments } = call.repository;
  const number = call.has("comment_id")
    ? comments.get(call.number("comment_id"))?.issue
    : call.number("issue_number");
  const issue = issues.get(number ?? 0);
  if (issue === undefined) return undefined;
  return issue.pull === undefined ? "pull_requests" : "issues";
}

function inReach(call: Call, token: Token): boolean {
  if (call.has("owner") && call.has("repo")) return token.repositories.includes(call.repository);
  if (!call.has("org")) return true;
  const organization = call.param("org").toLowerCase();
  return token.repositories.some(({ owner }) => owner.login.toLowerCase() === organization);
}

function isPublic(call: Call): boolean {
  return call.has("owner") && call.has("repo") && !call.repository.private;
}

/** Secrets, variables and settings have no public side. */
const neverPublic = ["secrets", "variables", "environments", "administration", "security_events"];

function mayBePublic(required: string): boolean {
  return !neverPublic.some((name) => required.includes(name));
}

function kind(token: Token): string {
  return token.account.type === "Bot" ? "integration" : "personal access token";
}
