import { existsSync, mkdirSync, chmodSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { databases } from "../../src/adapters/database/index.ts";
import { findProgram, freePort, scratch } from "./process.ts";
import { adminPassword, firstPassword, type DatabaseServer } from "./server.ts";

const schema = "/etc/ldap/schema/core.schema";
const modules = "/usr/lib/ldap";
const suffix = "dc=example,dc=com";

export const ldapNames = { admin: `cn=admin,${suffix}`, consumer: `cn=app,${suffix}` } as const;

/** One entry with a password, and a log of every operation. Undefined where it is not installed. */
export async function startOpenLdap(): Promise<DatabaseServer | undefined> {
  const [program, add] = [findProgram("slapd"), findProgram("slapadd")];
  if (program === undefined || add === undefined || !existsSync(schema)) return undefined;
  const own = scratch("openldap");
  const port = await freePort();
  const [config, seed] = [join(own.folder, "slapd.conf"), join(own.folder, "seed.ldif")];
  mkdirSync(join(own.folder, "data"));
  chmodSync(join(own.folder, "data"), 0o777);
  writeFileSync(config, configuration(own.folder));
  writeFileSync(seed, entries());
  await own.run(add, ["-f", config, "-l", seed]);
  own.start(
    program,
    ["-f", config, "-h", `ldap://127.0.0.1:${port}/`, "-d", "stats"],
    "server.log",
  );
  const place = { host: "127.0.0.1", port, tls: "off" } as const;
  const login = { user: ldapNames.admin, password: adminPassword };
  await own.ready(
    async () => (await databases.ldap.ask(place, login, { kind: "bind" })).kind === "answered",
  );
  return {
    place,
    adminPassword,
    firstPassword,
    log: () => readFileSync(join(own.folder, "server.log"), "utf8"),
    close: own.close,
  };
}

function configuration(folder: string): string {
  return [
    `include ${schema}`,
    `modulepath ${modules}`,
    "moduleload back_mdb",
    `pidfile ${folder}/slapd.pid`,
    "database mdb",
    `suffix "${suffix}"`,
    `rootdn "${ldapNames.admin}"`,
    `rootpw ${adminPassword}`,
    `directory ${folder}/data`,
    "maxsize 104857600",
    "access to attrs=userPassword by anonymous auth by * none",
    "access to * by users read",
    "",
  ].join("\n");
}

function entries(): string {
  return [
    `dn: ${suffix}`,
    "objectClass: dcObject",
    "objectClass: organization",
    "dc: example",
    "o: Example",
    "",
    `dn: ${ldapNames.consumer}`,
    "objectClass: organizationalRole",
    "objectClass: simpleSecurityObject",
    "cn: app",
    `userPassword: ${firstPassword}`,
    "",
  ].join("\n");
}
