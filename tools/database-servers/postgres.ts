import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { databases } from "../../src/adapters/database/index.ts";
import { findProgram, freePort, scratch } from "./process.ts";
import { adminPassword, firstPassword, type DatabaseServer } from "./server.ts";

/** Two roles with the same rights, and a log of every statement. Undefined where it is not installed. */
export async function startPostgres(): Promise<DatabaseServer | undefined> {
  const [initdb, program] = [findProgram("initdb"), findProgram("postgres")];
  if (initdb === undefined || program === undefined) return undefined;
  const own = scratch("postgres");
  const [data, secret] = [join(own.folder, "data"), join(own.folder, "password")];
  writeFileSync(secret, adminPassword, { mode: 0o644 });
  const auth = "--auth=scram-sha-256";
  await own.run(initdb, ["-D", data, "-U", "admin", `--pwfile=${secret}`, auth, "--no-sync"]);
  const port = await freePort();
  appendFileSync(
    join(data, "postgresql.conf"),
    `listen_addresses = '127.0.0.1'\nport = ${port}\nunix_socket_directories = ''\nfsync = off\nlog_statement = 'all'\n`,
  );
  own.start(program, ["-D", data], "server.log");
  const place = { host: "127.0.0.1", port, tls: "off", database: "postgres" } as const;
  const run = (sql: string) =>
    databases.postgres.query(place, { user: "admin", password: adminPassword }, sql);
  await own.ready(async () => (await run("SELECT 1")).kind === "answered");
  for (const sql of [
    "CREATE TABLE orders (id int)",
    "CREATE ROLE shop NOLOGIN",
    "GRANT SELECT ON orders TO shop",
    `CREATE ROLE app_a LOGIN IN ROLE shop PASSWORD '${firstPassword}'`,
    "CREATE ROLE app_b NOLOGIN IN ROLE shop",
  ]) {
    const answer = await run(sql);
    if (answer.kind !== "answered") throw new Error(`${sql}: ${JSON.stringify(answer)}`);
  }
  return {
    place,
    adminPassword,
    firstPassword,
    log: () => readFileSync(join(own.folder, "server.log"), "utf8"),
    close: own.close,
  };
}
