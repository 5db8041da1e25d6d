import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getCACertificates, setDefaultCACertificates, TLSSocket } from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { element, integer, octets } from "../../src/adapters/database/ber.ts";
import { databases } from "../../src/adapters/database/index.ts";
import { findProgram } from "../../tools/database-servers/process.ts";

const login = { user: "app", password: "password-of-the-app" };
const openssl = findProgram("openssl");

if (openssl === undefined) {
  const why = "openssl is not installed, so no server with TLS is tried";
  process.stderr.write(`not run: ${why}\n`);
  test.skip(why, () => undefined);
} else {
  describe("a server with TLS", () => {
    const folder = mkdtempSync(join(tmpdir(), "database-tls-"));
    const known = getCACertificates("default");
    let key = "";
    let cert = "";
    let server: Server | undefined;
    /** What came in clear, before the connection was guarded. */
    let inClear = "";

    beforeAll(() => {
      const [keyFile, certFile] = [join(folder, "key"), join(folder, "cert")];
      const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
      const kind = ["-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];
      const files = ["-days", "1", "-keyout", keyFile, "-out", certFile];
      execFileSync(openssl, ["req", ...kind, ...files, ...subject], { stdio: "ignore" });
      key = readFileSync(keyFile, "utf8");
      cert = readFileSync(certFile, "utf8");
    });
    afterEach(() => {
      setDefaultCACertificates(known);
      server?.close();
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    /** Answers in clear first where there is a `prelude`, and then each message with the next reply. */
    async function listen(prelude: Buffer | undefined, replies: readonly Buffer[]) {
      inClear = "";
      const guard = (socket: Socket): void => {
        const guarded = new TLSSocket(socket, { isServer: true, key, cert });
        const left = [...replies];
        guarded.on("error", () => undefined);
        guarded.on("data", () => guarded.write(left.shift() ?? ""));
      };
      const made = createServer((socket) => {
        socket.on("error", () => undefined);
        if (prelude === undefined) {
          guard(socket);
          return;
        }
        socket.once("data", (chunk) => {
          inClear += chunk.toString();
          socket.write(prelude);
          guard(socket);
        });
      });
      server = made;
      await new Promise<void>((resolve) => made.listen(0, "localhost", resolve));
      return { host: "localhost", port: (made.address() as AddressInfo).port };
    }

    const ok = Buffer.from("+OK\r\n");
    const ldapOk = (id: number, tag: number) =>
      element(
        0x30,
        integer(id),
        element(tag, element(0x0a, Buffer.from([0])), octets(""), octets("")),
      );

    test("is spoken to where its certificate is trusted", async () => {
      setDefaultCACertificates([...known, cert]);
      const place = await listen(undefined, [ok, Buffer.from("+PONG\r\n")]);
      const answer = await databases.redis.run({ ...place, tls: "on" }, login, ["PING"]);
      expect(answer).toEqual({ kind: "answered", reply: "PONG" });
    });

    test("is told nothing where its certificate is not", async () => {
      const place = await listen(undefined, [ok]);
      const answer = await databases.redis.run({ ...place, tls: "on" }, login, ["PING"]);
      expect(answer).toMatchObject({ kind: "silent" });
    });

    test("is told nothing where its certificate is for another name", async () => {
      setDefaultCACertificates([...known, cert]);
      const { port } = await listen(undefined, [ok]);
      const place = { host: "127.0.0.1", port, tls: "on" } as const;
      expect(await databases.redis.run(place, login, ["PING"])).toMatchObject({ kind: "silent" });
    });

    test("of LDAP is guarded by StartTLS before the password is said", async () => {
      setDefaultCACertificates([...known, cert]);
      const place = await listen(ldapOk(1, 0x78), [ldapOk(2, 0x61)]);
      const answer = await databases.ldap.ask({ ...place, tls: "start" }, login, { kind: "bind" });
      expect(answer).toEqual({ kind: "answered", values: [] });
      expect(inClear).not.toContain(login.password);
    });

    test("of PostgreSQL is guarded before the user is named", async () => {
      setDefaultCACertificates([...known, cert]);
      const refusal = Buffer.from("E\0\0\0\x13SFATAL\0C28000\0\0");
      const place = await listen(Buffer.from("S"), [refusal]);
      const database = { ...place, tls: "on", database: "shop" } as const;
      const answer = await databases.postgres.query(database, login, "SELECT 1");
      expect(answer).toMatchObject({ kind: "refused", code: "28000" });
      expect(inClear).not.toContain(login.user);
    });
  });
}
