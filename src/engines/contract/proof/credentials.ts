import type { Credential } from "../api/model.ts";
import { put } from "../json.ts";
import type { Schema } from "../lift/schema.ts";
import type { RequestMessage } from "./message.ts";

/** Tells whether two credentials are the same one, by a text that is equal then. */
export type CredentialKey = (credential: Credential) => string;

/** Who may call, as a schema of the credentials that a request brings, each with its scopes. */
export function credentialsSchema(
  alternatives: readonly (readonly Credential[])[],
  keyOf: CredentialKey,
): Schema {
  return {
    anyOf: alternatives.map((alternative) => {
      const properties = {};
      for (const credential of alternative) {
        const scopes = credential.scopes.map((scope) => ({ contains: { const: scope } }));
        const allOf = scopes.length === 0 ? {} : { allOf: scopes };
        put(properties, keyOf(credential), { type: "array", ...allOf });
      }
      return { type: "object", required: alternative.map(keyOf), properties };
    }),
  };
}

/** What `credentialsSchema` speaks about: scopes by credential. */
export function credentialsOf(alternative: readonly Credential[], keyOf: CredentialKey): object {
  const brought = {};
  for (const credential of alternative) put(brought, keyOf(credential), credential.scopes);
  return brought;
}

/** The request with credentials where they travel; their values are names for what to put there. */
export function withCredentials(
  request: RequestMessage,
  credentials: readonly Credential[],
): RequestMessage {
  const added = credentials.flatMap(({ wire, scopes }): RequestMessage["parameters"] => {
    const [place = "", ...rest] = wire.split(" ");
    const name = rest.join(" ");
    if (place === "header" || place === "query" || place === "cookie") {
      return [{ in: place, name, value: "API-KEY" }];
    }
    if (place === "certificate" || place === "undescribed") return [];
    const token = place === "basic" ? "USER:PASSWORD in Base64" : "TOKEN";
    const held = scopes.length === 0 ? token : `${token} with ${scopes.join(" ")}`;
    const scheme = place.charAt(0).toUpperCase() + place.slice(1);
    return [{ in: "header", name: "Authorization", value: `${scheme} <${held}>` }];
  });
  return { ...request, parameters: [...request.parameters, ...added] };
}
