import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { databases } from "../../src/adapters/database/index.ts";
import { findProgram, freePort, scratch } from "./process.ts";
import { adminPassword, firstPassword, type DatabaseServer } from "./server.ts";

/** One consumer who may read and ping, in a file of users. Undefined where it is not installed. */
export async function startRedis(): Promise<DatabaseServer | undefined> {
  const program = findProgram("redis-server");
  if (program === undefined) return undefined;
  const own = scratch("redis");
  const port = await freePort();
  const users = join(own.folder, "users.acl");
  writeFileSync(
    users,
    `user default on >${adminPassword} ~* &* +@all\nuser app on >${firstPassword} ~* +ping +get\n`,
    { mode: 0o666 },
  );
  const settings = { bind: "127.0.0.1", port, dir: own.folder, aclfile: users, save: "" };
  const argv = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  own.start(program, argv, "server.log");
  const place = { host: "127.0.0.1", port, tls: "off" } as const;
  const login = { user: "default", password: adminPassword };
  await own.ready(
    async () => (await databases.redis.run(place, login, ["PING"])).kind === "answered",
  );
  return {
    place,
    adminPassword,
    firstPassword,
    log: () => readFileSync(join(own.folder, "server.log"), "utf8") + readFileSync(users, "utf8"),
    close: own.close,
  };
}
