import { createHash } from "node:crypto";
import type { Login, Postgres, Refused } from "../../ports/index.ts";
import { overWire, silence, type Wire } from "./wire.ts";
import { scramClient } from "./scram.ts";

const protocol = 196_608;
const sslRequest = 80_877_103;

interface Message {
  readonly type: string;
  readonly body: Buffer;
}

/** PostgreSQL's frontend protocol, version 3: as much of it as a login and one query take. */
export const postgres: Postgres = {
  query: async (place, login, sql) => {
    try {
      return await overWire({ ...place, tls: "off" }, async (wire) => {
        if (place.tls !== "off") await secure(wire);
        const refused = await signIn(wire, place.database, login);
        return refused ?? (await run(wire, sql));
      });
    } catch (error) {
      return silence(error);
    }
  },
};

async function secure(wire: Wire): Promise<void> {
  wire.send(Buffer.concat([int(8), int(sslRequest)]));
  if ((await wire.take(1)).toString() !== "S") throw new Error("the server offers no TLS");
  await wire.secure();
}

async function signIn(wire: Wire, database: string, login: Login): Promise<Refused | undefined> {
  const words = ["user", login.user, "database", database, "application_name", "lamplighter", ""];
  const body = Buffer.concat([int(protocol), ...words.map(text)]);
  wire.send(Buffer.concat([int(body.length + 4), body]));
  const scram = scramClient(login.password);
  for (;;) {
    const { type, body: said } = await read(wire);
    if (type === "E") return refusal(said);
    if (type === "Z") return undefined;
    if (type !== "R") continue;
    const rest = said.subarray(4);
    switch (said.readInt32BE(0)) {
      case 3:
        send(wire, "p", text(login.password));
        break;
      case 5:
        send(wire, "p", text(md5Answer(login, rest)));
        break;
      case 10:
        if (!rest.toString().split("\0").includes(scram.mechanism)) throw unknownLogin();
        send(wire, "p", Buffer.concat([text(scram.mechanism), sized(scram.first)]));
        break;
      case 11:
        send(wire, "p", Buffer.from(scram.final(rest.toString())));
        break;
      case 12:
        if (!scram.isServer(rest.toString()))
          throw new Error("the server does not know the password");
        break;
      case 0:
        break;
      default:
        throw unknownLogin();
    }
  }
}

/** Reads to the end of the query: an error comes before it, and notices anywhere. */
async function run(wire: Wire, sql: string) {
  send(wire, "Q", text(sql));
  const rows: (readonly (string | null)[])[] = [];
  let refused: Refused | undefined;
  for (;;) {
    const { type, body } = await read(wire);
    if (type === "E") refused = refusal(body);
    if (type === "D") rows.push(fields(body));
    if (type !== "Z") continue;
    send(wire, "X", Buffer.alloc(0));
    return refused ?? { kind: "answered" as const, rows };
  }
}

async function read(wire: Wire): Promise<Message> {
  const head = await wire.take(5);
  const body = await wire.take(head.readInt32BE(1) - 4);
  return { type: head.toString("latin1", 0, 1), body };
}

function fields(body: Buffer): readonly (string | null)[] {
  let offset = 2;
  return Array.from({ length: body.readInt16BE(0) }, () => {
    const length = body.readInt32BE(offset);
    offset += 4;
    if (length < 0) return null;
    offset += length;
    return body.toString("utf8", offset - length, offset);
  });
}

function refusal(body: Buffer): Refused {
  const parts = new Map(
    body
      .toString()
      .split("\0")
      .map((part) => [part.slice(0, 1), part.slice(1)]),
  );
  return { kind: "refused", code: parts.get("C") ?? "", message: parts.get("M") ?? "" };
}

function md5Answer({ user, password }: Login, salt: Buffer): string {
  const inner = createHash("md5")
    .update(password + user)
    .digest("hex");
  return `md5${createHash("md5").update(inner).update(salt).digest("hex")}`;
}

function send(wire: Wire, type: string, body: Buffer): void {
  wire.send(Buffer.concat([Buffer.from(type), int(body.length + 4), body]));
}

function int(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

function sized(value: string): Buffer {
  return Buffer.concat([int(Buffer.byteLength(value)), Buffer.from(value)]);
}

function unknownLogin(): Error {
  return new Error(
    "the server asks for a way to log in that is neither SCRAM-SHA-256, MD5 nor a password",
  );
}
