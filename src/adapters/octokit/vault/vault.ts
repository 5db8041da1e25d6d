import type { Vault } from "../../../ports/index.ts";
import type { getOctokit } from "@actions/github";
import { perPage } from "../client.ts";
import type { Place } from "./place.ts";
import { seal } from "./sealed-box.ts";
import { vaultError } from "./vault-error.ts";

interface PublicKey {
  readonly key: string;
  readonly key_id: string;
}

interface SecretsPage {
  readonly secrets: readonly { readonly name: string; readonly updated_at: string }[];
}

interface Connection {
  readonly octokit: ReturnType<typeof getOctokit>;
}

/** Secrets and variables of one place. The public key is asked for each time, as it may change. */
export function octokitVault(connection: Connection, place: Place): Vault {
  const { path, secretFields, variableFields } = place;
  const { ask, askOrMissing } = requests(connection, place);
  return {
    writeSecret: async (name, value) => {
      const { key, key_id } = await ask<PublicKey>(`GET ${path}/secrets/public-key`);
      const sealed = { encrypted_value: seal(value, key), key_id };
      await ask(`PUT ${path}/secrets/${name}`, { ...sealed, ...secretFields });
    },
    deleteSecret: async (name) => {
      await askOrMissing(`DELETE ${path}/secrets/${name}`);
    },
    secrets: async () => {
      const pages: SecretsPage["secrets"][] = [];
      do {
        const wanted = { per_page: perPage, page: pages.length + 1 };
        pages.push((await ask<SecretsPage>(`GET ${path}/secrets`, wanted)).secrets);
      } while (pages.at(-1)?.length === perPage);
      return pages.flat().map(({ name, updated_at }) => ({ name, updatedAt: updated_at }));
    },
    variable: async (name) => {
      const route = `GET ${path}/variables/${name}`;
      return (await askOrMissing<{ readonly value: string }>(route))?.value;
    },
    writeVariable: async (name, value) => {
      const changed = await askOrMissing(`PATCH ${path}/variables/${name}`, { name, value });
      if (changed !== undefined) return;
      await ask(`POST ${path}/variables`, { name, value, ...variableFields });
    },
  };
}

/** Requests whose refusals say what they mean to the person who keeps secrets there. */
function requests({ octokit }: Connection, place: Place) {
  const send = async <Data>(route: string, body: object): Promise<Data> =>
    // A 204 has nothing in it, and is an answer all the same.
    ((await octokit.request(route, { ...body })).data ?? {}) as Data;
  return {
    ask: async <Data>(route: string, body: object = {}): Promise<Data> => {
      try {
        return await send<Data>(route, body);
      } catch (error) {
        throw vaultError(error, place);
      }
    },
    /** Undefined where GitHub answers that there is no such thing. */
    askOrMissing: async <Data>(route: string, body: object = {}): Promise<Data | undefined> => {
      try {
        return await send<Data>(route, body);
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw vaultError(error, place);
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "status" in error && error.status === 404;
}
