import type { HttpAnswer } from "../../../../../src/ports/index.ts";
import type { Fault } from "./connect.ts";

const answer = (status: number, headers: HttpAnswer["headers"] = []): HttpAnswer => ({
  status,
  headers: [["Content-Type", "application/json"], ...headers],
  body: JSON.stringify({ error: { message: `fault ${status}` } }),
  truncated: false,
});

/** What an API may answer in place of what it should, and what the Failure then has to name. */
export const faults: Readonly<Record<string, { readonly fault: Fault; readonly names: RegExp }>> = {
  "401": { fault: { reply: answer(401), applied: false }, names: /valid one with the right `/ },
  "403": { fault: { reply: answer(403), applied: false }, names: /grant `/ },
  "404": { fault: { reply: answer(404), applied: false }, names: /right|check/ },
  "409": { fault: { reply: answer(409), applied: false }, names: /run it again|right/ },
  "422": {
    fault: { reply: answer(422), applied: false },
    names: /The right that it takes|settings/,
  },
  "429 with Retry-After": {
    fault: { reply: answer(429, [["Retry-After", "3600"]]), applied: false },
    names: /in 3600 seconds/,
  },
  "429 until a date": {
    fault: {
      reply: answer(429, [["Retry-After", "Fri, 20 Nov 2026 12:10:00 GMT"]]),
      applied: false,
    },
    names: /in 600 seconds/,
  },
  "503": { fault: { reply: answer(503), applied: false }, names: /can be reached/ },
  "500 although it did it": {
    fault: { reply: answer(500), applied: true },
    names: /can be reached/,
  },
  "a cut reply": {
    fault: { reply: { why: "the connection was closed", late: false }, applied: true },
    names: /can be reached/,
  },
  "half a body": {
    fault: {
      reply: { status: 200, headers: [], body: '{"id": "k', truncated: true },
      applied: true,
    },
    names: /can be reached/,
  },
  "a slow reply": {
    fault: { reply: { why: "no answer in time", late: true }, applied: true },
    names: /can be reached/,
  },
  "a page in place of an answer": {
    fault: { reply: { ...answer(200), body: "<html>Sign in</html>" }, applied: false },
    names: /address|settings|network/,
  },
  "a redirect": {
    fault: { reply: answer(302, [["Location", "https://elsewhere.example"]]), applied: false },
    names: /final address/,
  },
};
