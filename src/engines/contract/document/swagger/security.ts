import type { Description } from "../description.ts";
import { join } from "../pointer.ts";
import { isRecord, own, put } from "../../json.ts";
import type { Origins } from "./origins.ts";

/** Names of the OAuth flows that OpenAPI 3 calls otherwise. */
const flows: Readonly<Record<string, string | undefined>> = {
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

/** `securityDefinitions` as `components.securitySchemes`. */
export function convertSecurity(read: Description, origins: Origins): object {
  const definitions = read.child(read.root, "securityDefinitions");
  const schemes = {};
  if (definitions === undefined || !isRecord(definitions.value)) return schemes;
  for (const name of Object.keys(definitions.value)) {
    const scheme = read.child(definitions, name);
    if (scheme === undefined) continue;
    origins.set(join("", "components", "securitySchemes", name), scheme);
    put(schemes, name, convertScheme(scheme.value));
  }
  return schemes;
}

function convertScheme(value: unknown): unknown {
  const type = own(value, "type");
  if (type === "basic") return { type: "http", scheme: "basic" };
  if (type !== "oauth2" || !isRecord(value)) return value;
  const { flow, authorizationUrl, tokenUrl, scopes } = value;
  const name = typeof flow === "string" ? (flows[flow] ?? flow) : "implicit";
  const urls = {
    ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
    ...(tokenUrl === undefined ? {} : { tokenUrl }),
  };
  return { type, flows: { [name]: { ...urls, scopes: scopes ?? {} } } };
}
