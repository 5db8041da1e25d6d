import type { IncomingMessage } from "node:http";
import { Problem } from "./problem.ts";

const limitBytes = 64 * 1024;

export async function readJson(request: IncomingMessage): Promise<unknown> {
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") {
    throw new Problem(415, "Send the body as application/json.");
  }
  const text = await readText(request);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Problem(400, `The body is not JSON: ${(cause as SyntaxError).message}.`);
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read and dropped, so that the client sees the answer and not a reset.
    if (size <= limitBytes) chunks.push(chunk);
  }
  if (size > limitBytes) throw new Problem(413, `A body is at most ${limitBytes} bytes.`);
  return Buffer.concat(chunks).toString("utf8");
}
