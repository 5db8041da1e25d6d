import type { Operation } from "../api/model.ts";
import type { Description } from "../document/description.ts";
import { isRecord, own } from "../json.ts";
import { elementAt } from "./element.ts";

/** How a credential travels. */
export type Scheme =
  | { readonly kind: "bearer" | "basic" }
  | { readonly kind: "key"; readonly in: "header" | "query" | "cookie"; readonly name: string }
  | { readonly kind: "other" };

export interface Security {
  /** By their name in the description. */
  readonly schemes: ReadonlyMap<string, Scheme>;
  /** Alternatives, each the names of all schemes that it needs; one without any lets everyone in. */
  requirements(operation: Operation): readonly (readonly string[])[];
}

/** A credential for one scheme. */
export interface Credential {
  readonly scheme: string;
  /** The environment variable that holds it; undefined for one that we made up. */
  readonly variable: string | undefined;
  readonly value: string;
}

export function readSecurity(description: Description): Security {
  const listed = description.child(description.root, "components", "securitySchemes");
  const schemes = new Map<string, Scheme>();
  for (const name of Object.keys(isRecord(listed?.value) ? listed.value : {})) {
    const scheme = listed === undefined ? undefined : description.child(listed, name);
    schemes.set(name, schemeOf(scheme?.value));
  }
  const general = own(description.root.value, "security");
  return {
    schemes,
    requirements: (operation) => {
      const said = own(elementAt(description, operation).value, "security") ?? general;
      return Array.isArray(said) ? said.filter(isRecord).map((one) => Object.keys(one)) : [];
    },
  };
}

function schemeOf(value: unknown): Scheme {
  const [type, place, name] = [own(value, "type"), own(value, "in"), own(value, "name")];
  const word = own(value, "scheme");
  const http = typeof word === "string" ? word.toLowerCase() : "";
  if (type === "http" && (http === "bearer" || http === "basic")) return { kind: http };
  if (type === "oauth2" || type === "openIdConnect") return { kind: "bearer" };
  const placed = place === "header" || place === "query" || place === "cookie";
  if (type === "apiKey" && placed && typeof name === "string") {
    return { kind: "key", in: place, name };
  }
  return { kind: "other" };
}

/** True when the description lets nobody in without a credential. */
export function isGuarded(security: Security, operation: Operation): boolean {
  const requirements = security.requirements(operation);
  return requirements.length > 0 && requirements.every((names) => names.length > 0);
}

/** The schemes of the first alternative for which there are credentials; undefined for none. */
export function satisfied(
  security: Security,
  operation: Operation,
  credentials: readonly Credential[],
): readonly Credential[] | undefined {
  const requirements = security.requirements(operation);
  if (requirements.length === 0) return [];
  const alternatives = requirements.map((names) =>
    names.flatMap((name) => credentials.filter(({ scheme }) => scheme === name)),
  );
  const complete = alternatives.filter(
    (found, index) => found.length === (requirements[index]?.length ?? 0),
  );
  return complete.sort((left, right) => right.length - left.length)[0];
}
