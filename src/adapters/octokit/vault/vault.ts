import type { Vault } from "../../../ports/index.ts";
import type { getOctokit } from "@actions/github";
import { perPage } from "../client.ts";
import type { Place } from "./place.ts";
import { seal } from "./sealed-box.ts";

interface PublicKey {
  readonly key: string;
  readonly key_id: string;
}

interface SecretsPage {
  readonly secrets: readonly { readonly name: string; readonly updated_at: string }[];
}

/** Secrets and variables of one place. The public key is asked for each time, as it may change. */
export function octokitVault(
  { octokit }: { readonly octokit: ReturnType<typeof getOctokit> },
  { path }: Place,
): Vault {
  const request = async <Data>(route: string, body: object = {}): Promise<Data> =>
    (await octokit.request(route, { ...body })).data as Data;
  return {
    writeSecret: async (name, value) => {
      const { key, key_id } = await request<PublicKey>(`GET ${path}/secrets/public-key`);
      const encrypted_value = seal(value, key);
      await request(`PUT ${path}/secrets/${name}`, { encrypted_value, key_id });
    },
    deleteSecret: async (name) => {
      await orMissing(request(`DELETE ${path}/secrets/${name}`));
    },
    secrets: async () => {
      const pages: SecretsPage["secrets"][] = [];
      do {
        const page = pages.length + 1;
        const found = await request<SecretsPage>(`GET ${path}/secrets`, {
          per_page: perPage,
          page,
        });
        pages.push(found.secrets);
      } while (pages.at(-1)?.length === perPage);
      return pages.flat().map(({ name, updated_at }) => ({ name, updatedAt: updated_at }));
    },
    variable: async (name) => {
      const found = request<{ readonly value: string }>(`GET ${path}/variables/${name}`);
      return (await orMissing(found))?.value;
    },
    writeVariable: async (name, value) => {
      const changed = request(`PATCH ${path}/variables/${name}`, { name, value }).then(() => true);
      if ((await orMissing(changed)) === true) return;
      await request(`POST ${path}/variables`, { name, value });
    },
  };
}

/** Undefined where GitHub answers that there is no such thing. */
async function orMissing<Data>(answer: Promise<Data>): Promise<Data | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof Error && "status" in error && error.status === 404) return undefined;
    throw error;
  }
}
