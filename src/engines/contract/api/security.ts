import type { Description, Element } from "../document/description.ts";
import { isRecord, own } from "../json.ts";
import type { Credential, Security } from "./model.ts";

/** Tells of each operation who may call it; schemes are read once. */
export function securityReader(description: Description): (operation: Element) => Security {
  const { root } = description;
  const wires = new Map<string, string>();
  const wireOf = (scheme: string): string => {
    let wire = wires.get(scheme);
    if (wire === undefined) {
      const found = description.child(root, "components", "securitySchemes", scheme);
      wires.set(scheme, (wire = wireText(scheme, found?.value)));
    }
    return wire;
  };
  const credential = ([scheme, scopes]: [string, unknown]): Credential => ({
    scheme,
    wire: wireOf(scheme),
    scopes: (Array.isArray(scopes) ? (scopes as unknown[]) : []).filter(
      (scope): scope is string => typeof scope === "string",
    ),
  });
  const read = (holder: Element): Security => {
    const listed = own(holder.value, "security");
    const pointer = listed === undefined ? holder.pointer : `${holder.pointer}/security`;
    const alternatives = (Array.isArray(listed) ? (listed as unknown[]) : [])
      .filter(isRecord)
      .map((requirement) => Object.entries(requirement).map(credential));
    return {
      uri: holder.uri,
      pointer,
      // An empty list asks for nothing, as no list does.
      alternatives: alternatives.length === 0 ? [[]] : alternatives,
    };
  };
  const general = read(root);
  return (operation) =>
    own(operation.value, "security") === undefined ? general : read(operation);
}

/** OAuth 2 and OpenID Connect end in a bearer token (RFC 6750), as `http` with `bearer` does. */
function wireText(name: string, scheme: unknown): string {
  const type = own(scheme, "type");
  if (type === "oauth2" || type === "openIdConnect") return "bearer";
  if (type === "mutualTLS") return "certificate";
  const word = own(scheme, "scheme");
  if (type === "http" && typeof word === "string") return word.toLowerCase();
  const [place, key] = [own(scheme, "in"), own(scheme, "name")];
  if (type === "apiKey" && typeof place === "string" && typeof key === "string") {
    return `${place} ${place === "header" ? key.toLowerCase() : key}`;
  }
  return `undescribed ${name}`;
}
