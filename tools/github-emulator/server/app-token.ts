import { verify } from "node:crypto";
import type { App } from "../state/model.ts";
import type { Call } from "./call.ts";
import { Refusal } from "./refusal.ts";

const longestLife = 10 * 60;
/** GitHub bears clocks that are off by this many seconds. */
const drift = 60;

interface Claims {
  readonly iss?: string | number;
  readonly iat?: number;
  readonly exp?: number;
}

/**
 * The app that signed the request's JSON web token (RFC 7519, RS256). Its times are checked as
 * GitHub checks them: issued in the past, and ending at most ten minutes from now.
 */
export function authenticateApp(call: Call): App {
  const [head = "", body = "", signature = ""] = (call.authorization ?? "").split(".");
  const header = decoded(head) as { alg?: string } | undefined;
  const claims = decoded(body) as Claims | undefined;
  if (header?.alg !== "RS256" || claims === undefined) {
    throw new Refusal(401, "A JSON web token could not be decoded");
  }
  const app = call.world.apps.get(Number(claims.iss));
  const signed = Buffer.from(`${head}.${body}`);
  const valid =
    app?.publicKey !== undefined &&
    verify("sha256", signed, app.publicKey, Buffer.from(signature, "base64url"));
  if (app === undefined || !valid) {
    throw new Refusal(401, "A JSON web token could not be decoded");
  }
  const now = call.world.now().getTime() / 1000;
  const { iat, exp } = claims;
  if (exp === undefined || exp <= now) {
    throw new Refusal(
      401,
      "'Expiration time' claim ('exp') must be a numeric value representing the future time at which the assertion expires",
    );
  }
  if (exp > now + longestLife + drift) {
    throw new Refusal(401, "'Expiration time' claim ('exp') is too far in the future");
  }
  if (iat === undefined || iat > now + drift) {
    throw new Refusal(
      401,
      "'Issued at' claim ('iat') must be an Integer representing the time that the assertion was issued",
    );
  }
  return app;
}

function decoded(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString()) as unknown;
  } catch {
    return undefined;
  }
}
