import { createHash, randomBytes } from "node:crypto";
import { Failure } from "../../../model/index.ts";
import type { SettingsOf } from "../../../inputs/index.ts";
import type { RedisReply } from "../../../ports/index.ts";
import type { ChosenDriver } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { answered, trialOf } from "./support/database.ts";
import { given } from "./support/environment.ts";

type Settings = SettingsOf<"redis">;

const refusals = ["WRONGPASS", "NOPERM", "NOAUTH"];
const idLength = 32;

/**
 * A user has a set of passwords, known to the server by their SHA-256: one is added before the
 * other is removed. Only hashes are sent, so no password reaches MONITOR or a log. A hash itself
 * is no id, as a password that a person chose could be found by it.
 */
export const redis: DriverDefinition<"redis"> = {
  title: "Redis user",
  declare: () => ({
    kind: "multi-value",
    maxLive: 100,
    listable: true,
    revokeReversible: false,
    propagation: 0,
  }),
  environment: (settings) => [settings["admin-password"]],
  connect: (settings, tools): ChosenDriver => {
    const idOf = (hash: string) =>
      tools.fingerprint(hash, `redis ${settings.host} ${settings.user}`).slice(0, idLength);
    const hashes = () => hashesOf(settings, tools);
    const change = async (rule: string, aim: string) => {
      await asAdmin(settings, tools, ["ACL", "SETUSER", settings.user, rule], aim);
      if (settings.persist) await persist(settings, tools);
    };
    return {
      kind: "chosen",
      traits: redis.declare(settings),
      draft: () => {
        const value = randomBytes(32).toString("base64url");
        return { id: idOf(sha256(value)), value };
      },
      install: async (_, value) => {
        // To a user that is not there it would give a password and nothing else.
        await hashes();
        await change(`#${sha256(value)}`, "add a password");
      },
      verify: async (value) => {
        const login = { user: settings.user, password: value };
        const answer = await tools.databases.redis.run(settings, login, settings.check);
        const observed = `${settings.user} logged in and ran ${settings.check[0] ?? ""}`;
        return trialOf(answer, observed, refusals);
      },
      list: async () => (await hashes()).map(idOf),
      identify: (value) => Promise.resolve(idOf(sha256(value))),
      revoke: async (id) => {
        const hash = (await hashes()).find((one) => idOf(one) === id);
        if (hash !== undefined) await change(`!${hash}`, "remove a password");
      },
    };
  },
};

async function hashesOf(settings: Settings, tools: DriverTools): Promise<readonly string[]> {
  const reply = await asAdmin(settings, tools, ["ACL", "GETUSER", settings.user], "read a user");
  if (reply === null) throw noUser(settings);
  const parts = Array.isArray(reply) ? (reply as readonly RedisReply[]) : [];
  const passwords = parts[parts.indexOf("passwords") + 1];
  return Array.isArray(passwords) ? passwords.map(String) : [];
}

/** Users are kept in a file of their own, or else in the configuration. */
async function persist(settings: Settings, tools: DriverTools): Promise<void> {
  const login = {
    user: settings["admin-user"],
    password: given(tools, settings["admin-password"]),
  };
  const saved = await tools.databases.redis.run(settings, login, ["ACL", "SAVE"]);
  if (saved.kind === "answered") return;
  await asAdmin(
    settings,
    tools,
    ["CONFIG", "REWRITE"],
    "save the change, so that it outlives a restart",
  );
}

async function asAdmin(
  settings: Settings,
  tools: DriverTools,
  command: readonly string[],
  aim: string,
): Promise<RedisReply> {
  const password = given(tools, settings["admin-password"]);
  const login = { user: settings["admin-user"], password };
  const answer = await tools.databases.redis.run(settings, login, command);
  const needs = `+acl +config|rewrite`;
  const asked = { server: `Redis at ${settings.host}`, aim, needs, secrets: [password] };
  return answered(asked, answer, (code) => code === "WRONGPASS" || code === "NOAUTH").reply;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function noUser({ user, host }: Settings): Failure {
  return new Failure({
    code: "rotation-provider-rejected",
    what: `There is no user ${user}`,
    where: `Redis at ${host}`,
    why: "A user that is made by its password alone could do nothing.",
    fix: `run \`ACL SETUSER ${user} on …\` with the commands and keys that consumers need.`,
  });
}
