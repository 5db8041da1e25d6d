import { connect } from "node:net";
import { expect, test } from "@jest/globals";
import { nodeServer } from "../../src/adapters/node-server.ts";
import type { ServerRequest, ServerResponse } from "../../src/ports/index.ts";

const at = { host: "127.0.0.1", port: 0 };
const bytes = (text: string) => new TextEncoder().encode(text);

async function listening(answer: Partial<ServerResponse> = {}) {
  const requests: ServerRequest[] = [];
  const server = await nodeServer.listen(at, (request) => {
    requests.push(request);
    return { status: 200, headers: [], body: bytes("hello"), ...answer };
  });
  return { requests, server, url: `http://127.0.0.1:${server.port}` };
}

test("a request arrives as it was sent, an answer as it was given", async () => {
  const { requests, server, url } = await listening({
    status: 201,
    headers: [
      ["Set-Cookie", "a=1"],
      ["Set-Cookie", "b=2"],
    ],
  });
  const response = await fetch(`${url}/a%20b?c=%2C`, {
    method: "POST",
    body: "x",
    headers: { "X-One": "1" },
  });
  expect([response.status, await response.text()]).toEqual([201, "hello"]);
  expect(response.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  expect(requests[0]).toMatchObject({ method: "POST", target: "/a%20b?c=%2C" });
  expect(new TextDecoder().decode(requests[0]?.body)).toBe("x");
  expect(requests[0]?.headers).toContainEqual(["x-one", "1"]);
  await server.close();
});

test("a body that is too large arrives as undefined, and the answer still does", async () => {
  const { requests, server, url } = await listening({ status: 413 });
  const response = await fetch(url, { method: "POST", body: new Uint8Array(17 * 1024 * 1024) });
  expect(response.status).toBe(413);
  expect(requests[0]?.body).toBeUndefined();
  await server.close();
});

test("HEAD and 204 have no content", async () => {
  const { server, url } = await listening();
  const head = await fetch(url, { method: "HEAD" });
  expect([head.headers.get("content-length"), await head.text()]).toEqual(["5", ""]);
  await server.close();
  const empty = await listening({ status: 204, body: bytes("") });
  expect((await fetch(empty.url)).headers.get("content-length")).toBeNull();
  await empty.server.close();
});

test("a client that goes away during a delay leaves nothing behind", async () => {
  const { requests, server } = await listening({ delay: 20_000 });
  const client = connect(server.port, "127.0.0.1");
  client.end("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
  while (requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
  client.destroy();
  const start = performance.now();
  await server.close();
  expect(performance.now() - start).toBeLessThan(5_000);
});

test("an address that this machine does not have is a Failure", async () => {
  const wanted = nodeServer.listen({ host: "203.0.113.1", port: 0 }, () => {
    throw new Error("never asked");
  });
  await expect(wanted).rejects.toMatchObject({ facts: { code: "port-unusable" } });
});
