import type { Operation } from "../../api/model.ts";
import type { Description } from "../../document/description.ts";
import { isRecord, own } from "../../json.ts";
import { Refusal } from "../problem.ts";
import type { Request } from "../request.ts";
import { valueOf } from "../source.ts";

/** One way to say who one is: what it is called, whether the request does it, how to ask for it. */
interface Credential {
  readonly text: string;
  readonly given: boolean;
  readonly challenge?: string;
}

/**
 * Refuses a request without the credentials that the description asks for. Any credential of the
 * right shape will do: the mock knows no users.
 */
export function checkSecurity(
  description: Description,
  operation: Operation,
  request: Request,
): void {
  const written = own(valueOf(description, operation), "security");
  const requirements = written ?? own(description.root.value, "security");
  if (!Array.isArray(requirements) || requirements.length === 0) return;
  const alternatives = (requirements as unknown[])
    .filter(isRecord)
    .map((requirement) =>
      Object.keys(requirement).map((name) => credential(description, name, request)),
    );
  if (alternatives.some((all) => all.every(({ given }) => given))) return;
  const wanted = alternatives.map((all) => all.map(({ text }) => text).join(" and "));
  const challenges = alternatives.flat().flatMap(({ challenge }) => challenge ?? []);
  throw new Refusal({
    status: 401,
    code: "credentials-missing",
    detail: `The request needs ${[...new Set(wanted)].join(", or ")}.`,
    headers: [...new Set(challenges)].map((challenge) => ["WWW-Authenticate", challenge] as const),
  });
}

function credential(description: Description, name: string, request: Request): Credential {
  const scheme = description.child(description.root, "components", "securitySchemes", name)?.value;
  const type = own(scheme, "type");
  if (type === "apiKey") return apiKey(own(scheme, "in"), String(own(scheme, "name")), request);
  if (type === "http") return http(String(own(scheme, "scheme")), request);
  if (type === "oauth2" || type === "openIdConnect") return http("bearer", request);
  // Client certificates, and what is not described, cannot be seen from here.
  return { text: `\`${name}\``, given: true };
}

function apiKey(place: unknown, name: string, request: Request): Credential {
  const text = `the API key \`${name}\` in ${place === "query" ? "the query" : `a ${String(place)}`}`;
  const value =
    place === "query"
      ? request.query.find(([one]) => one === name)?.[1]
      : place === "cookie"
        ? request.cookies.get(name)
        : request.header(name.toLowerCase());
  return { text, given: value !== undefined && value !== "" };
}

function http(scheme: string, request: Request): Credential {
  const title = scheme.charAt(0).toUpperCase() + scheme.slice(1).toLowerCase();
  const printable = title.replace(/[^\w-]/g, "");
  const [, kind = "", rest = ""] =
    /^(\S+) +(\S.*)$/.exec(request.header("authorization") ?? "") ?? [];
  const right = kind.toLowerCase() === scheme.toLowerCase();
  return {
    text: `\`Authorization: ${printable} …\``,
    given: right && (title !== "Basic" || isBasic(rest)),
    challenge: `${printable} realm="mock"`,
  };
}

/** RFC 7617: the Base64 of `user:password`. */
function isBasic(text: string): boolean {
  return /^[\w+/-]+={0,2}$/.test(text) && Buffer.from(text, "base64").includes(":");
}
