import { createHash, generateKeyPairSync } from "node:crypto";
import type {
  Account,
  App,
  Installation,
  Organization,
  Permissions,
  Repository,
  SecretKind,
  Token,
  Vault,
} from "./model.ts";

/** Everything the server knows. The clock is the test's to turn. */
export class World {
  readonly accounts = new Map<string, Account>();
  readonly organizations = new Map<string, Organization>();
  readonly apps = new Map<number, App>();
  readonly installations = new Map<number, Installation>();
  readonly repositories = new Map<string, Repository>();
  readonly tokens = new Map<string, Token>();
  readonly now: () => Date;
  /** Without a trailing slash; set when the server listens. */
  url = "http://127.0.0.1:0";
  #lastId = 1000;

  constructor(now: () => Date) {
    this.now = now;
  }

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  repository(owner: string, name: string): Repository | undefined {
    return this.repositories.get(`${owner}/${name}`.toLowerCase());
  }

  /** The account of that login; made as a user, or a bot, when it is new. */
  account(login: string, type?: Account["type"]): Account {
    const known = this.accounts.get(login.toLowerCase());
    if (known !== undefined) return known;
    const kind = type ?? (login.endsWith("[bot]") ? "Bot" : "User");
    const account = { id: fixedIds.get(login) ?? this.nextId(), login, type: kind };
    this.accounts.set(login.toLowerCase(), account);
    return account;
  }

  organization(login: string): Organization | undefined {
    const account = this.accounts.get(login.toLowerCase());
    if (account?.type !== "Organization") return undefined;
    const known = this.organizations.get(account.login);
    if (known !== undefined) return known;
    const made = { account, secrets: newVaults(), variables: new Map() };
    this.organizations.set(account.login, made);
    return made;
  }

  /** The app behind `GITHUB_TOKEN`. */
  actionsApp(): App {
    return this.app("github-actions", {});
  }

  app(slug: string, facts: { permissions?: Permissions; publicKey?: string; name?: string }): App {
    const known = [...this.apps.values()].find((app) => app.slug === slug);
    if (known !== undefined) return known;
    const app: App = {
      id: slug === "github-actions" ? actionsAppId : this.nextId(),
      slug,
      name: facts.name ?? (slug === "github-actions" ? "GitHub Actions" : slug),
      owner: this.account("github", "Organization"),
      permissions: facts.permissions ?? {},
      publicKey: facts.publicKey,
    };
    this.apps.set(app.id, app);
    return app;
  }
}

/** GitHub's own numbers: people compare comment authors with them. */
const actionsAppId = 15368;
const fixedIds = new Map([
  ["github-actions[bot]", 41898282],
  ["github", 9919],
]);

export function newVaults(): Record<SecretKind, Vault> {
  return {
    actions: newVault(),
    dependabot: newVault(),
    codespaces: newVault(),
    agents: newVault(),
  };
}

export function newVault(): Vault {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  // The raw 32 bytes end both encodings.
  const pub = publicKey.export({ type: "spki", format: "der" }).subarray(-32);
  const key = privateKey.export({ type: "pkcs8", format: "der" }).subarray(-32);
  return {
    keyId: BigInt(`0x${createHash("sha256").update(pub).digest("hex").slice(0, 15)}`).toString(),
    publicKey: pub.toString("base64"),
    privateKey: key.toString("base64"),
    secrets: new Map(),
  };
}
