import { request as httpRequest } from "node:http";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { served } from "./mocked.ts";

/** Faults as a client meets them, on a real socket. */
let shop: Awaited<ReturnType<typeof served>>;
const order = () => `${shop.url}/orders/6f1f3c1e-5a43-4c8e-9b38-1d1f4ad0a0b7`;
const faulty = (fault: string) => ({ headers: { "lamplighter-fault": fault } });

beforeAll(async () => {
  shop = await served();
});

afterAll(async () => {
  await shop.server.close();
});

test("delay and status", async () => {
  const start = performance.now();
  const answer = await fetch(order(), faulty("delay=200, status=503"));
  expect(answer.status).toBe(503);
  expect(performance.now() - start).toBeGreaterThanOrEqual(195);
});

test("abort ends the connection before the first byte, truncate amid the body", async () => {
  expect(await raw("abort")).toEqual({ status: undefined, whole: false, bytes: 0 });
  const { status, whole, bytes } = await raw("truncate");
  expect({ status, whole }).toEqual({ status: 200, whole: false });
  expect(bytes).toBeGreaterThan(0);
});

test("a fault that is none is a mistake", async () => {
  const answer = await fetch(order(), faulty("explode"));
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({ code: "fault-unknown" });
});

/** What arrives of an answer with a fault, below what fetch shows. */
function raw(
  fault: string,
): Promise<{ status: number | undefined; whole: boolean; bytes: number }> {
  return new Promise((resolve) => {
    let bytes = 0;
    const asked = httpRequest(order(), { headers: { "lamplighter-fault": fault } });
    asked.on("error", () => {
      resolve({ status: undefined, whole: false, bytes });
    });
    asked.on("response", (response) => {
      response.on("data", (chunk: Buffer) => (bytes += chunk.length));
      response.on("error", () => undefined);
      response.on("close", () => {
        resolve({ status: response.statusCode, whole: response.complete, bytes });
      });
    });
    asked.end();
  });
}

test("closing does not wait for a client that waits", async () => {
  const other = await served();
  const waiting = fetch(`${other.url}/health`, faulty("delay=30000")).catch(() => "cut");
  await new Promise((resolve) => setTimeout(resolve, 100));
  const start = performance.now();
  await other.server.close();
  expect(await waiting).toBe("cut");
  expect(performance.now() - start).toBeLessThan(5_000);
});
