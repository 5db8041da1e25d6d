import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
  type JsonWebKey,
  type KeyObject,
} from "node:crypto";
import { Failure } from "../../../model/index.ts";
import type { SettingsOf } from "../../../inputs/index.ts";
import type { ChosenDriver, Trial } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";

type Settings = SettingsOf<"jwt-key">;
type PublicKey = JsonWebKey & { readonly kid?: string };

/** What a thumbprint is made of, in the order of RFC 7638, section 3.2. */
const thumbprintMembers = ["crv", "e", "kty", "n", "x", "y"] as const;

/**
 * The private key is in the slots, the public ones are a key set (RFC 7517) in a variable that
 * those who check tokens read. A key is published before it signs and stays until its tokens end.
 */
export const jwtKey: DriverDefinition<"jwt-key"> = {
  title: "JWT signing key",
  declare: (settings) => ({
    kind: "multi-value",
    maxLive: 10,
    listable: true,
    revokeReversible: false,
    propagation: 10,
    overlap: settings["token-seconds"],
  }),
  environment: () => [],
  connect: (settings, tools): ChosenDriver => {
    const set = keySet(tools);
    return {
      kind: "chosen",
      traits: jwtKey.declare(settings),
      draft: () => draft(settings),
      install: async (kid, value) => {
        const keys = await set.read();
        if (keys.some((key) => key.kid === kid)) return;
        const key = publicKey(createPrivateKey(keyInput(value)), settings.algorithm);
        await set.write([...keys, key]);
      },
      verify: async (value, kid) => tryKey(await set.read(), value, kid),
      list: async () => (await set.read()).map(({ kid }) => kid ?? ""),
      identify: (value) => Promise.resolve(kidOf(value)),
      revoke: async (kid) => {
        const keys = await set.read();
        if (keys.every((key) => key.kid !== kid)) return;
        await set.write(keys.filter((key) => key.kid !== kid));
      },
    };
  },
};

function keySet({ vault, name }: DriverTools) {
  const variable = `${name}_JWKS`;
  return {
    read: async () => parseKeys(await vault.variable(variable), variable),
    write: (keys: readonly PublicKey[]) => vault.writeVariable(variable, JSON.stringify({ keys })),
  };
}

function parseKeys(text: string | undefined, where: string): readonly PublicKey[] {
  if (text === undefined) return [];
  try {
    const { keys } = JSON.parse(text) as { readonly keys: readonly (PublicKey | string | null)[] };
    const isKey = (key: PublicKey | string | null) => typeof key === "object" && key !== null;
    if (keys.every(isKey)) return keys;
  } catch {
    // Told below, with what it should be.
  }
  throw new Failure({
    code: "rotation-keys-invalid",
    what: "The published keys cannot be read",
    where: `variable ${where}`,
    why: 'It holds no key set of the shape `{"keys": [...]}` (RFC 7517).',
    fix: "put back the key set, or delete the variable where no token of an old key is in use.",
  });
}

function draft({ algorithm, format }: Settings): { readonly id: string; readonly value: string } {
  const { privateKey } = generate(algorithm);
  const { kid } = publicKey(privateKey, algorithm);
  const value =
    format === "pem"
      ? privateKey.export({ format: "pem", type: "pkcs8" }).toString().trim()
      : JSON.stringify({
          ...privateKey.export({ format: "jwk" }),
          kid,
          alg: algorithm,
          use: "sig",
        });
  return { id: kid, value };
}

function generate(algorithm: Settings["algorithm"]): { readonly privateKey: KeyObject } {
  switch (algorithm) {
    case "ES256":
      return generateKeyPairSync("ec", { namedCurve: "P-256" });
    case "EdDSA":
      return generateKeyPairSync("ed25519");
    case "RS256":
      return generateKeyPairSync("rsa", { modulusLength: 2048 });
  }
}

function publicKey(privateKey: KeyObject, alg: string): PublicKey & { readonly kid: string } {
  const key = createPublicKey(privateKey).export({ format: "jwk" });
  return { ...key, kid: thumbprint(key), alg, use: "sig" };
}

function thumbprint(key: JsonWebKey): string {
  const members = thumbprintMembers.flatMap((name) =>
    key[name] === undefined ? [] : [[name, key[name]] as const],
  );
  const text = JSON.stringify(Object.fromEntries(members));
  return createHash("sha256").update(text).digest("base64url");
}

/** Signs with the private key and checks with what is published, as a reader of tokens would. */
function tryKey(keys: readonly PublicKey[], value: string, kid: string): Trial {
  const published = keys.find((key) => key.kid === kid);
  if (published === undefined) {
    return { answer: "refused", observed: `no published key has kid ${kid}` };
  }
  const probe = randomBytes(32);
  const digest = published.kty === "OKP" ? null : "sha256";
  const signature = sign(digest, probe, createPrivateKey(keyInput(value)));
  const key = createPublicKey({ key: published, format: "jwk" });
  return verify(digest, probe, key, signature)
    ? { answer: "works", observed: `the published key ${kid} accepts what it signs` }
    : { answer: "refused", observed: `the published key ${kid} refuses what it signs` };
}

function kidOf(value: string): string | undefined {
  try {
    return thumbprint(createPublicKey(createPrivateKey(keyInput(value))).export({ format: "jwk" }));
  } catch {
    return undefined;
  }
}

function keyInput(value: string) {
  if (!value.startsWith("{")) return value;
  return { key: JSON.parse(value) as JsonWebKey, format: "jwk" } as const;
}
