import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, describe, expect, test } from "@jest/globals";
import { element, elements, integer, numberIn, octets } from "../../src/adapters/database/ber.ts";
import { databases } from "../../src/adapters/database/index.ts";

const login = { user: "app", password: "password-of-the-app" };
let server: Server | undefined;
afterEach(() => {
  server?.close();
  server = undefined;
});

/** A server that sends these bytes once it hears something, and closes then where it should. */
async function answering(bytes: Buffer | string, { closes = true } = {}) {
  const made = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      if (closes) socket.end(bytes);
      else socket.write(bytes);
    });
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  return { host: "127.0.0.1", port: (made.address() as AddressInfo).port, tls: "off" } as const;
}

const message = (type: string, body: Buffer) => {
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), length, body]);
};

describe("PostgreSQL", () => {
  const query = (place: Awaited<ReturnType<typeof answering>>, tls: "on" | "off" = "off") =>
    databases.postgres.query({ ...place, tls, database: "shop" }, login, "SELECT 1");

  test("a server without TLS is not spoken to in clear", async () => {
    const answer = await query(await answering("N"), "on");
    expect(answer).toEqual({ kind: "silent", why: "the server offers no TLS" });
  });

  test("a refused login has the server's own code", async () => {
    const body = Buffer.from("SFATAL\0C28P01\0Mpassword authentication failed\0\0");
    const answer = await query(await answering(message("E", body)));
    expect(answer).toEqual({
      kind: "refused",
      code: "28P01",
      message: "password authentication failed",
    });
  });

  test("a way to log in that is not known is no refusal of the password", async () => {
    const kerberos = message("R", Buffer.from([0, 0, 0, 7]));
    expect(await query(await answering(kerberos))).toMatchObject({ kind: "silent" });
  });

  test("an answer that breaks off is a silence", async () => {
    const answer = await query(await answering(Buffer.from("R\0\0\0")));
    expect(answer).toEqual({ kind: "silent", why: "the connection was closed" });
  });
});

describe("Redis", () => {
  test("nothing that listens is a silence", async () => {
    const place = await answering("");
    await new Promise((resolve) => server?.close(resolve));
    const answer = await databases.redis.run(place, login, ["PING"]);
    expect(answer).toEqual({ kind: "silent", why: "nothing listens there" });
  });

  test("a refused login is told by the first word of its error", async () => {
    const answer = await databases.redis.run(await answering("-WRONGPASS no\r\n"), login, ["PING"]);
    expect(answer).toEqual({ kind: "refused", code: "WRONGPASS", message: "WRONGPASS no" });
  });

  test("replies of every kind are read, also in pieces", async () => {
    const replies = "+OK\r\n*4\r\n:7\r\n$-1\r\n$5\r\nad\r\nb\r\n*2\r\n+a\r\n-ERR b\r\n";
    const place = await answering(replies, { closes: false });
    const answer = await databases.redis.run(place, login, ["ANY"]);
    expect(answer).toEqual({
      kind: "answered",
      reply: [7, null, "ad\r\nb", ["a", { error: "ERR b" }]],
    });
  });

  test("what is not its protocol is no answer", async () => {
    const answer = await databases.redis.run(await answering("HTTP/1.1 400\r\n\r\n"), login, [
      "PING",
    ]);
    expect(answer).toEqual({ kind: "silent", why: "the answer is not Redis' protocol" });
  });

  test("a nest of lists without an end is no answer", async () => {
    const place = await answering(`+OK\r\n${"*1\r\n".repeat(50)}`);
    expect(await databases.redis.run(place, login, ["ANY"])).toMatchObject({ kind: "silent" });
  });
});

describe("LDAP", () => {
  const bind = (code: number) =>
    element(
      0x30,
      integer(1),
      element(0x61, element(0x0a, Buffer.from([code])), octets(""), octets("told")),
    );

  test.each([
    ["a bind that succeeds", bind(0), { kind: "answered", values: [] }],
    ["wrong credentials", bind(49), { kind: "refused", code: "49", message: "told" }],
    ["an answer to another question", Buffer.from([0x30, 3, 2, 1, 9]), { kind: "silent" }],
    ["a length that no message has", Buffer.from([0x30, 0x88]), { kind: "silent" }],
    ["text of another protocol", Buffer.from("220 hello\r\n"), { kind: "silent" }],
  ])("%s", async (_, bytes, expected) => {
    const answer = await databases.ldap.ask(await answering(bytes), login, { kind: "bind" });
    expect(answer).toMatchObject(expected);
  });

  test("numbers and lengths of every size come back as they were", () => {
    for (const number of [0, 1, 127, 128, 255, 256, 65_535, 8_388_608, 2_147_483_647]) {
      expect(numberIn(elements(integer(number))[0])).toBe(number);
    }
    for (const length of [0, 127, 128, 255, 256, 70_000]) {
      const [found] = elements(octets("x".repeat(length)));
      expect(found?.body.length).toBe(length);
    }
  });
});
