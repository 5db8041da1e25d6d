import { randomBytes } from "node:crypto";
import { Failure } from "../../../model/index.ts";
import type { SettingsOf } from "../../../inputs/index.ts";
import type { ChosenDriver } from "../driver.ts";
import type { DriverDefinition, DriverTools } from "./definition.ts";
import { answered, trialOf } from "./support/database.ts";
import { given } from "./support/environment.ts";
import { scramVerifier } from "./support/scram-verifier.ts";

type Settings = SettingsOf<"postgresql">;

/** SQLSTATE for a wrong password, a login that is not allowed, and a right that is missing. */
const refusals = ["28P01", "28000", "42501"];

/**
 * A role has one password, so two roles take turns. A role that is switched off cannot log in and
 * can be switched on again; ending it takes its password. Sessions that are open stay open.
 */
export const postgresql: DriverDefinition<"postgresql"> = {
  title: "PostgreSQL role",
  declare: () => ({
    kind: "set",
    maxLive: 2,
    listable: false,
    revokeReversible: true,
    propagation: 0,
  }),
  eliminate:
    "Where the database is a cloud's own, let the job sign in with OIDC and use its database login (AWS RDS IAM, Cloud SQL IAM, Microsoft Entra): no password is kept then.",
  environment: (settings) => [settings["admin-password"]],
  connect: (settings, tools): ChosenDriver => {
    const roles = { A: settings["role-a"], B: settings["role-b"] };
    const alter = (role: string, change: string, aim: string) =>
      alterRole(settings, tools, role, change, aim);
    return {
      kind: "chosen",
      traits: postgresql.declare(settings),
      draft: (slot) => {
        const password = randomBytes(32).toString("base64url");
        return { id: roles[slot], value: valueOf(settings, roles[slot], password) };
      },
      install: (role, value) => {
        const verifier = scramVerifier(passwordIn(value));
        return alter(role, `LOGIN PASSWORD '${verifier}'`, "set a password");
      },
      verify: async (value, role) => {
        const observed = `${role} logged in and ran the query`;
        return trialOf(await tryRole(settings, tools, role, value), observed, refusals);
      },
      list: () => Promise.resolve([]),
      identify: (value) => holderOf(settings, tools, value),
      deactivate: (role) => alter(role, "NOLOGIN", "switch off a role"),
      revoke: (role) => alter(role, "NOLOGIN PASSWORD NULL", "take a role's password"),
    };
  },
};

async function alterRole(
  settings: Settings,
  tools: DriverTools,
  role: string,
  change: string,
  aim: string,
): Promise<void> {
  const password = given(tools, settings["admin-password"]);
  const login = { user: settings["admin-user"], password };
  const sql = `ALTER ROLE ${quoted(role)} ${change}`;
  const answer = await tools.databases.postgres.query(settings, login, sql);
  const asked = {
    server: `PostgreSQL at ${settings.host}`,
    aim,
    needs: `CREATEROLE, and ADMIN OPTION on ${role}`,
    secrets: [password],
  };
  if (answer.kind === "refused" && answer.code === "42704") {
    // A role that is gone lets nobody in.
    if (change.startsWith("NOLOGIN")) return;
    throw noRole(asked.server, role);
  }
  answered(asked, answer, (code) => code.startsWith("28"));
}

function tryRole(settings: Settings, tools: DriverTools, role: string, value: string) {
  const login = { user: role, password: passwordIn(value) };
  return tools.databases.postgres.query(settings, login, settings.query);
}

/** The value from before the first rotation is in slot A, so it has to be role A's. */
async function holderOf(settings: Settings, tools: DriverTools, value: string): Promise<string> {
  const [a, b] = [settings["role-a"], settings["role-b"]];
  const works = async (role: string) =>
    (await tryRole(settings, tools, role, value)).kind === "answered";
  if (await works(a)) return a;
  if (await works(b)) throw wrongWay(tools.name, a, b);
  throw new Failure({
    code: "rotation-current-unknown",
    what: `The present value of ${tools.name} lets in neither role`,
    where: `roles ${a} and ${b} at ${settings.host}`,
    why: "So nothing could be known of its end later.",
    fix: `correct the secret ${tools.name}_A, or take it away, so that the rotation begins with a new one.`,
  });
}

function wrongWay(name: string, a: string, b: string): Failure {
  return new Failure({
    code: "rotation-driver-invalid",
    what: "The two roles are the wrong way round",
    where: `the settings of ${name}`,
    why: `Slot A holds the password of ${b}, and a new one for slot B would shut its consumers out.`,
    fix: `set \`role-a\` to ${b} and \`role-b\` to ${a}.`,
  });
}

function noRole(server: string, role: string): Failure {
  return new Failure({
    code: "rotation-provider-rejected",
    what: `There is no role ${role}`,
    where: server,
    why: "The two roles that take turns have to be there, with the same rights.",
    fix: `run \`CREATE ROLE ${quoted(role)} NOLOGIN IN ROLE …\` with the role that holds the rights.`,
  });
}

function valueOf(settings: Settings, role: string, password: string): string {
  if (settings.value === "password") return password;
  const host = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  const user = encodeURIComponent(role);
  const path = encodeURIComponent(settings.database);
  const mode = settings.tls === "on" ? "?sslmode=verify-full" : "";
  return `postgresql://${user}:${password}@${host}:${settings.port}/${path}${mode}`;
}

function passwordIn(value: string): string {
  const inUrl = /^postgres(?:ql)?:\/\/[^:@/]*:([^@/]*)@/.exec(value)?.[1];
  return inUrl === undefined ? value : decodeURIComponent(inUrl);
}

/** Of an identifier: the only character that could end it is doubled. */
function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
