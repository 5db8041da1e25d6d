import { createHash } from "node:crypto";
import { connectDriver } from "../../../../../src/engines/rotate/drivers/registry.ts";
import type { DriverTools } from "../../../../../src/engines/rotate/drivers/definition.ts";
import type { Driver } from "../../../../../src/engines/rotate/driver.ts";
import { parseDriverSettings } from "../../../../../src/inputs/index.ts";
import type {
  Databases,
  HttpAnswer,
  HttpSilence,
  Refused,
  Silent,
} from "../../../../../src/ports/index.ts";
import { Crash } from "../../simulation/world.ts";
import type { Call, Github, Provider } from "../../simulation/provider.ts";
import type { Stage } from "./stage.ts";

/** What comes in place of a provider's reply, and whether the provider did what it was asked. */
export interface Fault {
  readonly reply: HttpAnswer | HttpSilence;
  readonly applied: boolean;
}

export interface ServerFault {
  readonly answer: Refused | Silent;
  readonly applied: boolean;
}

export interface Connected extends Provider {
  readonly born: Set<string>;
  /** Of the requests from here on, counted from 1. */
  fault: ((request: number) => Fault | undefined) | undefined;
  /** The same for servers of data. */
  serverFault: ((request: number) => ServerFault | undefined) | undefined;
  requests: number;
  readonly connect: (call: Call, github: Github) => Driver;
}

const nobody: Github = {
  secrets: new Map(),
  variables: new Map(),
  record: () => undefined,
  vault: {
    writeSecret: () => Promise.resolve(),
    deleteSecret: () => Promise.resolve(),
    secrets: () => Promise.resolve([]),
    variable: () => Promise.resolve(undefined),
    writeVariable: () => Promise.resolve(),
  },
};

/** The driver of a stage, with every outside call going through `call`. */
export function providerOf(stage: Stage): Connected {
  let seen = nobody;
  const connected: Connected = {
    first: stage.first,
    born: new Set<string>(),
    fault: undefined,
    serverFault: undefined,
    requests: 0,
    lets: (value) => stage.lets(value, seen),
    live: () => stage.live(seen),
    driver: (call, github) => connected.connect(call, github),
    connect: (call, github) => {
      if (seen === nobody) stage.seed?.(github);
      seen = github;
      const settings = parseDriverSettings(stage.settings, "the stage");
      return connectDriver(settings, toolsOf(stage, connected, call, github));
    },
  };
  return connected;
}

function toolsOf(stage: Stage, connected: Connected, call: Call, github: Github): DriverTools {
  const environment = stage.environment();
  return {
    name: "API_KEY",
    http: {
      send: (request) =>
        answer(connected, call, request.method + pathOf(request.url), () =>
          served(stage).http(request),
        ),
    },
    commands: { run: (line) => call(`command ${line.line}`, () => served(stage).commands(line)) },
    databases: databasesOf(stage, connected, call),
    vault: github.vault,
    environment: (name) => environment[name],
    born: (value) => void connected.born.add(value),
    fingerprint: (value, salt) =>
      createHash("sha256")
        .update(salt + value)
        .digest("hex"),
    pause: () => Promise.resolve(),
    now: () => new Date("2026-11-20T12:00:00Z"),
  };
}

function served({ http, commands }: Stage): Required<Pick<Stage, "http" | "commands">> {
  const none = (port: string) => () => {
    throw new Error(`this provider has no ${port}`);
  };
  return { http: http ?? none("HTTP"), commands: commands ?? none("commands") };
}

/** As with HTTP: what breaks on the way is a silence. */
function databasesOf({ databases }: Stage, connected: Connected, call: Call): Databases {
  const ask = async <Answer>(name: string, act: (() => Promise<Answer>) | undefined) => {
    if (act === undefined) throw new Error("this provider has no database");
    connected.requests++;
    const fault = connected.serverFault?.(connected.requests);
    try {
      return await call(name, async () => {
        if (fault === undefined) return act();
        if (fault.applied) await act();
        return fault.answer;
      });
    } catch (error) {
      if (error instanceof Crash || !(error instanceof Error)) throw error;
      return { kind: "silent" as const, why: error.message };
    }
  };
  return {
    postgres: {
      query: (...told) =>
        ask(`sql as ${told[1].user}`, databases && (() => databases.postgres.query(...told))),
    },
    redis: {
      run: (...told) =>
        ask(`redis as ${told[1].user}`, databases && (() => databases.redis.run(...told))),
    },
    ldap: {
      ask: (...told) =>
        ask(`ldap ${told[2].kind}`, databases && (() => databases.ldap.ask(...told))),
    },
  };
}

/** A port of HTTP never throws, so an error as the answer is a connection that broke. */
async function answer(
  connected: Connected,
  call: Call,
  name: string,
  act: () => HttpAnswer,
): Promise<HttpAnswer | HttpSilence> {
  const request = ++connected.requests;
  const fault = connected.fault?.(request);
  try {
    return await call(name, () => {
      if (fault === undefined) return act();
      if (fault.applied) act();
      return fault.reply;
    });
  } catch (error) {
    if (error instanceof Crash || !(error instanceof Error)) throw error;
    return { why: error.message, late: false };
  }
}

function pathOf(url: string): string {
  return ` ${new URL(url).pathname}`;
}
