import { getOctokit } from "@actions/github";
import sodium from "libsodium-wrappers";
import { translateRequestError } from "../../../src/adapters/octokit/request-error.ts";
import { environmentPlace } from "../../../src/adapters/octokit/vault/place.ts";
import { octokitVault } from "../../../src/adapters/octokit/vault/vault.ts";
import type { Vault } from "../../../src/ports/index.ts";
import { startEmulator, type Emulator } from "../../../tools/github-emulator/index.ts";

export interface Environment {
  /** As a token with these permissions and no others sees it. */
  readonly vault: (permissions: Readonly<Record<string, "read" | "write">>) => Vault;
  /** What a job would be given: opened by libsodium with the key that only GitHub has. */
  readonly secret: (name: string) => string | undefined;
}

export interface Environments {
  readonly emulator: Emulator;
  readonly create: (name: string) => Promise<Environment>;
  readonly close: () => Promise<void>;
}

const bytes = (base64: string) => Uint8Array.from(Buffer.from(base64, "base64"));

/** Environments of one repository on the emulator, reached by our own adapter. */
export async function startEnvironments(): Promise<Environments> {
  await sodium.ready;
  const emulator = await startEmulator();
  const repository = await emulator.createRepository({ owner: "acme", name: "storefront" });
  // Without the plug-ins that space out writes and repeat them: a test need not wait.
  const client = (permissions: Readonly<Record<string, "read" | "write">>) => {
    const token = emulator.issueToken({ repository, permissions, login: "acme" });
    const octokit = getOctokit(token, { baseUrl: emulator.apiUrl });
    octokit.hook.error("request", (error) => {
      throw translateRequestError(error);
    });
    return { octokit };
  };
  return {
    emulator,
    close: () => emulator.close(),
    create: async (name) => {
      const { octokit } = client({ administration: "write" });
      const { path } = environmentPlace("acme/storefront", name);
      await octokit.request(`PUT ${path}`);
      const { secrets } = repository.environments.get(name) ?? {};
      if (secrets === undefined) throw new Error(`there is no environment ${name}`);
      return {
        vault: (permissions) =>
          octokitVault(client(permissions), environmentPlace("acme/storefront", name)),
        secret: (secret) => {
          const sealed = secrets.secrets.get(secret)?.sealed;
          if (sealed === undefined) return undefined;
          const [publicKey, privateKey] = [bytes(secrets.publicKey), bytes(secrets.privateKey)];
          return sodium.to_string(
            sodium.crypto_box_seal_open(bytes(sealed), publicKey, privateKey),
          );
        },
      };
    },
  };
}
