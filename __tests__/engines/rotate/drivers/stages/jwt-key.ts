import { generateKeyPairSync, createHash, type JsonWebKey } from "node:crypto";
import type { Github } from "../../simulation/provider.ts";
import type { Stage } from "../kit/stage.ts";

interface KeySet {
  readonly keys: readonly (JsonWebKey & { readonly kid: string })[];
}

/** Readers of tokens, who accept what a published key has signed. */
export function jwtKey(): Stage {
  const first = makeKey();
  const { crv, kid, kty, x, y } = JSON.parse(first) as JsonWebKey;
  const firstSet = JSON.stringify({ keys: [{ crv, kid, kty, x, y }] });
  const keysOf = ({ variables }: Github): KeySet =>
    JSON.parse(variables.get("API_KEY_JWKS") ?? '{"keys":[]}') as KeySet;
  return {
    settings: { driver: "jwt-key", "token-seconds": 0 },
    environment: () => ({}),
    seed: ({ variables }) => void variables.set("API_KEY_JWKS", firstSet),
    first,
    foreign: makeKey,
    lets: (value, github) =>
      keysOf(github).keys.some(({ x }) => x === (value && (JSON.parse(value) as JsonWebKey).x)),
    live: (github) => keysOf(github).keys.map(({ kid }) => kid),
  };
}

function makeKey(): string {
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const key = privateKey.export({ format: "jwk" });
  const { crv, kty, x, y } = key;
  const kid = createHash("sha256").update(JSON.stringify({ crv, kty, x, y })).digest("base64url");
  return JSON.stringify({ ...key, kid, alg: "ES256", use: "sig" });
}
