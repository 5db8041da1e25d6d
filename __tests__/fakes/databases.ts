import { createHash, createHmac, pbkdf2Sync } from "node:crypto";
import type { Databases, Refused } from "../../src/ports/index.ts";

export interface FakeRole {
  login: boolean;
  verifier: string | null;
}

export interface FakeDatabases extends Databases {
  readonly roles: Map<string, FakeRole>;
  /** Of the one Redis user: SHA-256 of its passwords. */
  readonly hashes: Set<string>;
  /** Of the one LDAP entry. */
  readonly passwords: Set<string>;
}

const refused = (code: string): Refused => ({ kind: "refused", code, message: `fake ${code}` });
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Three servers in memory with one administrator, `admin`, and what they do with a password. */
export function fakeDatabases(adminPassword: string): FakeDatabases {
  const roles = new Map<string, FakeRole>();
  const hashes = new Set<string>();
  const passwords = new Set<string>();
  const isAdmin = ({ user, password }: { readonly user: string; readonly password: string }) =>
    user === "admin" && password === adminPassword;
  return {
    roles,
    hashes,
    passwords,
    postgres: {
      query: (_, login, sql) => {
        if (isAdmin(login)) return Promise.resolve(alter(roles, sql));
        const role = roles.get(login.user);
        if (!matches(role?.verifier ?? "", login.password))
          return Promise.resolve(refused("28P01"));
        if (role?.login !== true) return Promise.resolve(refused("28000"));
        return Promise.resolve({ kind: "answered", rows: [["1"]] });
      },
    },
    redis: {
      run: (_, login, command) => {
        const [name, verb, , rule = ""] = command;
        if (!isAdmin(login)) {
          const known = login.user === "app" && hashes.has(sha256(login.password));
          return Promise.resolve(
            known ? { kind: "answered", reply: "PONG" } : refused("WRONGPASS"),
          );
        }
        if (name === "ACL" && verb === "GETUSER") {
          return Promise.resolve({
            kind: "answered",
            reply: ["flags", ["on"], "passwords", [...hashes]],
          });
        }
        if (verb === "SAVE") return Promise.resolve(refused("ERR"));
        if (rule.startsWith("#")) hashes.add(rule.slice(1));
        if (rule.startsWith("!") && !hashes.delete(rule.slice(1)))
          return Promise.resolve(refused("ERR"));
        return Promise.resolve({ kind: "answered", reply: "OK" });
      },
    },
    ldap: {
      ask: (_, login, request) => {
        const bound =
          isAdmin(login) ||
          (login.user === "cn=app" && [...passwords].some((one) => isSsha(one, login.password)));
        if (!bound) return Promise.resolve(refused("49"));
        if (request.kind === "read")
          return Promise.resolve({ kind: "answered", values: [...passwords] });
        if (request.kind === "add") {
          if (passwords.has(request.value)) return Promise.resolve(refused("20"));
          passwords.add(request.value);
        }
        if (request.kind === "delete" && !passwords.delete(request.value)) {
          return Promise.resolve(refused("16"));
        }
        return Promise.resolve({ kind: "answered", values: [] });
      },
    },
  };
}

function alter(roles: Map<string, FakeRole>, sql: string) {
  const [, name = "", change = ""] = /^ALTER ROLE "([^"]+)" (.+)$/.exec(sql) ?? [];
  const role = roles.get(name);
  if (role === undefined) return refused("42704");
  role.login = !change.includes("NOLOGIN");
  const verifier = /PASSWORD '(SCRAM-SHA-256\$[^']+)'/.exec(change)?.[1];
  if (verifier !== undefined) role.verifier = verifier;
  if (change.includes("PASSWORD NULL")) role.verifier = null;
  return { kind: "answered" as const, rows: [] };
}

const checked = new Map<string, boolean>();

/** As PostgreSQL checks a login against what it keeps. That takes milliseconds, so once for each. */
function matches(verifier: string, password: string): boolean {
  const key = `${verifier} ${password}`;
  const known = checked.get(key) ?? isOf(verifier, password);
  checked.set(key, known);
  return known;
}

function isOf(verifier: string, password: string): boolean {
  const [, iterations = "", salt = "", stored = ""] =
    /^SCRAM-SHA-256\$(\d+):([^$]+)\$([^:]+):/.exec(verifier) ?? [];
  if (stored === "") return false;
  const salted = pbkdf2Sync(
    password,
    Buffer.from(salt, "base64"),
    Number(iterations),
    32,
    "sha256",
  );
  const key = createHmac("sha256", salted).update("Client Key").digest();
  return createHash("sha256").update(key).digest("base64") === stored;
}

function isSsha(stored: string, password: string): boolean {
  const bytes = Buffer.from(stored.replace("{SSHA}", ""), "base64");
  const digest = createHash("sha1").update(password).update(bytes.subarray(20)).digest();
  return digest.equals(bytes.subarray(0, 20));
}
